using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>
/// Nothing in a description is invented: every word of it stands in the source (in some form), in the fixed wording, in a heading of a result area or in a label of the
/// content model. Read over all workday texts the lexicon was made with.
/// </summary>
public sealed class NarrativeInventionTests
{
    /// <summary>The words of the fixed sentences, and the words that hold a sentence together.</summary>
    private static readonly HashSet<string> Wording = new(
        ("de het een en om te van met aan bij in op is zijn ook dat die er deze beschrijving gaat over functie werkt werk werkt draait vooral tot behoren behoort middelen waarmee gewerkt wordt daarnaast verder daarbij hoort erbij wie dit doet vast "
        + "onderdeel vaste onderdelen heeft tijdens maken uurrooster beschreven werkweek telt statuut omschreven als loon bedraagt verloning staat geldt gelden duidelijke regel regels werkplek zelf lichamelijke plaats aangeduid omvang blijkt uit team sfeer klinkt door "
        + "vraagt vriendelijkheid opgewektheid toont negatieve gevoelens moeten binnen blijven soms gevoel gevoeld tonen dat niet omvat functie probeert zich echt leven zodat wat getoond gemeend aanvoelen anderen voelen daarop ingaan deel krijgt boosheid meningsverschillen ruzies moet kunnen omgaan "
        + "moet worden botst weegt komt dicht verdriet lijden blijken spreken medewerker mensen werkomstandigheden contacten andere taken instaan staat voor klanten patiënten bewoners kinderen leerlingen ervoor "
        + "wisselt werkplek aanstelling gebeurt gezegd regel regels vereist klinkt zo opleiding doorgroei werkomgeving contract uren daar komt komen bij over gaat voltijds dienst "
        + "the a an and to of with at in on is are this description about job works for work mainly in addition other duties duty as well part it also up regular parts involves whoever does one include including include tools during deals schedule described working week contract pay text "
        + "somebody says there clear rule rules workplace physical side place scale shows from team said has people atmosphere can be heard asks show friendliness good cheer negative feelings have held back times feeling felt that not there takes covers tries really feel what shown noticing others feel responding faces anger deal disagreements "
        + "done workplace hours alternate run includes comes top that on surroundings one among required training prospects concerns permanent full part time off every it "
        + "taken duties cannot there they are komt erop aan komen eraan pas contact weet iets van aan vaardigheden persoon telt tellen vooral zo beschreven "
        + "mensen bedienen contact zorg verkoop oplossen problemen begeleiding overleg voorbereiding administratie opzoekwerk controle beheer middelen maakwerk onderhoud praktisch vervoer "
        + "staat hours run ability abilities asks responsible responsibility answer eigen woorden te horen bekwaamheden said own teller what pays " + "along down come comes into well contact knows something skill skills calls person counts count most described follows "
        + "serving people keeping informed caring selling dealing problems coaching coordinating others preparation records looking things checking supplies making maintenance practical driving "
        + "doesn or disputes contacts clashes strain comes close grief suffering mainly speaks holder conditions look looks looking after customers residents patients clients children pupils students owners owner guests passengers by goes").Split(' '),
        StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Corpora, "workdays-*.jsonl").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Corpora => Path.Combine(SeedFiles.Root, "..", "tests", "Benchmark", "Corpora", "tune");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_word_of_a_description_comes_from_the_source_the_wording_or_the_taxonomy(string file)
    {
        var language = file.Contains("-nl", StringComparison.Ordinal) ? Language.Dutch : Language.English;
        var labels = Words(AnalystFixture.Files["taxonomy/content-model.csv"]).ToHashSet(StringComparer.Ordinal);
        foreach (var text in Texts(file))
        {
            var passage = new Passage(0, text);
            var result = AnalystFixture.Analyst.Analyze(language, passage);
            var narrative = AnalystFixture.Analyst.Describe(result);
            var headings = ResultAreaReader.Group(AnalystFixture.Analyst.Duties(result)).SelectMany(a => Words(a.Heading.In(language)));
            var source = Words(text).ToHashSet(StringComparer.Ordinal);
            var acts = result.Tasks.SelectMany(t => Words(t.Verb)).Concat(StrongForms(source, language == Language.Dutch ? "nl" : "en")).ToList();
            var known = source.Concat(headings).Concat(labels).Concat(Wording).ToHashSet(StringComparer.Ordinal);

            var invented = Words(narrative.Text).Distinct(StringComparer.Ordinal).Where(w => !known.Contains(w) && !source.Any(s => SameStem(s, w)) && !acts.Any(a => SameStem(a, w))).ToList();

            Assert.True(invented.Count == 0, text[..40] + ": " + string.Join(", ", invented));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_duty_rests_on_words_that_hold_its_verb(string file)
    {
        var language = file.Contains("-nl", StringComparison.Ordinal) ? Language.Dutch : Language.English;
        foreach (var text in Texts(file))
        {
            var passage = new Passage(0, text);
            // "Ik ga na": no word of it is long enough to be compared.
            foreach (var task in AnalystFixture.Analyst.Tasks(language, passage).Where(t => t.Verb is not ("instaan" or "look after" or "do" or "nagaan")))
            {
                var told = Words(passage.Words(task.Evidence[0])).ToList();
                Assert.True(Words(task.Verb).Any(v => StrongForms([.. told], language == Language.Dutch ? "nl" : "en").Any(f => v.EndsWith(f, StringComparison.Ordinal)) || told.Any(t => v.Contains(t[..3], StringComparison.Ordinal) || t.Contains(v[..2], StringComparison.Ordinal) || v.Contains(t[..2], StringComparison.Ordinal) || t[0] == v[0])), task.Statement + " << " + passage.Words(task.Evidence[0]));
            }
        }
    }

    /// <summary>Cut anywhere, a text is still read.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Half_a_text_is_read_without_failing(string file)
    {
        foreach (var text in Texts(file))
            for (var length = 97; length < text.Length; length += 1907)
                Assert.NotNull(AnalystFixture.Analyst.AnalyzePasted(new Passage(0, text[..length])).Reading);
    }

    private static IEnumerable<string> Texts(string file) =>
        File.ReadLines(Path.Combine(Corpora, file)).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!);

    private static IEnumerable<string> Words(string text) => Tokenizer.Read(text).Words.Select(w => w.Lower).SelectMany(w => w.Split('-', '\'')).Where(w => w.Length > 2);

    /// <summary>Without what inflection does to the spelling: "tying" is tie, "steekt" is stek|en, "geeft" is gev|en.</summary>
    private static string Spelled(string word)
    {
        if (word.EndsWith("ying", StringComparison.Ordinal) && word.Length < 6) return word[..^4] + "ie";
        word = word.Replace('v', 'f').Replace('z', 's');
        foreach (var vowel in (string[])["aa", "ee", "oo", "uu"]) word = word.Replace(vowel, vowel[..1], StringComparison.Ordinal);
        // "Leest" is lez|en, "geeft" is gev|en.
        return word.Replace('z', 's').Replace('v', 'f');
    }

    /// <summary>The other forms of strong verbs in a text: who "took" the time back takes it back.</summary>
    private static IEnumerable<string> StrongForms(HashSet<string> source, string language) =>
        AnalystFixture.Files[$"analysis/{language}/verbs-strong.txt"].Split('\n').Where(l => !l.StartsWith('#')).Select(l => Words(l).ToList()).Where(forms => forms.Exists(source.Contains)).SelectMany(forms => forms);

    /// <summary>Forms of one word: most of the shorter one stands at the beginning of, or inside, the longer one.</summary>
    private static bool SameStem(string a, string b)
    {
        (a, b) = (Spelled(a), Spelled(b));
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var stem = Math.Max(3, Math.Min(shorter.Length - 1, (int)(longer.Length * 0.55)));
        return longer.Contains(shorter[..Math.Min(stem, shorter.Length)], StringComparison.Ordinal);
    }
}

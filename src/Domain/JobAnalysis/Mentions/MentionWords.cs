using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>What a noun says by itself of naming a tool or somebody, as signs: the lists of <c>things.txt</c> it stands in, what its ending tells, whether it is a name.</summary>
internal sealed class MentionWords(ReadText text, ThingLexicon things)
{
    private const int LongEnding = 5;
    private const int ShortEnding = 3;
    private const int LongestLetters = 6;

    private readonly string _language = text.Language == Language.Dutch ? "nl" : "en";

    private static readonly FrozenSet<string> Anybody = Set("man woman father mother son daughter gentleman lady lad lads girl boy guy bloke couple mevrouw meneer vader moeder mama papa dochter zoon vrouw heer dame jongen meisje koppel kerel gast");

    private static readonly FrozenSet<string> Places = Set("winkel school kantoor magazijn loods fabriek ziekenhuis bank firma lijn hoofd team dienst ploeg receptie onthaal loket stad gemeente kitchen shop hospital company office centre corridor warehouse ward crew line staff personeelsleden werknemers nursery agency department afdeling");

    private static readonly FrozenSet<string> Cycles = Set("fiets brommer step bike bicycle moped scooter");

    /// <summary>Nouns that are words of every text: what they are depends on what is said of them.</summary>
    private static readonly ImmutableArray<(string Sign, FrozenSet<string> Words)> Lists =
    [
        ("address", Set("meneer mevrouw madam madame juffrouw sir ma'am miss mister")),
        ("anybody", Anybody),
        ("place", Places),
        ("room", Set("room hall desk zaal kamer gang")),
        ("cycle", Cycles),
    ];

    /// <summary>Second parts of compounds that begin with a person and name something else: patiëntgegevens, doktersattest, apprenticeship.</summary>
    private static readonly string[] NotPeople = ["gegevens", "attest", "attesten", "briefje", "briefjes", "zone", "zones", "moot", "ship", "ships", "ness", "dossier", "dossiers", "kaart", "lijst", "kamer", "kamers", "dag", "dagen", "zaal", "nummer", "teller", "schouder", "schouders", "gebouw"];

    private static readonly string[] Abstract = ["heid", "ing", "tie", "iteit", "schap", "ness", "tion", "ity", "ment", "ance", "ence", "lach"];

    /// <summary>The signs of a noun phrase, each once for every list it is in.</summary>
    public IEnumerable<string> Of(List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        var lower = head.Lower;
        var pair = phrase.Head > phrase.First ? words[phrase.Head - 1].Lower + "-" + lower : null;
        foreach (var sign in Listed("tool", things.Tools, lower, pair)) yield return sign;
        foreach (var sign in Listed("contact", things.Contacts, lower, pair)) yield return sign;
        foreach (var sign in Listed("no-tool", things.NotTools, lower, pair)) yield return sign;
        foreach (var sign in Listed("title", things.Titles, lower, null)) yield return sign;
        foreach (var sign in Listed("organisation", things.Organisations, lower, null)) yield return sign;
        if (things.Departments.HasWord(lower)) yield return "department";
        if (things.Private.Contains(lower)) yield return "private-word";
        if (Relatives.Is(lower)) yield return "relative";
        if (PersonClasses.IsListed(lower)) yield return "served";
        if (LanguageNames.Has(lower)) yield return "language";
        foreach (var (sign, list) in Lists)
            if (list.Contains(lower)) yield return sign;
        if (RoleNouns.IsNone(lower)) yield return "no-role";
        else if (RoleNouns.IsListed(lower)) yield return "role-listed";
        else if (RoleNouns.Is(lower, text.Language)) yield return "role-by-ending";
        if (NotPeople.Any(e => lower.EndsWith(e, StringComparison.Ordinal))) yield return "of-people";
        if (Abstract.Any(e => lower.Length > e.Length + 2 && lower.EndsWith(e, StringComparison.Ordinal))) yield return "abstract";
        if (ToolOfDiminutive(lower)) yield return "tool-small";
        foreach (var sign in OfTags(head)) yield return sign;
        foreach (var sign in OfName(words, phrase)) yield return sign;
        if (head.Is(WordTags.Name)) yield break;
        if (lower.Length > LongEnding) yield return $"{_language}-ends-{lower[^LongEnding..]}";
        if (lower.Length > ShortEnding) yield return $"{_language}-ends-{lower[^ShortEnding..]}";
    }

    /// <summary>A place that people are meant by as well: the office, the shop.</summary>
    public static bool IsPlace(string lower) => Places.Contains(lower);

    /// <summary>What one rides, to work as well.</summary>
    public static bool IsCycle(string lower) => Cycles.Contains(lower);

    /// <summary>A word for anybody: a man, a lady, a father.</summary>
    public static bool IsAnybody(string lower) => Anybody.Contains(lower);

    /// <summary>The noun is in a list of things one works with.</summary>
    public bool IsTool(List<Token> words, Phrase phrase) => Listed("tool", things.Tools, words[phrase.Head].Lower, phrase.Head > phrase.First ? words[phrase.Head - 1].Lower + "-" + words[phrase.Head].Lower : null).Any() && !things.NotTools.HasWord(words[phrase.Head].Lower);

    /// <summary>The noun is in a list of people.</summary>
    public bool IsSomebody(Token head) =>
        things.Contacts.Has(head.Lower) || things.Titles.Has(head.Lower) || head.Is(WordTags.Person) || PersonClasses.IsListed(head.Lower) || text.Grammar.IsMaleName(head.Lower) || text.Grammar.IsFemaleName(head.Lower);

    private static IEnumerable<string> Listed(string sign, StemList list, string lower, string? pair)
    {
        if (list.HasWord(lower)) yield return sign;
        else if (list.Has(lower) || lower.EndsWith('s') && list.HasWord(lower[..^1])) yield return sign + "-by-part";
        if (pair is not null && list.HasWord(pair)) yield return sign + "-pair";
    }

    private IEnumerable<string> OfTags(Token head)
    {
        if (head.Is(WordTags.Person)) yield return "person";
        if (head.Is(WordTags.PrivateThing)) yield return "private-thing";
        if (head.Is(WordTags.Adjective)) yield return "adjective";
        if (head.Readings.Length > 0) yield return "verb-form";
        if (head.Quoted) yield return "quoted";
        if (text.Grammar.Verbs.Readings(head.Lower).Length > 0) yield return "also-verb";
    }

    private IEnumerable<string> OfName(List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        if (text.Grammar.IsMaleName(head.Lower) || text.Grammar.IsFemaleName(head.Lower)) yield return head.Capital ? "given-name" : "given-name-small";
        if (phrase.Head > 0 && FormsOfAddress.Has(words[phrase.Head - 1].Lower)) yield return "name-with-address";
        if (head.Text.Length is > 1 and <= LongestLetters && head.Text.All(char.IsUpper)) yield return "letters";
        else if (head.Capital && phrase.Head > 0 && !words[phrase.Head - 1].Is(WordTags.Stop | WordTags.Quote)) yield return phrase.First == phrase.Head ? "capital-alone" : "capital";
        if (HolderReader.IsName(head, text.Grammar)) yield return "may-be-name";
        if (head.Is(WordTags.Name) && phrase.First < phrase.Head && words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => w.Is(WordTags.Person) || things.Contacts.Has(w.Lower) && !w.Is(WordTags.Specifier))) yield return "role-and-name";
        if (IsOfPlace(head)) yield return "town";
        if (IsWhereOneWorks(head)) yield return "firm";
    }

    /// <summary><c>karretjes</c>, <c>schriftje</c>: the noun without the diminutive is a tool.</summary>
    private bool ToolOfDiminutive(string lower)
    {
        if (text.Language != Language.Dutch) return false;
        var stem = lower.EndsWith('s') ? lower[..^1] : lower;
        foreach (var (ending, plain) in ((string, string)[])[("retje", "r"), ("etje", ""), ("mpje", "m"), ("pje", ""), ("tje", ""), ("je", "")])
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.Ordinal) && things.Tools.Has(stem[..^ending.Length] + plain)) return true;
        return false;
    }

    /// <summary>"At Deliveroo", "bij GEOVIA": a firm, now or before.</summary>
    private bool IsWhereOneWorks(Token name) => name.Capital && Behind(name, "at", "bij", "&");

    /// <summary>A name behind "in", "te" or "uit" somewhere in the text is that of a place.</summary>
    private bool IsOfPlace(Token name) => name.Capital && Behind(name, "in", "te", "uit", "near", "rond", "around");

    private bool Behind(Token name, params ReadOnlySpan<string> before)
    {
        foreach (var sentence in text.Sentences)
            for (var i = 1; i < sentence.Count; i++)
                if (sentence[i].Capital && sentence[i].Lower == name.Lower && before.Contains(sentence[i - 1].Lower)) return true;
        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

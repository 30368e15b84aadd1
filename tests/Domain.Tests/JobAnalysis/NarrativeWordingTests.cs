using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>What makes a description read like prose: no lists in a sentence, nothing claimed that nobody told, an answer woven in where nobody speaks in it.</summary>
public sealed class NarrativeWordingTests
{
    private const string Dutch = "Ik ben magazijnier bij Transpal. Ik los de vrachtwagens. Ik laad de trailers. Ik veeg de kade. Ik controleer de temperatuur. Ik meet de lengte. ";

    private const string English = "I am a warehouse operative at Transpal. I unload the lorries. I load the trailers. I sweep the dock. I check the temperature. I measure the pressure. ";

    private static readonly string[] Tools = ["radio", "ladder", "hammer", "bucket", "torch", "saw"];

    private static readonly string[] Attributes = ["1.C.5.b", "2.B.1.e", "2.C.1.e", "1.C.4.a"];

    [Fact]
    public void What_the_work_is_mainly_about_is_a_sentence_and_no_row_of_headings()
    {
        Assert.Contains("Het werk draait vooral om praktisch werk, en verder om controle.", Description(Language.Dutch, Dutch), StringComparison.Ordinal);
        Assert.Contains("The work is mainly practical work, along with checking and measuring.", Description(Language.English, English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch, "vast")]
    [InlineData(Language.English, "regular")]
    public void No_duty_is_called_regular_that_was_told_once(Language language, string claim) =>
        Assert.DoesNotContain(claim, Description(language, language == Language.Dutch ? Dutch : English), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, 5, 0)]
    [InlineData(Language.Dutch, 6, 1)]
    [InlineData(Language.English, 5, 0)]
    [InlineData(Language.English, 6, 1)]
    public void More_than_five_tools_are_told_in_two_sentences(Language language, int tools, int further)
    {
        ImmutableArray<Mention> named = [.. Tools.Take(tools).Select(t => new Mention(t, [new Evidence(0, 0, 3)]))];
        var sentences = Sentences(language, language == Language.Dutch ? Dutch : English, result => result with { Tools = named });

        Assert.Equal(further, sentences.Count(s => s.Contains(language == Language.Dutch ? "eraan te pas" : "come into it", StringComparison.Ordinal)));
        Assert.All(Tools.Take(tools), t => Assert.Contains(sentences, s => s.Contains(t, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Language.Dutch, "Ik ben winkelbediende bij Spar. Ik controleer of het geld klopt. Ik vang klachten op. Ik vul de rekken aan. Ik veeg de vloer. Ik leg de folders klaar.", "of het geld klopt, en ")]
    [InlineData(Language.English, "I am a shop assistant at Spar. I check whether the money is right. I empty the bins. I fill the shelves. I sweep the floor. I fold the leaflets.", "whether the money is right, and ")]
    public void A_duty_that_ends_in_a_clause_is_kept_apart_from_the_next(Language language, string text, string apart) => Assert.Contains(apart, Description(language, text), StringComparison.Ordinal);

    [Fact]
    public void A_thing_told_twice_is_named_once()
    {
        Mention radio = new("radio", [new Evidence(0, 0, 3)]);
        Assert.Contains("works with radio.", Description(Language.English, English, result => result with { Tools = [radio, radio] }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_knows_can_do_and_is_like_are_sentences_of_their_own()
    {
        ImmutableArray<KsaoFinding> shown = [.. Attributes.Select(id => new KsaoFinding(id, "", 1, [new Evidence(0, 0, 3)]))];

        var dutch = Description(Language.Dutch, Dutch, r => r with { Ksaos = shown });
        Assert.Contains("weet iets af van klantendienst en persoonlijke dienstverlening. Aan vaardigheden vraagt het werk instrueren. Bij de persoon tellen vooral oog voor detail en zelfbeheersing.", dutch, StringComparison.Ordinal);

        var english = Description(Language.English, English, r => r with { Ksaos = shown });
        Assert.Contains("knows something of customer and personal service. The skill the work calls for is instructing. As for the person, attention to detail and self-control count most.", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch, "dat alles op tijd buiten is", "De functie heeft als doel dat alles op tijd buiten is.")]
    [InlineData(Language.Dutch, "zorgen dat alles buiten geraakt, denk ik", "Het doel van de functie is ervoor zorgen dat alles buiten geraakt.")]
    [InlineData(Language.Dutch, "ik moest alles buiten krijgen", "Het doel van de functie is alles buiten krijgen.")]
    [InlineData(Language.English, "keep it all moving i suppose", "The purpose of the job is to keep it all moving.")]
    [InlineData(Language.English, "getting it out on time", "The purpose of the job is getting it out on time.")]
    [InlineData(Language.English, "my boss would know", "The purpose of the job: “my boss would know”.")]
    public void A_purpose_is_quoted_only_where_somebody_speaks_in_it(Language language, string answer, string sentence) =>
        Assert.Contains(sentence, Description(language, language == Language.Dutch ? Dutch : English, r => r with { Purpose = new Mention(answer, [new Evidence(0, 0, 3)]) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "ik was verantwoordelijk voor twaalf tafels en voor mijn eigen kassa", "De magazijnier is verantwoordelijk voor twaalf tafels en voor zijn of haar eigen kassa.")]
    [InlineData(Language.Dutch, "mijn chef deed dat", "Waar de magazijnier verantwoordelijk voor is, in eigen woorden: “mijn chef deed dat”.")]
    [InlineData(Language.English, "I was responsible for the cold store, my boss for the rest", "The warehouse operative is responsible for the cold store.")]
    public void A_responsibility_is_the_holders_where_it_can_be_turned(Language language, string answer, string sentence) =>
        Assert.Contains(sentence, Description(language, language == Language.Dutch ? Dutch : English, r => r with { Responsibilities = new Mention(answer, [new Evidence(0, 0, 3)]) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, ConditionKind.Schedule, "vraag dat aan mijn mama", "mama")]
    [InlineData(Language.English, ConditionKind.Schedule, "ask my mum about it", "mum")]
    [InlineData(Language.English, ConditionKind.Size, "30 hours a week", "30 hours")]
    public void What_is_no_time_is_no_schedule_and_hours_are_no_size(Language language, ConditionKind kind, string answer, string never) =>
        Assert.DoesNotContain(
            never, Description(language, language == Language.Dutch ? Dutch : English, r => r with { Conditions = [new ConditionFinding(kind, answer, [new Evidence(0, 0, 3)]) { IsAnswer = kind == ConditionKind.Schedule, Core = answer, Precise = true }] }),
            StringComparison.Ordinal);

    [Fact]
    public void Few_duties_stand_under_one_heading()
    {
        var sections = AnalystFixture.Analyst.Describe(AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, English))).Sections;
        Assert.Equal(["The job", "Duties"], sections.Take(2).Select(s => s.Heading));
    }

    [Fact]
    public void A_condition_is_written_out() => Assert.Contains("There is no heating in the warehouse", Description(Language.English, English + "It's freezing in winter and you must wear gloves. There's no heating in the warehouse. "), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ik werk in magazijn Transpal in Genk als magazijnier. ", "De magazijnier is magazijnier")]
    [InlineData("Er wordt dan gelachen aan de kade. ", "Er wordt dan gelachen")]
    public void What_the_opening_said_or_what_hangs_on_another_sentence_is_left_out(string told, string never) => Assert.DoesNotContain(never, Description(Language.Dutch, Dutch + told), StringComparison.Ordinal);

    private static string Description(Language language, string text, Func<JobAnalysisResult, JobAnalysisResult>? change = null) => string.Join(' ', Sentences(language, text, change ?? (r => r)));

    private static List<string> Sentences(Language language, string text, Func<JobAnalysisResult, JobAnalysisResult> change) =>
        [.. AnalystFixture.Analyst.Describe(change(AnalystFixture.Analyst.Analyze(language, new Passage(0, text)))).Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];
}

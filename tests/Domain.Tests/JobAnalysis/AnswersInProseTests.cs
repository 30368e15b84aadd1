using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Answers become sentences about the job holder where person and verb are certain, and are quoted where they are not.</summary>
public sealed class AnswersInProseTests
{
    private const string Dutch = "Ik ben magazijnier bij Transpal. Ik los de vrachtwagens. Ik laad de trailers. Ik veeg de kade. ";

    private const string English = "I am a barista at Grindhouse. I pull the shots. I steam the milk. I clean the machine. ";

    [Theory]
    [InlineData(Language.Dutch, "donker, veel lawaai in de gang en ge staat heel den tijd recht", "Het is er donker, er is veel lawaai in de gang en de magazijnier staat de hele tijd recht.")]
    [InlineData(Language.Dutch, "buiten in de volle zon, soms 35 graden, en ge zit lang stil op een hoge stoel", "Er wordt buiten in de volle zon gewerkt, het is er soms 35 graden en de magazijnier zit lang stil op een hoge stoel.")]
    [InlineData(Language.Dutch, "veel lawaai, warm in de zomer en je zit krap", "Er is veel lawaai, het is er warm in de zomer en de magazijnier zit krap.")]
    [InlineData(Language.English, "it's quiet, a bit cold in winter, and you're on your feet pushing trolleys", "It is quiet, it is a bit cold in winter and the barista is on their feet pushing trolleys.")]
    [InlineData(Language.English, "loud, smelly and outdoors in all weathers", "It is loud and smelly and the work is done outdoors in all weathers.")]
    [InlineData(Language.Dutch, "er is geen baas, alleen een app", "Er is geen baas en er is alleen een app.")]
    [InlineData(Language.Dutch, "koud en vochtig", "Het is er koud en vochtig.")]
    [InlineData(Language.Dutch, "veel trappen, ge moet zwaar tillen", "Er zijn veel trappen en de magazijnier moet zwaar tillen.")]
    [InlineData(Language.Dutch, "goh, dat hing ervan af wie er was", "“goh, dat hing ervan af wie er was”")]
    [InlineData(Language.English, "tiny kitchen, hot, on your feet all day and it gets loud", "There is a tiny kitchen, it is hot, the barista is on their feet all day and it gets loud.")]
    [InlineData(Language.English, "hot and loud, lots of noise, standing all day", "It is hot and loud, there is lots of noise and the work involves standing all day.")]
    [InlineData(Language.English, "it depended on who was in, really", "“it depended on who was in, really”")]
    public void What_it_is_like_there_is_told_of_the_holder(Language language, string answer, string sentence) => Assert.Contains(sentence, Told(language, ConditionKind.Physical, answer), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "vooral avonden en weekends, van 17u tot een uur of 1", "De werktijden zijn vooral avonden en weekends, van 17u tot een uur of 1.")]
    [InlineData(Language.Dutch, "van 9 tot 19u, vijf dagen op zeven, ook in het weekend", "Er wordt gewerkt van 9 tot 19u, vijf dagen op zeven, ook in het weekend.")]
    [InlineData(Language.English, "Saturdays 9.30 to 5, and Tuesday evenings till 8", "The work is done on Saturdays 9.30 to 5, and Tuesday evenings till 8.")]
    [InlineData(Language.English, "mon to fri 9 to 5.30, and one sunday in three", "The hours are Mon to Fri 9 to 5.30, and one Sunday in three.")]
    [InlineData(Language.Dutch, "van 8 tot 16 uur", "Er wordt gewerkt van 8 tot 16 uur.")]
    [InlineData(Language.English, "7 till 3 mostly, Saturdays 8 to 4, about 20 hours a week", "The hours are 7 till 3 mostly, Saturdays 8 to 4, about 20 hours a week.")]
    public void Hours_are_a_sentence(Language language, string answer, string sentence) => Assert.Contains(sentence, Told(language, ConditionKind.Schedule, answer), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "dat mijn zalen op tijd klaar waren en dat mijn kassa klopte", "De magazijnier staat ervoor in dat de zalen op tijd klaar zijn en dat de kassa klopt.")]
    [InlineData(Language.Dutch, "voor mijn zone van het grote bad en voor het logboek", "De magazijnier is verantwoordelijk voor zijn of haar zone van het grote bad en voor het logboek.")]
    [InlineData(Language.Dutch, "de sleutels en mijn kassa", "De magazijnier is verantwoordelijk voor de sleutels en de kassa.")]
    [InlineData(Language.English, "the till balancing, and the allergen folder being up to date", "The barista is responsible for the till balancing, and the allergen folder being up to date.")]
    [InlineData(Language.English, "keeping my section clean", "The barista is responsible for keeping their section clean.")]
    [InlineData(Language.English, "my boss decided that", "What the barista is responsible for, in their own words: “my boss decided that”.")]
    public void A_responsibility_is_the_holders(Language language, string answer, string sentence) =>
        Assert.Contains(sentence, Description(language, r => r with { Responsibilities = new Mention(answer, [new Evidence(0, 0, 3)]) }), StringComparison.Ordinal);

    [Theory]
    [InlineData("dat iedereen vlot zijn film kan zien in een propere zaal", "De functie heeft als doel dat iedereen vlot zijn film kan zien in een propere zaal.")]
    [InlineData("dat staat in het jaarverslag", "De functie heeft als doel: “dat staat in het jaarverslag”.")]
    public void A_purpose_ends_where_it_ends(string answer, string sentence) =>
        Assert.Contains(sentence, Description(Language.Dutch, r => r with { Purpose = new Mention(answer, [new Evidence(0, 0, 3)]) }), StringComparison.Ordinal);

    [Fact]
    public void Skills_and_abilities_are_each_called_by_their_name()
    {
        KsaoFinding[] shown = [.. ((string[])["2.B.1.a", "1.A.3.b.1"]).Select(id => new KsaoFinding(id, "", 1, [new Evidence(0, 0, 3)]))];
        Assert.Contains("Aan vaardigheden vraagt het werk sociale opmerkzaamheid, aan bekwaamheden uithoudingsvermogen.", Description(Language.Dutch, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
        Assert.Contains("The skill the work calls for is social perceptiveness; the ability it asks is stamina.", Description(Language.English, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
        Assert.Contains("The ability the work calls for is stamina.", Description(Language.English, r => r with { Ksaos = [shown[1]] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_knowledge_are_told_apart()
    {
        KsaoFinding[] shown = [.. ((string[])["2.C.10", "2.C.1.e", "2.C.3.a"]).Select(id => new KsaoFinding(id, "", 1, [new Evidence(0, 0, 3)]))];
        Assert.Contains(", van klantendienst en persoonlijke dienstverlening en van computers en elektronica.", Description(Language.Dutch, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
        Assert.Contains(", of customer and personal service and of computers and electronics.", Description(Language.English, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
    }

    private static string Told(Language language, ConditionKind kind, string answer) => Description(language, r => r with { Conditions = [new ConditionFinding(kind, answer, [new Evidence(0, 0, 3)]) { IsAnswer = true }] });

    private static string Description(Language language, Func<JobAnalysisResult, JobAnalysisResult> change) =>
        string.Join(' ', AnalystFixture.Analyst.Describe(change(AnalystFixture.Analyst.Analyze(language, new Passage(0, language == Language.Dutch ? Dutch : English)))).Sections.SelectMany(s => s.Sentences).Select(s => s.Text));
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>On which words of a told workday an attribute may be said to rest.</summary>
public sealed class WorkdayGroundsTests
{
    private const string Dutch = "Wim is afwasser in een hotel. Hij wast de borden en stapelt ze in de rekken. ";
    private const string English = "Priya is a night porter in a hotel. She counts the float and lays the tables. ";

    [Theory]
    // What was left undone or done badly proves no attribute.
    [InlineData(Language.Dutch, "1.C.4.a", "Als een glas gebarsten is, gooit hij het weg.")]
    [InlineData(Language.English, "1.C.5.a", "She prints the bills for the people leaving early.")]
    // A thing that is named is no act, and a place is none either.
    [InlineData(Language.Dutch, "2.B.1.e", "Op woensdag brengt hij de kinderen naar de les.")]
    [InlineData(Language.English, "2.B.1.e", "She gets to the Riverside Dental Practice at eight.")]
    // A preposition is no particle of a separable verb.
    [InlineData(Language.Dutch, "2.B.1.e", "Hij werkt al twee jaar als afwasser in een team van tien.")]
    // Another's words, told as they were said.
    [InlineData(Language.English, "1.C.3.b", "\"Nice hotel, shame about the lift,\" the man says.")]
    public void Nothing_rests_on(Language language, string element, string told)
    {
        var passage = new Passage(0, (language == Language.Dutch ? Dutch : English) + told);
        Assert.DoesNotContain(AnalystFixture.Analyst.Analyze(language, passage).Ksaos, k => k.ElementId == element && k.IsGrounded);
    }

    [Theory]
    [InlineData(Language.Dutch, "2.B.1.e", "Hij leert de stagiair hoe je een rek vult.", "leert de stagiair")]
    [InlineData(Language.English, "1.C.4.a", "A drunk man would not leave and she talked to him calmly.", "talked to him calmly")]
    public void A_deed_of_the_job_holder_is_a_ground(Language language, string element, string told, string words)
    {
        var passage = new Passage(0, (language == Language.Dutch ? Dutch : English) + told);
        var found = Assert.Single(AnalystFixture.Analyst.Analyze(language, passage).Ksaos, k => k.ElementId == element && k.IsGrounded);
        Assert.Contains(words, passage.Words(found.Evidence[0]), StringComparison.Ordinal);
    }
}

using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

public sealed class TurnReaderTests
{
    [Theory]
    [InlineData("goed geheugen en lang kunnen rechtstaan", HandlingClass.Answer)]
    [InlineData("mijn geheugen laat mij in de steek", HandlingClass.DontKnow)]
    public void A_good_memory_is_an_answer_and_a_failing_one_is_not(string text, HandlingClass expected) =>
        Assert.Equal(expected, SeedReader.Read(Language.Dutch, "Welke aanleg komt bij die job van pas, lichamelijk of in je hoofd?", text).Class);

    [Theory]
    [InlineData("in juli zat ik al aan mijn zevende nacht op rij en de meestergast zei dat mijn stokbrood te bleek was", HandlingClass.Answer)]
    [InlineData("mijn chef zat altijd aan mij en ik durf er met niemand over praten", HandlingClass.Distress)]
    public void A_row_of_nights_is_no_distress_and_being_touched_is(string text, HandlingClass expected) =>
        Assert.Equal(expected, SeedReader.Read(Language.Dutch, "Wat was toen de situatie?", text).Class);

    private static TurnReader SeedReader { get; } = new(SeedFiles.Lexicon);
}

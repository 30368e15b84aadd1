using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

public sealed class HurryTests
{
    [Theory]
    [InlineData("sorry ik heb nog 3 minuten")]
    [InlineData("ik heb nog maar vijf minuten, kan het wat korter?")]
    [InlineData("ja maar ik heb niet zo veel tijd meer")]
    [InlineData("oei, ik moet over 5 minuten weg")]
    [InlineData("ik moet straks in een vergadering")]
    [InlineData("kan dit wat sneller")]
    [InlineData("sorry, got a call in 3 min. can we speed up?")]
    [InlineData("I've only got 5 minutes")]
    [InlineData("I only have about ten minutes left, sorry")]
    [InlineData("could you make it quick")]
    [InlineData("i don't have much time")]
    public void Little_time_is_no_answer(string text) => Assert.True(IsInHurry(text));

    [Theory]
    [InlineData("ik had nog 3 minuten voor de winkel dichtging")]
    [InlineData("ik heb nog 3 minuten gewacht")]
    [InlineData("drie minuten")]
    [InlineData("dan zei hij: ik heb nog 3 minuten")]
    [InlineData("I have ten minutes for every patient and then the next one comes in")]
    [InlineData("ik moet over elk dossier een verslag schrijven")]
    [InlineData("got a call from a customer in tears")]
    public void Whoever_tells_of_time_at_work_answers(string text) => Assert.False(IsInHurry(text));

    private static TurnReader Reader { get; } = new(SeedFiles.Lexicon);

    private static bool IsInHurry(string text) => Reader.Read(Language.Dutch, "Wat deed je toen?", text).IsInHurry;
}

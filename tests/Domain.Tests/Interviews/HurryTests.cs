using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class HurryTests
{
    [Theory]
    [InlineData("sorry ik heb nog 3 minuten")]
    [InlineData("ik heb nog maar vijf minuten, kan het wat korter?")]
    [InlineData("oei, ik moet over 5 minuten weg")]
    [InlineData("sorry, got a call in 3 min. can we speed up?")]
    [InlineData("I've only got 5 minutes")]
    [InlineData("i don't have much time")]
    public void Little_time_is_no_answer(string text) => Assert.True(Hurry.Is(text));

    [Theory]
    [InlineData("ik had nog 3 minuten voor de winkel dichtging")]
    [InlineData("drie minuten")]
    [InlineData("I have ten minutes for every patient and then the next one comes in")]
    [InlineData("ik moet over elk dossier een verslag schrijven")]
    [InlineData("got a call from a customer in tears")]
    public void Whoever_tells_of_time_at_work_answers(string text) => Assert.False(Hurry.Is(text));
}

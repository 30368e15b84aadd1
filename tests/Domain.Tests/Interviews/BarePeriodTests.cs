using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class BarePeriodTests
{
    [Theory]
    [InlineData("zomer 2024", true)]
    [InlineData("van juni tot eind september", true)]
    [InlineData("last summer", true)]
    [InlineData("June to September 2023", true)]
    [InlineData("en ik deed dat elke zomer sinds 2021", true)]
    [InlineData("that was in 2022, I did it all summer", true)]
    [InlineData("ik was daar kassier in 2021", false)]
    [InlineData("in de zomer bij een bakker", false)]
    [InlineData("2 years at a hotel", false)]
    [InlineData("12", false)]
    [InlineData("vorige week", false)]
    public void A_time_and_nothing_else(string text, bool period) => Assert.Equal(period, BarePeriod.Is(text));

    [Theory]
    [InlineData("since last oct, still doing it", true)]
    [InlineData("van juni tot september", true)]
    [InlineData("sinds vorige zomer, nu nog altijd", true)]
    [InlineData("vorige zomer", false)]
    [InlineData("in my second year", false)]
    public void Tells_from_when_till_when(string text, bool both) => Assert.Equal(both, BarePeriod.HasBothEnds(text));

    [Theory]
    [InlineData("toen ik studeerde", true)]
    [InlineData("three summers in a row", true)]
    [InlineData("2021 tot nu", true)]
    [InlineData("elke zaterdag, twee jaar lang", true)]
    [InlineData("speelplein Hagewijk, van de stad", false)]
    [InlineData("the head chef", false)]
    public void An_answer_to_when_holds_a_time(string text, bool holds) => Assert.Equal(holds, BarePeriod.HoldsTime(text));
}

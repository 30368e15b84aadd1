using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

/// <summary>Clock times and nothing else tell the hours, whatever was asked.</summary>
public class BareHoursTests
{
    [Theory]
    [InlineData("van 14 tot 23 uur")]
    [InlineData("8u30-17u, soms ook op zaterdag")]
    [InlineData("10pm to 7am")]
    [InlineData("9 to 5, saturdays too")]
    public void Clock_times_are_hours(string text) => Assert.True(BareHours.Is(text));

    [Theory]
    [InlineData("heet en vochtig")]
    [InlineData("2021 tot 2023")]
    [InlineData("3 4 5")]
    [InlineData("van 8 tot 12 in de koelcel")]
    [InlineData("3 colleagues and 2 bosses")]
    public void Anything_else_is_not(string text) => Assert.False(BareHours.Is(text));
}

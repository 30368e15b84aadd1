using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.Transcripts;

public sealed class RatingsTogetherTests
{
    [Theory]
    [InlineData("3 1 4", "3,1,4")]
    [InlineData("3, een en vier", "3,1,4")]
    [InlineData("314", "3,1,4")]
    [InlineData("1: 3, 2: 1, 3: 4", "3,1,4")]
    [InlineData("three, one and four", "3,1,4")]
    [InlineData("3, 1 en voor het laatste een 4", "3,1,4")]
    [InlineData("een drie, één en een vier", "3,1,4")]
    [InlineData("i'd say a 3, a 1 and a 4", "3,1,4")]
    [InlineData("3 en 1", "")]
    [InlineData("den baas roepen, die was 2 meter breed", "")]
    [InlineData("geen idee", "")]
    public void Finds_as_many_numbers_as_were_asked_for(string text, string numbers) => Assert.Equal(numbers, string.Join(',', RatingsTogether.Find(text, 3).Select(n => n.Value)));

    [Fact]
    public void Each_scale_gets_its_number_in_its_place() => Assert.Equal("3    |  1  |    4", string.Join('|', RatingsTogether.Divide("3 1 4", 3)));
}

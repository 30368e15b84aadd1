using InterviewBot.Domain.Interviews;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class LineReferenceTests
{
    [Theory]
    [InlineData("nr 3 wil ik wat aanvullen", 3, null)]
    [InlineData("ja regel 3, de functiebeschrijvingen zijn van 2014 niet 2016", 3, null)]
    [InlineData("35 klopt niet", 35, null)]
    [InlineData("2 please, i also did belay checks", 2, null)]
    [InlineData("can you take the lol out of line 1", 1, null)]
    [InlineData("line 35 should be: counted to ten and put the speaker on", 35, "counted to ten and put the speaker on")]
    [InlineData("line 16, he should just have: sat on the floor, said santa is scared too", 16, "sat on the floor, said santa is scared too")]
    [InlineData("regel 4 moet zijn bakker", 4, "bakker")]
    [InlineData("12: twee zomers", 12, "twee zomers")]
    public void A_line_is_named_by_its_number(string text, int number, string? words)
    {
        var found = LineReference.Find(text);
        Assert.Equal(number, found?.Number);
        Assert.Equal(words, found?.Words is { } start ? text[start..] : null);
    }

    [Theory]
    [InlineData("er was geen echte regel, gewoon de baas die zei dat we moesten lachen")]
    [InlineData("2 meter verder stond de baas")]
    [InlineData("3 keer per week was ik te laat")]
    [InlineData("line 3 and line 5")]
    [InlineData("7:30 was het uur")]
    [InlineData("ik deed dat 2 zomers")]
    public void Other_numbers_name_no_line(string text) => Assert.Null(LineReference.Find(text));
}

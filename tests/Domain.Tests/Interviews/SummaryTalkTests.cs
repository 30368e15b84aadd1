using InterviewBot.Domain.Interviews.Stories;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class SummaryTalkTests
{
    [Theory]
    [InlineData("nee niks aanpassen, het klopt")]
    [InlineData("niets veranderen")]
    [InlineData("nee laat maar zo staan")]
    [InlineData("nee het is goed zo")]
    [InlineData("no changes, it's fine")]
    [InlineData("nothing to change")]
    [InlineData("nee, dat herwerken was bij die feedback. maar hier klopt het wel ja")]
    [InlineData("nee het klopt niet", false)]
    [InlineData("no it's not right", false)]
    [InlineData("nee, niks zei hij", false)]
    [InlineData("nothing happened after that", false)]
    [InlineData("nee, het was juni, maar verder klopt het", false)]
    [InlineData("nee", false)]
    public void Says_that_nothing_is_to_change(string text, bool keeps = true) => Assert.Equal(keeps, SummaryTalk.KeepsAll(text));

    [Theory]
    [InlineData("thats two different stories, the email is the next one")]
    [InlineData("dat was nog over het eerste verhaal")]
    [InlineData("dat is een ander voorbeeld")]
    [InlineData("hij vertelde eerst een verhaal over zijn kat", false)]
    [InlineData("she read us a story", false)]
    public void Speaks_of_the_stories(string text, bool about = true) => Assert.Equal(about, SummaryTalk.IsAboutStories(text));

    [Theory]
    [InlineData("het was juni, verder klopt het", "het was juni")]
    [InlineData("it was June, the rest is fine", "it was June")]
    [InlineData("de rest van de klas lachte", "de rest van de klas lachte")]
    public void That_the_rest_is_right_is_nothing_to_put_there(string text, string told) => Assert.Equal(told, text[..SummaryTalk.RestStart(text)]);
}

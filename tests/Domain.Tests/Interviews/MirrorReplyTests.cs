using InterviewBot.Domain.Interviews.Stories;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class MirrorReplyTests
{
    [Theory]
    [InlineData("klopt, niet fier op")]
    [InlineData("ja, spijtig genoeg")]
    [InlineData("ja dat was het")]
    [InlineData("yep all good")]
    [InlineData("that's right thanks")]
    [InlineData("yeah I think so")]
    [InlineData("yes thats right. do you judge me now?")]
    [InlineData("nee niks aanpassen, het klopt")]
    public void A_yes_with_small_talk_confirms(string text) => Assert.Equal(MirrorReply.Confirms, MirrorReplies.Read(text));

    [Theory]
    [InlineData("nee")]
    [InlineData("da klopt niet helemaal")]
    [InlineData("nee, het laatste moet anders")]
    [InlineData("zo ging het niet")]
    [InlineData("no, that last bit should go")]
    [InlineData("that's not right")]
    public void A_no_denies(string text) => Assert.Equal(MirrorReply.Denies, MirrorReplies.Read(text, goesOn: true));

    [Theory]
    [InlineData("ja maar hij was ook kwaad")]
    [InlineData("ja en daarna belde ik mijn baas")]
    [InlineData("yes but it was a Monday")]
    [InlineData("ok, she came back the next day")]
    [InlineData("een klant was zijn portefeuille kwijt")]
    [InlineData("all good. a regular fainted at the counter")]
    public void Whoever_adds_what_happened_tells(string text) => Assert.Equal(MirrorReply.Tells, MirrorReplies.Read(text));

    [Fact]
    public void Nothing_else_is_no_objection()
    {
        Assert.Equal(MirrorReply.Confirms, MirrorReplies.Read("nee, er was nog niets anders"));
        Assert.Equal(MirrorReply.Tells, MirrorReplies.Read("nee, er was nog niets anders", goesOn: true));
    }

    [Theory]
    [InlineData("nee, zoiets heb ik nooit gehad")]
    [InlineData("no, nothing comes to mind")]
    public void A_no_may_answer_the_question_that_was_asked_after_the_summary(string text)
    {
        Assert.Equal(MirrorReply.Denies, MirrorReplies.Read(text));
        Assert.Equal(MirrorReply.Tells, MirrorReplies.Read(text, goesOn: true));
    }
}

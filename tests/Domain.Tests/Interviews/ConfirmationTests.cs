using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ConfirmationTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("Ja, klopt")]
    [InlineData("ja da klopt helemaal")]
    [InlineData("'t is juist")]
    [InlineData("klopt hoor!")]
    [InlineData("jep, dat klopt")]
    [InlineData("yes, that's all correct")]
    [InlineData("looks right")]
    public void Hears_a_yes_however_it_is_put(string text) => Assert.True(Confirmation.IsYes(text));

    [Theory]
    [InlineData("ja maar het was een maandag")]
    [InlineData("dat is niet juist")]
    [InlineData("dat was het")]
    [InlineData("niet goed")]
    [InlineData("yes but it was a Monday")]
    [InlineData("not right")]
    [InlineData("")]
    public void Hears_no_yes_where_more_is_said(string text) => Assert.False(Confirmation.IsYes(text));
}

using InterviewBot.Functions.Documents;

namespace InterviewBot.Functions.Tests.Documents;

public class PlainTextTests
{
    [Theory]
    [InlineData("gewoon é 😀 مرحبا", "gewoon é 😀 مرحبا")]
    [InlineData("nul\0 bel\u0007 csi\u009B", "nul\uFFFD bel\uFFFD csi\uFFFD")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("tab\t cr\r lf\n nel\u0085", "tab\t cr\r lf\n nel\u0085")]
    public void Replaces_what_no_format_can_carry_one_for_one(string text, string clean)
    {
        Assert.Equal(clean, PlainText.Clean(text));
        Assert.Equal(text.Length, clean.Length);
    }

    [Fact]
    public void Replaces_half_a_surrogate_pair() => Assert.Equal("\uFFFD x \uFFFD\uFFFD", PlainText.Clean("\uD83D x \uDE00\uD83D"));

    [Fact]
    public void Cuts_at_every_kind_of_line_break() =>
        Assert.Equal(["een", "twee", "drie", "vier", "vijf zes"], PlainText.Lines("een\r\ntwee\rdrie\u2028vier\u0085vijf\tzes"));

    [Theory]
    [InlineData("a\u202Eb", "a\u202Eb\u202C")]
    [InlineData("a\u2067b\u202Ec", "a\u2067b\u202Ec\u202C\u2069")]
    [InlineData("a\u202Eb\u202Cc", "a\u202Eb\u202Cc")]
    [InlineData("a\u202Cb", "a\u202Cb")]
    public void Closes_the_direction_that_a_text_left_open(string text, string closed) => Assert.Equal(closed, Assert.Single(PlainText.Lines(text)));
}

using InterviewBot.Functions.Documents;

namespace InterviewBot.Functions.Tests.Documents;

public class DownloadNameTests
{
    [Theory]
    [InlineData("Verpleegkundige", "attachment; filename=\"functiebeschrijving-verpleegkundige.docx\"")]
    [InlineData("../../x", "attachment; filename=\"functiebeschrijving-x.docx\"")]
    [InlineData("a\"; filename=b.exe", "attachment; filename=\"functiebeschrijving-a-filename-b-exe.docx\"")]
    [InlineData("a\r\nSet-Cookie: x=1", "attachment; filename=\"functiebeschrijving-a-set-cookie-x-1.docx\"")]
    [InlineData("factuur\u202Egnp.exe", "attachment; filename=\"functiebeschrijving-factuurgnp-exe.docx\"")]
    [InlineData("café\u200D \uD83D\uDE00 \uD83D", "attachment; filename=\"functiebeschrijving-cafe.docx\"; filename*=UTF-8''functiebeschrijving-caf%C3%A9.docx")]
    [InlineData("cafe\u0301\u0301\u0301", "attachment; filename=\"functiebeschrijving-cafe.docx\"")]
    [InlineData("C:\\con|prn*?", "attachment; filename=\"functiebeschrijving-c-con-prn.docx\"")]
    [InlineData("护士", "attachment; filename=\"functiebeschrijving-__.docx\"; filename*=UTF-8''functiebeschrijving-%E6%8A%A4%E5%A3%AB.docx")]
    [InlineData(null, "attachment; filename=\"functiebeschrijving.docx\"")]
    public void Offers_a_name_that_is_safe_everywhere(string? job, string expected) =>
        Assert.Equal(expected, DownloadName.Attachment("docx", "functiebeschrijving", job));

    [Fact]
    public void A_name_without_letters_is_called_interview() => Assert.Equal("attachment; filename=\"interview.md\"", DownloadName.Attachment("md", "***", ""));

    [Fact]
    public void A_long_name_is_cut() => Assert.True(DownloadName.Attachment("docx", new string('a', 10_000)).Length < 130);
}

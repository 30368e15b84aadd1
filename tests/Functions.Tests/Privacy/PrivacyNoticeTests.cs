using InterviewBot.Functions.Privacy;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Privacy;

/// <summary>The notice as people get it: who is responsible, how long, from what age; and it is another notice when one of these changes.</summary>
public sealed class PrivacyNoticeTests
{
    private static readonly string File = Repository.At("seeds", "privacy", "notice.json");

    private static PrivacyNotice Notice(string? controller, int days = 90)
    {
        var faults = new List<string>();
        var notice = PrivacyNoticeReader.Read("notice.json", System.IO.File.ReadAllText(File), days, controller, faults);
        Assert.Empty(faults);
        return notice!;
    }

    [Theory]
    [InlineData("Hogeschool Leie, privacy@leie.example")]
    [InlineData(null)]
    public void Says_in_both_languages_who_is_responsible_and_from_what_age(string? controller)
    {
        var notice = Notice(controller);
        foreach (var text in (NoticeText[])[notice.Dutch, notice.English])
        {
            Assert.DoesNotContain(text.Paragraphs, p => p.Contains('{', StringComparison.Ordinal));
            Assert.Contains(text.Paragraphs, p => p.Contains(controller ?? text.Controller, StringComparison.Ordinal));
            Assert.Contains(text.Paragraphs, p => p.Contains("13", StringComparison.Ordinal));
            Assert.Contains(text.Paragraphs, p => p.Contains("90", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Another_one_responsible_is_another_notice()
    {
        string[] versions = [Notice(null).Version, Notice("A, a@example.org").Version, Notice("B, b@example.org").Version, Notice("B, b@example.org", 30).Version];
        Assert.Equal(4, versions.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("{controller}")]
    [InlineData("{days}")]
    public void A_notice_that_leaves_it_out_is_a_fault(string place)
    {
        var faults = new List<string>();
        Assert.Null(PrivacyNoticeReader.Read("notice.json", System.IO.File.ReadAllText(File).Replace(place, "", StringComparison.Ordinal), 90, null, faults));
        Assert.Equal(2, faults.Count);
    }
}

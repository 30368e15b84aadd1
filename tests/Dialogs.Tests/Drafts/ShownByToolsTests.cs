using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Drafts;

public sealed class ShownByToolsTests
{
    private static readonly DateTimeOffset Then = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A till is no proof of how one treats a customer.</summary>
    [Theory]
    [InlineData("a barcode scanner, the catalogue, a trolley and a till")]
    [InlineData("the till, a card machine and the customer file")]
    public void Tools_show_nothing_of_dealing_with_people(string tools)
    {
        var listener = TestKit.Kit.Listener;
        Utterance[] told = [Said(1, "library assistant", "job-title"), Said(2, tools, "tools")];
        var description = new JobDescriptionComposer(TestKit.Kit.Find("past-job")!.Guide, listener.Judge, listener.Analyst).Compose("interview", Language.English, told);
        Assert.DoesNotContain(description.Characteristics, c => c.ElementId is "2.C.1.e" or "2.B.1.f");
    }

    private static Utterance Said(int number, string text, string slot) => new(number, Speaker.Respondent, text, Then, Language.English, UtteranceKind.Answer, slot);
}

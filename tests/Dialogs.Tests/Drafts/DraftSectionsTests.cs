using InterviewBot.Dialogs.Drafts;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Drafts;

public sealed class DraftSectionsTests
{
    private static readonly ConversationKey Key = new("test", "", "conversation");

    [Theory]
    [InlineData("observed-job-incidents", "incident-report", "identification purpose critical-incidents requirements")]
    [InlineData("professor-incidents", "incident-report", "identification purpose critical-incidents requirements")]
    [InlineData("contacted-organisation", "organisation-report", "identification job-design job-sculpting development")]
    [InlineData("emotional-demands", "emotional-profile", "identification emotional-demands")]
    public async Task Promises_only_what_the_interview_is_about(string guide, string kind, string sections)
    {
        var draft = await DraftAsync(guide);
        Assert.Equal(kind, draft.Kind);
        Assert.Equal(sections, string.Join(' ', draft.Rubrics.Select(r => r.Id)));
        Assert.All(draft.Rubrics, r => Assert.True(r.Asked));
    }

    [Fact]
    public async Task A_job_description_has_its_other_sections_too_for_what_one_may_add()
    {
        var draft = await DraftAsync("past-job");
        Assert.Equal(("job-description", "holder"), (draft.Kind, draft.Perspective));
        Assert.False(draft.Rubrics.Single(r => r.Id == "terms-of-employment").Asked);
        Assert.True(draft.Rubrics.Single(r => r.Id == "tools").Asked);
    }

    private static async Task<Draft> DraftAsync(string guide)
    {
        var dialog = new InterviewDialog(new InMemoryStore(), TestKit.Kit, new FixedClock());
        await dialog.OpenAsync(Key, guide, "1", Language.English, default);
        var found = TestKit.Kit.Find(guide)!.Guide;
        var transcript = await dialog.TranscriptAsync(Key, 0, default);
        var listener = TestKit.Kit.Listener;
        var description = new JobDescriptionComposer(found, listener.Judge, listener.Analyst).Compose("interview", Language.English, transcript);
        return DraftComposer.Compose(found, description, (await dialog.FindAsync(Key, default))!, transcript);
    }
}

using InterviewBot.Dialogs.Drafts;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Drafts;

public sealed class DraftNumbersTests
{
    private static readonly ConversationKey Key = new("test", "", "conversation");
    private static readonly DateTimeOffset Then = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Reader of page and document see the same numbers at the same sentences.</summary>
    [Theory]
    [InlineData(Language.Dutch, "kassier", "bakkerij Mertens in Gent", "klanten bedienen, de kassa tellen, brood snijden", "de kassa, een broodmes")]
    [InlineData(Language.English, "cashier", "Mertens bakery in Ghent", "serving customers, counting the till, slicing bread", "the till, a bread knife")]
    public async Task When_the_prose_is_shown_the_numbers_run_as_it_is_read(Language language, string job, string organisation, string tasks, string tools)
    {
        Utterance[] told = [Said(1, job, "job-title", language), Said(2, organisation, "organisation", language), Said(3, tools, "tools", language), Said(4, tasks, "tasks", language)];
        var finished = await DraftAsync(language, told, Phase.Finished);
        int[] read =
        [
            .. finished.Rubrics.Single(r => r.Id == "identification").Statements.SelectMany(s => s.Notes),
            .. finished.Narrative.SelectMany(p => p.Sentences).SelectMany(s => s.Notes),
        ];
        Assert.Equal(Enumerable.Range(1, read.Max()), read.Distinct());
        var running = await DraftAsync(language, told, Phase.Running);
        Assert.Equal(Enumerable.Range(1, running.Notes.Length), running.Rubrics.SelectMany(r => r.Statements).SelectMany(s => s.Notes).Distinct().Take(running.Notes.Length));
    }

    private static async Task<Draft> DraftAsync(Language language, Utterance[] told, Phase phase)
    {
        var dialog = new InterviewDialog(new InMemoryStore(), TestKit.Kit, new FixedClock());
        await dialog.OpenAsync(Key, "past-job", "1", language, default);
        var guide = TestKit.Kit.Find("past-job")!.Guide;
        var listener = TestKit.Kit.Listener;
        var description = new JobDescriptionComposer(guide, listener.Judge, listener.Analyst).Compose("interview", language, told);
        return DraftComposer.Compose(guide, description, (await dialog.FindAsync(Key, default))! with { Phase = phase }, told);
    }

    private static Utterance Said(int number, string text, string slot, Language language) => new(number, Speaker.Respondent, text, Then, language, UtteranceKind.Answer, slot);
}

using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Drafts;

/// <summary>An incident is judged by the same words in the conversation and in the description, however much was told; and every word is quoted.</summary>
public sealed class LongIncidentTests
{
    private const string Told = "Op zaterdag 12 juli viel de kassa uit terwijl er twaalf klanten stonden. Ik belde meteen de hersteller, telde alles met de hand op en gaf iedereen een bonnetje. Na een uur was de rij weg en niemand liep kwaad naar buiten.";

    private static readonly string Filler = string.Concat(Enumerable.Repeat("Het is er meestal rustig en er gebeurt weinig. ", 1 + (IncidentDraft.MaxCharacters / 40)));

    [Fact]
    public void What_is_told_within_the_limit_counts() => Assert.True(Describe(Told + " " + Filler).Verdict.IsUsable);

    [Fact]
    public void What_is_told_beyond_what_the_conversation_judges_is_not_judged_later_either_and_is_quoted_whole()
    {
        var text = Filler + Told;
        var report = Describe(text);
        var draft = IncidentDraft.Start(Valence.Effective, 1, Language.Dutch).Add(Slots.Circumstances, new Passage(2, text));
        var heard = TestKit.Kit.Judge.Judge(draft.ToText(""));
        Assert.Equal(heard.Criteria.Select(c => c.Met), report.Verdict.Criteria.Select(c => c.Met));
        Assert.False(report.Verdict.IsUsable);
        Assert.Equal(text, Assert.Single(report.Circumstances).Text);
    }

    [Fact]
    public void No_more_passages_are_judged_than_the_conversation_keeps()
    {
        var passages = Enumerable.Range(1, 20).Select(n => new Passage(n, new string('a', 2 * IncidentDraft.MaxCharacters)));
        var kept = IncidentDraft.Kept([.. passages]);
        Assert.Equal(IncidentDraft.MaxPassages, kept.Length);
        Assert.All(kept, p => Assert.Equal(IncidentDraft.MaxCharacters, p.Text.Length));
    }

    private static IncidentReport Describe(string told)
    {
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var slot = Slots.Part(Slots.Incident(Valence.Effective, 1), Slots.Circumstances);
        Utterance[] transcript =
        [
            new(1, Speaker.Bot, "Vertel", at, Language.Dutch, UtteranceKind.Question, slot),
            new(2, Speaker.Respondent, told, at, Language.Dutch, UtteranceKind.Answer, slot),
        ];
        var listener = TestKit.Kit.Listener;
        return Assert.Single(new JobDescriptionComposer(TestKit.Kit.Find("past-job")!.Guide, listener.Judge, listener.Analyst).Compose("i", Language.Dutch, transcript).Incidents);
    }
}

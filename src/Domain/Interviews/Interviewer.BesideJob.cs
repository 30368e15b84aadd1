using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>What is told in one breath with the job or the organisation is not asked for again: "winkelbediende bij Torfs in Mechelen, zomer 2024", "I'm the HR coordinator of a chain of bakeries".</summary>
public sealed partial class Interviewer
{
    private const string ToldWithJob = "told-with-the-job";

    private const string ToldWithChoice = "told-with-the-choice";

    private const int FewestWordsOfReason = 5;

    /// <param name="employer">Told beside the job; <c>null</c> when none is, or where the job is not what was asked.</param>
    /// <param name="replaced">The answer took the place of an earlier one, and with that of what was told beside it there.</param>
    private void TakeBesideJob(InterviewTurn turn, Question question, Evidence? employer, bool replaced)
    {
        if (question.Id == Slots.Organisation)
            Cover(turn, Slots.RespondentRole, listener.Analyst.OwnPosition(turn.Language, turn.Passage), replaced);
        if (question.Id != Slots.JobTitle)
            return;
        Cover(turn, Slots.Organisation, employer, replaced);
        var period = BarePeriod.FindBehind(turn.Passage);
        Cover(turn, Slots.Period, period, replaced);
        Cover(turn, Slots.ReportsTo, listener.Analyst.SuperiorBesideJob(turn.Language, turn.Passage), replaced);
        // Later questions name the job, not the job with all that was told beside it.
        if (turn.State.Find(Slots.JobTitle) is { } job && TitleTold(turn, employer, period) is { Length: > 0 } title && title.Length < turn.Text.Trim().Length)
            turn.State = turn.State.With(Slots.JobTitle, job with { Excerpt = Excerpts.Of(title, SlotState.MaxExcerpt) });
    }

    /// <summary>"Observatie, want je ziet meteen wat iemand doet": why something was chosen; <c>null</c> when that is not told.</summary>
    private Evidence? ReasonTold(InterviewTurn turn)
    {
        if (ReasonPattern().Match(turn.Text) is not { Success: true } found)
            return null;
        var words = found.Groups["reason"];
        return words.ValueSpan.Trim().Count(' ') + 1 >= FewestWordsOfReason && listener.Turns.HoldsVerb(turn.Language, words.Value) ? new Evidence(turn.Utterance, words.Index, words.Length) : null;
    }

    [GeneratedRegex(@"(?:,\s*(?:(?:want|omdat|because|since)\s+)?|\b(?:want|omdat|because|since)\s+)(?<reason>[^\n?]+?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonPattern();

    /// <summary>"I cleaned rooms at a hotel last year" tells what was done, and not what the job is called.</summary>
    private bool NamesJob(InterviewTurn turn, Evidence? employer) => TitleTold(turn, employer) is not null;

    private string? TitleTold(InterviewTurn turn, params IEnumerable<Evidence?> beside) =>
        ToldTitle.Of(listener.Analyst, turn.Language, turn.Text.Trim(), beside.Select(told => told is { } span ? turn.Passage.Words(span) : null));

    /// <summary>Notes the words that make a question needless. What somebody said when asked goes before them.</summary>
    private void Cover(InterviewTurn turn, string slot, Evidence? told, bool replaced, string rule = ToldWithJob)
    {
        if (!guide.Questions.ContainsKey(slot) || turn.State.Find(slot) is { Outcome: not SlotOutcome.Covered })
            return;
        if (told is { } span)
        {
            turn.State = turn.State.With(slot, new SlotState(SlotOutcome.Covered, Excerpts.Of(turn.Passage.Words(span), SlotState.MaxExcerpt), [], 0, turn.Utterance) { Told = [span] });
            turn.Skips.Add(new JustifiedSkip(slot, rule, [span]));
        }
        else if (replaced && Course.ShowsLines(guide, turn.State))
        {
            // It has a line of its own by now, and only the line that was named is corrected.
            if (turn.State.Find(slot) is { Told.IsEmpty: false } state)
                turn.Skips.Add(new JustifiedSkip(slot, rule, state.Told));
        }
        else if (replaced)
        {
            turn.State = turn.State with { Answers = turn.State.Answers.Remove(slot) };
        }
    }
}

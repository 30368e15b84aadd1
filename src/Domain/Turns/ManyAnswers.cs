using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Turns;

/// <summary>Whether one turn answers more than the question asked: two more things about the job, a list with headings, or an incident from circumstances to effect.</summary>
internal static class ManyAnswers
{
    private const int FewestNotAsked = 2;

    private static readonly string[] Facts = ["asks-place", "asks-hours", "asks-tools", "asks-contact", "asks-boss", "asks-tasks", "asks-skills", "asks-title"];

    /// <summary>The rule that says so; <c>null</c> when it answers the one question.</summary>
    public static string? Find(TurnText turn)
    {
        if (Headings(turn) >= 2)
            return "answers-under-headings";
        // "What did you do when …": when is not asked.
        if (!Facts.Any(f => turn.PromptCues.Has(f) && !(f == "asks-hours" && turn.PromptCues.Has("asks-act"))))
            return IsWholeIncident(turn) ? "circumstances-acts-and-effect" : null;
        return AnswerTopics.NotAsked(turn) >= FewestNotAsked ? "more-than-was-asked" : null;
    }

    // "Kennis: … Vaardigheden: …"; what stands before the first heading answers the question itself.
    private static int Headings(TurnText turn)
    {
        var headings = turn.Own.Of("answer-label").Where(m => m.Count == 1 && turn.Text.Words[m.First].End is var end && end < turn.Text.Text.Length && turn.Text.Text[end] == ':').ToList();
        return headings.Count + (headings.Count > 0 && headings[0].First > 3 ? 1 : 0);
    }

    private static bool IsWholeIncident(TurnText turn)
    {
        if (!turn.PromptCues.Has("asks-circumstances") && !turn.PromptCues.Has("asks-act"))
            return false;
        // The whole story was asked for, or its end.
        if (turn.PromptCues.Has("asks-story") || turn.PromptCues.Has("asks-result") || turn.PromptCues.Has("asks-feelings"))
            return false;
        var clauses = turn.Clauses.Clauses;
        var acts = clauses.Where(c => c.IsObservable && c.IsPast && c.Subject is Subject.Self or Subject.Group && !c.Is(ClauseTraits.Complement)).ToList();
        if (acts.Count == 0 || !clauses.Any(c => c.End <= acts[0].First && c.Verb is not null && c.Subject is not (Subject.Self or Subject.Group)))
            return false;
        var effect = clauses.Any(c => c.First > acts[^1].First && c.IsPast && !c.Is(ClauseTraits.Complement) && !c.Is(ClauseTraits.Subordinate) && c.Subject is not (Subject.Self or Subject.Group or Subject.Relative));
        return effect || turn.Own.Of("slot-result").Any(m => m.First > acts[0].First);
    }
}

using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Turns;

/// <summary>Signs that one turn answers more than the question asked.</summary>
internal static class ManyAnswers
{
    private static readonly (string Kind, string Asked)[] Facts =
        [("slot-job", "asks-job"), ("slot-place", "asks-place"), ("slot-hours", "asks-hours"), ("slot-tools", "asks-tools"), ("slot-contact", "asks-contact"), ("slot-team", "asks-contact"), ("slot-tasks", "asks-tasks")];

    public static IEnumerable<string> Read(TurnText turn)
    {
        if (turn.Own.Of("answer-label").Count() >= 2)
            yield return "many-labels";
        var kinds = Facts.Count(f => !turn.PromptCues.Has(f.Asked) && !turn.FindOwn(f.Kind).IsEmpty);
        for (var i = 1; i <= Math.Min(kinds, 3); i++)
            yield return $"many-kinds-{i}";
        var fact = turn.PromptCues.Has("asks-one-fact");
        if (fact && kinds >= 2)
            yield return "many-kinds-for-one-fact";
        var acts = turn.Clauses.Clauses.Where(c => c.IsObservable && c.IsPast && c.Subject is Subject.Self or Subject.Group && !c.Is(ClauseTraits.Complement)).ToList();
        if (acts.Count == 0)
            yield break;
        if (fact)
            yield return "many-acts-beside-a-fact";
        if (!turn.PromptCues.Has("asks-circumstances"))
            yield break;
        // Circumstances, acts and an effect in one turn: the whole incident.
        var before = turn.Clauses.Clauses.Any(c => c.End <= acts[0].First && c.Verb is not null);
        var effect = turn.Clauses.Clauses.Any(c => c.First > acts[^1].First && c.IsPast && c.Subject is not (Subject.Self or Subject.Group));
        var result = turn.Own.Of("slot-result").Any(m => m.First > acts[0].First);
        if (before && (effect || result))
            yield return turn.PromptCues.Has("asks-story") ? "many-parts-of-a-story" : "many-parts-of-an-incident";
    }
}

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Specific: one real event, with enough of it told (two of circumstances, behaviour and consequences at least) to picture it.</summary>
internal static class SpecificRule
{
    private const int EnoughParts = 2;

    public static Ruling Judge(IncidentReading reading, Reality reality, Ruling behaviour, Ruling context, Ruling consequences)
    {
        var real = reading.Clauses.Where(c => c.Role is ClauseRole.Act or ClauseRole.Event).ToList();
        if (reality == Reality.Unreal)
            return Ruling.No("not-happened", reading.Clauses.Where(c => c.Role == ClauseRole.Unreal));
        if (reality == Reality.Habit)
            return Ruling.No("habit", reading.Clauses.Where(c => c.Habit));
        var acts = reading.In(IncidentPart.Behaviour).Where(c => c.Role == ClauseRole.Act).ToList();
        if (acts.Count > 0 && acts.TrueForAll(IsUnnamed))
            return Ruling.No("act-on-something", acts);
        var parts = (behaviour.Met ? 1 : 0) + (context.Met ? 1 : 0) + (consequences.Met ? 1 : 0);
        if (parts >= EnoughParts)
            return Ruling.Yes("one-event", real);
        return behaviour.Met && reading.Has("anchor") ? Ruling.Yes("one-act-at-one-time", real) : Ruling.No("too-little-to-picture", real);
    }

    // "Zei iets kleinerends", "asked a question or two": done or said, but not on what or what; "something for the pain" says what it was for.
    private static bool IsUnnamed(IncidentClause clause) => clause.Has("unnamed") && !clause.Has("unnamed-for") && !clause.Clause.Is(Clauses.ClauseTraits.HasQuote);
}

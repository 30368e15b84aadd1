using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells one event from a habit and from something that did not happen.</summary>
internal static class RealityRule
{
    public static Reality Of(IncidentReading reading)
    {
        var acts = reading.Acts.ToList();
        var told = acts.Count > 0 ? acts : [.. reading.In(IncidentPart.Behaviour).Where(c => c.Role is not ClauseRole.Unreal)];
        if (IsUnreal(reading, acts))
            return Reality.Unreal;
        var all = reading.Clauses.Where(c => c.Role is ClauseRole.Act or ClauseRole.Event).ToList();
        var past = all.Count(c => c.Clause.IsPast);
        var habits = told.Count(c => c.Habit);
        var present = told.Count(c => c.Clause.Time == ClauseTime.Present);
        var pastActs = acts.Count(c => c.Clause.IsPast && !c.Habit);
        if (pastActs > 0)
            return Reality.Event;
        if (acts.Count == 0)
            return past == 0 && reading.Clauses.Any(c => c.Habit) ? Reality.Habit : Reality.Event;
        // Past tense with "always": a habit of old, unless one occasion is set against it.
        if (habits > 0)
            return Contrasts(reading) ? Reality.Event : Reality.Habit;
        if (present == 0)
            return Reality.Event;
        // All acts in the present: a story told as if one stood there, or a habit.
        var anchored = reading.Has("anchor") && !reading.Clauses.Any(c => c.Habit);
        return anchored || Contrasts(reading) ? Reality.Event : Reality.Habit;
    }

    private static bool Contrasts(IncidentReading reading) => reading.Cues("contrast").Any();

    private static bool IsUnreal(IncidentReading reading, List<IncidentClause> acts)
    {
        if (reading.Hearsay)
            return false;
        var unreal = reading.In(IncidentPart.Behaviour).Count(c => c.Role == ClauseRole.Unreal && !c.Clause.Is(ClauseTraits.If));
        if (unreal > 0 && unreal >= acts.Count(c => c.Part == IncidentPart.Behaviour))
            return true;
        return reading.Cues("plan").Any() && acts.All(c => !c.Clause.IsPast) && !reading.Clauses.Any(c => c.Role == ClauseRole.Act && c.Habit)
            && reading.Clauses.Any(c => c.Role == ClauseRole.Unreal || c.Has("plan"));
    }
}

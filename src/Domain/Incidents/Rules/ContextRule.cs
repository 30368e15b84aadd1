using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Context: real circumstances that led to the behaviour, more than a time, a workplace or a bare condition.</summary>
internal static class ContextRule
{
    private const int EnoughTogether = 2;

    public static Ruling Judge(IncidentReading reading, Ruling behaviour, Reality reality)
    {
        var told = reading.In(IncidentPart.Circumstances).ToList();
        if (reality == Reality.Unreal)
            return Ruling.No("not-happened", told);
        var scene = told.Where(c => IsScene(reading, c, behaviour)).ToList();
        if (scene.Count > 0)
            return Ruling.Yes("scene-told", scene);
        // Several thin clauses make a scene too: "there was one till open, the lady before me had a child with her".
        var thin = told.Where(c => c.Role == ClauseRole.Nothing && c.Clause.IsPast && !c.Has("vague-noun")).ToList();
        if (thin.Sum(c => reading.Content.In(c.Text, c.Clause.First, c.Clause.End).Count()) >= EnoughTogether)
            return Ruling.Yes("scene-in-pieces", thin);
        if (behaviour.Met && Elsewhere(reading, behaviour) is { Count: > 0 } elsewhere)
            return Ruling.Yes("scene-in-other-answer", elsewhere);
        var rule = told switch
        {
            [] => "nothing-told",
            _ when told.TrueForAll(c => c.Role == ClauseRole.Unreal) => "bare-condition",
            _ when told.Exists(c => c.Role == ClauseRole.Act) => "acts-instead",
            _ => "only-time-or-place",
        };
        return Ruling.No(rule, told);
    }

    private static bool IsScene(IncidentReading reading, IncidentClause clause, Ruling behaviour)
    {
        if (clause.Role is not (ClauseRole.Event or ClauseRole.Feeling) || clause.Has("second-hand"))
            return false;
        // Told as if one stood there: "it's Christmas Eve and this old man is counting coppers".
        if (clause.Clause.Time == ClauseTime.Present && clause.Clause.Subject is not Subject.Indefinite && clause.Text.Cues.Has("anchor") && !clause.Text.Cues.Has("habit"))
            return true;
        if (clause.Clause.Time == ClauseTime.None && reading.Clauses.Any(c => c.IsBeside(clause) && c.Clause.Time == ClauseTime.Present))
            return behaviour.Met;
        // In the present tense only beside behaviour: else it is talk about the job in general.
        return clause.Clause.IsPast || clause.Clause.Time == ClauseTime.None || behaviour.Met;
    }

    private static List<IncidentClause> Elsewhere(IncidentReading reading, Ruling behaviour)
    {
        if (behaviour.Rule == "act-in-other-answer")
            return [.. reading.In(IncidentPart.Behaviour).Where(c => c.Role == ClauseRole.Event)];
        // Acts stand in the first answer as well as in the second, or everything stands in the second: what comes before the first act.
        if (!reading.IsBlank(IncidentPart.Circumstances) && !reading.In(IncidentPart.Circumstances).Any(c => c.Role == ClauseRole.Act))
            return [];
        var before = reading.In(IncidentPart.Behaviour).TakeWhile(c => c.Role != ClauseRole.Act || c.Clause.Is(ClauseTraits.Subordinate)).Where(c => c.Role == ClauseRole.Event).ToList();
        return before;
    }
}

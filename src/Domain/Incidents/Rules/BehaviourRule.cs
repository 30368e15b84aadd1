namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Observable behaviour: at least one thing the person did or said, in the second answer or plainly told elsewhere.</summary>
internal static class BehaviourRule
{
    public static Ruling Judge(IncidentReading reading)
    {
        var told = reading.In(IncidentPart.Behaviour).ToList();
        var own = told.Where(c => c.Role == ClauseRole.Act).ToList();
        if (own.Count > 0)
            return Ruling.Yes("act-told", own);
        if (reading.Whole is { } whole)
            return Ruling.Yes("act-in-other-answer", whole.Acts);
        if (told.Exists(c => c.Role == ClauseRole.Unreal) && !reading.Acts.Any())
            return Ruling.No("only-would-do", told.Where(c => c.Role == ClauseRole.Unreal));
        // The right thing in the wrong place: only when the second answer is about something else, not when it judges or describes the person.
        if (!told.Exists(c => c.Role is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict or ClauseRole.VagueAct or ClauseRole.General))
        {
            foreach (var part in new[] { IncidentPart.Circumstances, IncidentPart.Results })
            {
                var acts = reading.In(part).Where(c => c.Role == ClauseRole.Act && !c.Clause.Is(Clauses.ClauseTraits.Subordinate)).ToList();
                if (acts.Count > 0 && acts.Count * 2 >= reading.In(part).Count(c => c.Role != ClauseRole.Nothing) - (told.Count == 0 ? acts.Count : 0))
                    return Ruling.Yes("act-in-other-answer", acts);
            }
        }

        var role = told.Select(c => c.Role).FirstOrDefault(r => r is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict or ClauseRole.VagueAct or ClauseRole.General);
        var rule = role switch
        {
            ClauseRole.Trait => "trait-instead",
            ClauseRole.Feeling => "feeling-instead",
            ClauseRole.Verdict => "verdict-instead",
            ClauseRole.VagueAct => "act-too-vague",
            ClauseRole.General => "what-one-should-do",
            _ => told.Count == 0 ? "nothing-told" : "no-act",
        };
        return Ruling.No(rule, told);
    }
}

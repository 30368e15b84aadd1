namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Observable behaviour: at least one thing the person did or said, in the second answer or plainly told elsewhere.</summary>
internal static class BehaviourRule
{
    /// <summary>The rule that found no act, and no trait, feeling or judgement told in its place.</summary>
    public const string NoAct = "no-act";

    private const int FarFromSubject = 5;

    public static Ruling Judge(IncidentReading reading)
    {
        var told = reading.In(IncidentPart.Behaviour).ToList();
        var own = told.Where(c => c.Role == ClauseRole.Act).ToList();
        if (own.Count > 0 && !reading.IsOutweighed)
            return Ruling.Yes(own.TrueForAll(c => c.Clause.Subject == Clauses.Subject.Group) ? "act-by-us" : own.TrueForAll(c => c.Answer != IncidentPart.Behaviour) ? "act-in-other-answer" : "act-told", own);
        // "Elke oefening werd voorgedaan": done, and asked who did it the answer is the person.
        var passive = told.Where(c => c.Role == ClauseRole.Event && c.Clause is { IsObservable: true, IsPast: true } && c.Clause.Is(Clauses.ClauseTraits.Passive) && !c.Clause.Is(Clauses.ClauseTraits.Modal) && c.Clause.Subject is not (Clauses.Subject.Third or Clauses.Subject.Self or Clauses.Subject.Worker or Clauses.Subject.Name) && !c.Clause.Is(Clauses.ClauseTraits.Complement) && !IsDoneToUs(c.Clause) && !IsToBe(c) && !IsHowItStood(c) && !IsVague(reading, c) && !c.Clause.Is(Clauses.ClauseTraits.Negated)).ToList();
        if (passive.Count > 0 && !told.Exists(c => c.Role is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict))
            return Ruling.Yes("act-in-passive", passive);
        // "De vaste man heeft hem niets getoond": somebody who comes up here first, and does something.
        var stranger = told.Where(c => c.Clause is { Subject: Clauses.Subject.Other, IsObservable: true, IsPast: true } && c.Role == ClauseRole.Event
            && !c.Clause.Is(Clauses.ClauseTraits.Complement) && !IsKnown(reading, c)).ToList();
        if (stranger.Count > 0 && !told.Exists(c => c.Role is ClauseRole.Trait or ClauseRole.Feeling))
            return Ruling.Yes("act-of-somebody-new", stranger);
        // "That is irresponsible, they would have to be stricter": more is said of it than what would be done.
        if (told.Exists(c => c.Role == ClauseRole.Unreal) && !reading.Acts.Any() && told.Count(c => c.Role == ClauseRole.Unreal) >= told.Count(c => c.Role is ClauseRole.Trait or ClauseRole.Verdict or ClauseRole.General))
            return Ruling.No("only-would-do", told.Where(c => c.Role == ClauseRole.Unreal));
        var role = told.Select(c => c.Role).FirstOrDefault(r => r is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict or ClauseRole.VagueAct or ClauseRole.General);
        var rule = role switch
        {
            ClauseRole.Trait => "trait-instead",
            ClauseRole.Feeling => "feeling-instead",
            ClauseRole.Verdict => "verdict-instead",
            ClauseRole.VagueAct => "act-too-vague",
            ClauseRole.General => "what-one-should-do",
            _ => told.Count == 0 ? "nothing-told" : NoAct,
        };
        return Ruling.No(rule, told);
    }

    // "We were rather intimidated": undergone, where "when we came home the walls had been done" is not about us.
    private static bool IsDoneToUs(Clauses.Clause clause) => clause.Subject == Clauses.Subject.Group && clause.VerbWord - clause.SubjectWord < FarFromSubject;

    // "Appropriate measures were put in place", "it was dealt with": done, but not what.
    private static bool IsVague(IncidentReading reading, IncidentClause clause) => clause.Has("vague-act") || clause.Has("done-somehow")
        || (reading.Content.In(clause.Text, clause.Clause.First, clause.Clause.End).Where(i => i != clause.Clause.VerbWord).ToList() is { Count: > 0 } own && own.Exists(i => clause.Text.Cues.At("abstract-noun", i) is not null) && own.TrueForAll(i => ActRoles.IsAbstract(clause.Text, i) || clause.Text.Cues.At("person-worker", i) is not null));

    // "Er waren vijf animatoren ingeschreven", "his was the only number listed": how things stood; nobody does it then.
    private static bool IsHowItStood(IncidentClause clause) => Enumerable.Range(clause.Clause.First, Math.Max(0, clause.Clause.VerbWord - clause.Clause.First)).Any(i =>
        clause.Text.Text.Words[i].Lower is "was" or "were" or "waren" && (clause.Text.Text.Words[i + 1].Lower is "er" or "there" or "the" || (i > 0 && clause.Text.Text.Words[i - 1].Lower is "er" or "there")));

    // "There was the certificate to be dealt with": not done yet.
    private static bool IsToBe(IncidentClause clause) => clause.Clause.VerbWord > 1 && clause.Text.Text.Words[clause.Clause.VerbWord - 1].Lower == "be" && clause.Text.Text.Words[clause.Clause.VerbWord - 2].Lower == "to";

    private static bool IsKnown(IncidentReading reading, IncidentClause clause)
    {
        if (clause.Clause.SubjectWord < 0)
            return true;
        var noun = clause.Text.Text.Words[clause.Clause.SubjectWord].Lower;
        return reading.In(IncidentPart.Circumstances).Any(c => c.Text.Text.Words.Any(w => w.Lower == noun));
    }
}

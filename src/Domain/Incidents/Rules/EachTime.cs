using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells from the build of the sentences that something goes so each time, where no word says how often: a condition in the present with what is done then, or what <c>ge</c> does.</summary>
internal static class EachTime
{
    public static bool IsTold(IncidentReading reading)
    {
        var told = reading.Clauses.Where(c => c.Part != IncidentPart.Results).ToList();
        if (told.Exists(c => c.Has("anchor") || (c.Clause.IsPast && !c.Clause.Is(ClauseTraits.Complement) && c.Clause.Subject != Subject.Relative)))
            return false;
        // "Als de mensen thuis zijn | dan wordt ge daar zot van": opens the first answer, and the second goes on from it.
        if (told.Count > 0 && told[0].Part == IncidentPart.Circumstances && told[0].Clause.Time == ClauseTime.Present && IsWhen(told[0]) && told.Exists(c => c.Part == IncidentPart.Behaviour && c.Clause.Time == ClauseTime.Present && Opening(c) is "dan" or "then"))
            return true;
        var acts = told.Where(c => c is { Role: ClauseRole.Act, Part: IncidentPart.Behaviour, Clause.Time: ClauseTime.Present }).ToList();
        // "Ge duwt er zand over met uw voet": what anybody does who does this work.
        if (acts.Count > 0 && acts.TrueForAll(c => c.Clause.Subject == Subject.Indefinite))
            return true;
        return acts.Exists(c => IsThen(c) && (told.Exists(w => IsWhen(w) && !(w.IsBeside(c) && w.Clause.First > c.Clause.First)) || told.Exists(v => v.IsBeside(c) && v.Clause.First < c.Clause.First && IsInverted(v))));
    }

    // "Als de kersen bloeien", "when the phone rings": not "if" of what is only supposed.
    private static bool IsWhen(IncidentClause clause) =>
        clause.Clause is { Time: ClauseTime.Present or ClauseTime.None } && (clause.Clause.Is(ClauseTraits.If) || Opening(clause) is "when" or "whenever") && !UnrealSigns.SentenceHas(clause.Text, clause.Clause, "hypothetical");

    // "Dan kijk ik alle ramen na": behind a condition; "en dan" goes on with a story.
    private static bool IsThen(IncidentClause clause) =>
        Opening(clause) is "dan" or "then" || (clause.Clause.VerbWord >= 0 && Enumerable.Range(clause.Clause.VerbWord + 1, Math.Min(3, Math.Max(0, clause.Clause.End - clause.Clause.VerbWord - 1))).Any(i => clause.Text.Text.Words[i].Lower is "dan"));

    // "Zie ik een vlekje, …": the verb opens the sentence, who does it comes behind.
    private static bool IsInverted(IncidentClause clause) =>
        clause.Clause is { Time: ClauseTime.Present } && clause.Clause.VerbWord == clause.Clause.First && clause.Clause.SubjectWord == clause.Clause.First + 1 && clause.Text.Text.Words[clause.Clause.First].Before == WordBreak.Sentence;

    private static string Opening(IncidentClause clause) => clause.Text.Text.Words[clause.Clause.First].Lower;
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// What is told in the present happens as a rule, or is told as if one stood there. No one word tells which: what speaks for each is counted.
/// </summary>
internal static class PresentTelling
{
    // A word of habit in the scene or at an act says it almost by itself; at the effect it may be what lasts since.
    private const int WordOfHabit = 2;
    private const int MostFacts = 3;

    /// <param name="once">How many acts are told in the past, without a word of habit.</param>
    public static bool IsHabit(IncidentReading reading, int once)
    {
        var (habit, occasion) = (ForHabit(reading), ForOccasion(reading, once));
        if (habit != occasion)
            return habit > occasion;
        // Nothing speaks for either: with a scene it is told as if one stood there, without one it is the way things are done.
        return habit > 0 || !HasScene(reading);
    }

    /// <summary>A word of habit that is about what happens, not about what somebody thinks of it.</summary>
    public static bool SaysHabit(IncidentClause clause) =>
        clause.Habit && clause.Role is not (ClauseRole.Verdict or ClauseRole.General or ClauseRole.Trait or ClauseRole.Speculation) && !(clause.Role == ClauseRole.Unreal && clause.Part == IncidentPart.Results) && !(clause.Clause.IsPast && clause.Clause.Is(ClauseTraits.Negated))
        && !(clause.Clause.Subject == Subject.Relative && (clause.Role == ClauseRole.Feeling || clause.Part == IncidentPart.Behaviour));

    private static int ForHabit(IncidentReading reading)
    {
        var score = 0;
        var scene = reading.In(IncidentPart.Circumstances);
        foreach (var part in new[] { IncidentPart.Circumstances, IncidentPart.Behaviour })
            score += reading.In(part).Any(SaysHabit) ? WordOfHabit : 0;
        score += reading.In(IncidentPart.Results).Any(c => SaysHabit(c)) ? 1 : 0;
        // "You call in to change a dressing": anybody in the job, any time.
        score += scene.Any(c => c.Clause is { Subject: Subject.Indefinite, Time: ClauseTime.Present, Verb.Kind: not (Lexicons.VerbKind.Modal or Lexicons.VerbKind.State) } && !c.Clause.Is(ClauseTraits.Modal) && !c.Clause.Is(ClauseTraits.Complement)) ? 1 : 0;
        // "If there's nobody in": as often as that is so.
        score += scene.Any(c => c.Clause.Is(ClauseTraits.If) && c.Clause.Time is ClauseTime.Present or ClauseTime.Perfect) ? 1 : 0;
        return score;
    }

    private static int ForOccasion(IncidentReading reading, int once)
    {
        // "Fitter came at four, he pulled it off": what came of it once. Dutch tells it in the perfect as well.
        var dutch = reading.Incident.Language == Language.Dutch;
        var facts = reading.In(IncidentPart.Results).Count(c => (c.Clause.Time == ClauseTime.Past || (dutch && c.Clause.Time == ClauseTime.Perfect)) && c.Clause.Verb is not null && !c.Habit && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.Subordinate) && c.Role is ClauseRole.Event or ClauseRole.Act or ClauseRole.VagueAct or ClauseRole.Nothing);
        // A single fact may stand beside what is done all year: "our score went from 7.9 to 8.8".
        if (facts == 1 && !HasScene(reading))
            facts = 0;
        return Math.Min(MostFacts, facts) + Math.Min(MostFacts, once) + (HasPoint(reading) ? 1 : 0);
    }

    private static bool HasPoint(IncidentReading reading) => reading.Cues("anchor", IncidentPart.Behaviour).Concat(reading.Cues("anchor", IncidentPart.Circumstances)).Any();

    private static bool HasScene(IncidentReading reading) => HasPoint(reading) || reading.In(IncidentPart.Circumstances).Any(c => c.Role is ClauseRole.Event or ClauseRole.Act && !c.Clause.Is(ClauseTraits.If) && c.Clause.Subject != Subject.Indefinite);
}

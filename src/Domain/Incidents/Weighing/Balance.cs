using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Incidents.Rules;

namespace InterviewBot.Domain.Incidents.Weighing;

/// <summary>
/// Weighs what the rules found of an incident against everything else that shows how it is told. The rules stay in the right as long as the signs together do not say otherwise; where they do,
/// a criterion is met on balance, or not met for the reason that the signs against it name most.
/// </summary>
internal sealed class Balance(CriterionWeights weights)
{
    /// <summary>Met although no rule found what meets it: the signs together speak for it.</summary>
    public const string OnBalance = "met-on-balance";

    // So far the odds have to be on the other side before a rule is overruled, in log-odds. To ask again for what was told is worse than to let something pass that is not quite what was asked.
    private const double ClearlyMet = 0.5;
    private const double ClearlyNot = 1;

    /// <param name="signs">All signs of the incident.</param>
    /// <param name="ruled">What the rules say, in the order of <see cref="Criterion"/>.</param>
    public ImmutableArray<Ruling> Weigh(IncidentReading reading, IReadOnlyCollection<string> signs, ImmutableArray<Ruling> ruled) =>
        [.. Enum.GetValues<Criterion>().Zip(ruled, (criterion, ruling) => Weigh(reading, signs, criterion, ruling, ruled[1..]))];

    private Ruling Weigh(IncidentReading reading, IReadOnlyCollection<string> signs, Criterion criterion, Ruling ruling, ImmutableArray<Ruling> parts)
    {
        // The whole can be weighed only when all of it was asked and answered.
        if (!weights.Knows(criterion) || (criterion == Criterion.Specific && Enum.GetValues<IncidentPart>().Any(reading.IsBlank)))
            return ruling;
        var odds = weights.Odds(criterion, signs);
        if (ruling.Met ? odds > -ClearlyNot : odds < ClearlyMet)
            return ruling;
        // Talk about the job has any number of signs, however long it is.
        if (!ruling.Met && reading.IsTalk && criterion is Criterion.ObservableBehaviour or Criterion.Context)
            return ruling;
        var told = reading.Clauses.Where(c => CriterionSigns.PartOf(criterion) is not { } part || c.Part == part).ToList();
        if (!ruling.Met)
            return Bearing(told) is { Count: > 0 } bearing ? Ruling.Yes(OnBalance, bearing) : ruling;
        var reasons = Reasons.Of(criterion);
        var against = reasons.Named.Select(r => (Reason: r, Weight: signs.Where(s => r.Names(s) && CriterionSigns.Counts(criterion, s)).Sum(s => Math.Min(0, weights.Of(criterion, s))))).MinBy(r => r.Weight);
        // An act or an effect was found, and nothing stands in its place; scene, acts and effect are all there: then too little is no reason.
        if (against.Weight >= 0 && (criterion is Criterion.ObservableBehaviour or Criterion.Consequences || (criterion == Criterion.Specific && parts.All(p => p.Met))))
            return ruling;
        if (against.Weight >= 0)
            return Ruling.No(told.Count == 0 ? "nothing-told" : reasons.Otherwise, told);
        // "I shouted that he should be polite": what was said is no trait of anybody; the reason must lie in words of the teller's own.
        var named = told.Where(c => !c.Clause.Is(ClauseTraits.Complement) && CriterionSigns.Of(reading, c).Any(s => against.Reason.Names(s) && weights.Of(criterion, s) < 0)).ToList();
        return named.Count > 0 ? Ruling.No(against.Reason.Rule, named) : ruling;
    }

    // What tells something, in few words where it must be; what only says that there was something tells nothing.
    private static List<IncidentClause> Bearing(List<IncidentClause> told) =>
        told.Where(c => c.Role is ClauseRole.Act or ClauseRole.Event).ToList() is { Count: > 0 } plain ? plain : [.. told.Where(c => c.Role is not (ClauseRole.VagueAct or ClauseRole.General) && !c.Has("vague-noun") && !c.Has("vague-thing"))];
}

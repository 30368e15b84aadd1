using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Names what is wrong, from what the criteria found.</summary>
internal static class FailureRules
{
    public static ImmutableArray<FailureFinding> Find(IncidentReading reading, Reality reality, Ruling specific, Ruling behaviour, Ruling context, Ruling consequences)
    {
        var found = ImmutableArray.CreateBuilder<FailureFinding>();
        void Add(IncidentFailure failure, string rule, IEnumerable<Evidence> evidence) => found.Add(new FailureFinding(failure, rule, [.. evidence]));

        var told = reading.In(IncidentPart.Behaviour).ToList();
        IEnumerable<Evidence> Roles(params ClauseRole[] roles) => told.Where(c => roles.Contains(c.Role)).Select(c => c.Evidence);
        if (reality == Reality.Unreal)
        {
            Add(IncidentFailure.Hypothetical, specific.Rule, specific.Evidence);
        }
        else if (!behaviour.Met)
        {
            var traits = Roles(ClauseRole.Trait, ClauseRole.Feeling).ToList();
            var verdicts = Roles(ClauseRole.Verdict).ToList();
            if (traits.Count > 0)
                Add(IncidentFailure.TraitNotBehaviour, behaviour.Rule, traits);
            if (verdicts.Count > 0)
                Add(IncidentFailure.OpinionOnly, behaviour.Rule, verdicts);
            if (traits.Count == 0)
                Add(IncidentFailure.NoBehaviour, behaviour.Rule, behaviour.Evidence);
        }

        if (reality == Reality.Habit)
            Add(IncidentFailure.GeneralHabit, specific.Rule, specific.Evidence);
        if (!specific.Met && reality == Reality.Event && !(told.Count > 0 && told.TrueForAll(c => c.Role is ClauseRole.Trait or ClauseRole.Verdict)))
            Add(IncidentFailure.TooVague, specific.Rule, specific.Evidence);
        if (!context.Met)
            Add(IncidentFailure.MissingContext, context.Rule, context.Evidence);
        if (!consequences.Met)
        {
            var failure = (reality, consequences.Rule) switch
            {
                (Reality.Unreal, _) => IncidentFailure.HypotheticalOutcome,
                (_, "expected-not-seen") => IncidentFailure.HypotheticalOutcome,
                (_, "verdict-instead") => IncidentFailure.OutcomeIsOpinion,
                _ => IncidentFailure.MissingOutcome,
            };
            Add(failure, consequences.Rule, consequences.Evidence);
        }

        if (reading.Hearsay)
            Add(IncidentFailure.SecondHand, "told-by-others", reading.Cues("second-hand"));
        return found.ToImmutable();
    }
}

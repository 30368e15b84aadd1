using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
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
        var verdictless = !told.Exists(c => c.Role == ClauseRole.Verdict);
        if (reality == Reality.Unreal && !specific.Met)
        {
            Add(IncidentFailure.Hypothetical, specific.Rule, specific.Evidence);
        }
        else if (!behaviour.Met)
        {
            var traits = told.Where(c => c.Role is ClauseRole.Trait or ClauseRole.Feeling || (verdictless && IsDescription(reading, c))).Select(c => c.Evidence).ToList();
            var verdicts = Roles(ClauseRole.Verdict).ToList();
            if (traits.Count > 0)
                Add(IncidentFailure.TraitNotBehaviour, behaviour.Rule, traits);
            if (verdicts.Count > 0 && (traits.Count == 0 || !specific.Met))
                Add(IncidentFailure.OpinionOnly, behaviour.Rule, verdicts);
            if (traits.Count == 0 && (verdictless || told.Exists(c => c.Role == ClauseRole.VagueAct && !c.Has("verdict-word"))))
                Add(IncidentFailure.NoBehaviour, behaviour.Rule, behaviour.Evidence);
        }

        if (!specific.Met && specific.Rule == "habit" && !reading.IsTalk)
            Add(IncidentFailure.GeneralHabit, specific.Rule, specific.Evidence);
        if (!specific.Met && (specific.Rule is not ("habit" or "not-happened") || (specific.Rule == "habit" && reading.IsTalk)) && !(told.Exists(c => c.Role is ClauseRole.Verdict) && told.TrueForAll(c => c.Role is ClauseRole.Trait or ClauseRole.Verdict)))
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

    // "Had far too big an ego": not "had a lot of forms on his desk".
    private static bool IsToADegree(IncidentClause clause) => Enumerable.Range(clause.Clause.First, clause.Clause.End - clause.Clause.First)
        .Any(i => clause.Text.Cues.At("degree-word", i) is not null && clause.Text.Text.Words[i].Lower is not ("lot" or "lots" or "many" or "much" or "few" or "a" or "veel" or "weinig"));

    // "De dame was niet vlot ter been", "he was distracted", "she has a soft spot for families": says how the person was, with no known word for it; not where or when.
    private static bool IsDescription(IncidentReading reading, IncidentClause clause) =>
        clause.Role is not (ClauseRole.General or ClauseRole.VagueAct) && !clause.Has("mere-presence") && !clause.Clause.Is(ClauseTraits.Complement) && !clause.Clause.Is(ClauseTraits.Subordinate) && clause.Clause.Subject is not (Subject.Indefinite or Subject.Relative) && (clause.Has("trait-frame") || clause.Has("feeling-frame") || ((IsKindOf(reading, clause) || (IsAttitude(clause) && !reading.IsTalk)) && IsOfTheOneWhoActs(reading, clause)));

    private static bool IsKindOf(IncidentReading reading, IncidentClause clause) => (clause.Clause.Is(ClauseTraits.Copula) || (clause.Clause.Verb is { Infinitive: "have" or "hebben" } && (clause.Has("trait") || clause.Has("feeling") || IsToADegree(clause))))
        && clause.Clause.VerbWord + 1 < clause.Clause.End && clause.Text.Cues.At("preposition", clause.Clause.VerbWord + 1) is null && reading.Content.Outside(clause.Text, clause.Clause.VerbWord + 1, clause.Clause.End).Any();

    // "He can work a room", "couldn't have given a toss", "was niet met zijn gedachten bij de zaak": what somebody can, or was not about.
    private static bool IsAttitude(IncidentClause clause) => (clause.Clause.Is(ClauseTraits.Modal) && clause.Clause.Verb is not null) || (clause.Clause.Is(ClauseTraits.Negated) && clause.Clause.Verb is { Kind: Lexicons.VerbKind.State or Lexicons.VerbKind.Mind or Lexicons.VerbKind.Feel });

    private static bool IsOfTheOneWhoActs(IncidentReading reading, IncidentClause clause) =>
        clause.Clause.Subject is Subject.Self or Subject.Third or Subject.Worker or Subject.Name || new ToldClause(clause.Text, clause.Clause).IsJob(reading.Incident.Job) || reading.Perspective.IsActor(new ToldClause(clause.Text, clause.Clause), strict: true);
}

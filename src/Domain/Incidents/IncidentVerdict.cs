using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>Whether one criterion is met, the rule that decided (a stable kebab-case id, explained in <c>docs/criteria.md</c>) and the words it rests on.</summary>
/// <param name="Evidence">When met: the words that meet it. When not met: the words that were weighed and found wanting; may be empty.</param>
public sealed record CriterionVerdict(Criterion Criterion, bool Met, string Rule, ImmutableArray<Evidence> Evidence);

/// <summary>One thing wrong with an incident, the rule that found it and the words it rests on (empty for something that is missing).</summary>
public sealed record FailureFinding(IncidentFailure Failure, string Rule, ImmutableArray<Evidence> Evidence);

/// <summary>The judgement of one incident on the four criteria.</summary>
/// <param name="Criteria">Exactly four, in the order of <see cref="Criterion"/>.</param>
public sealed record IncidentVerdict(ImmutableArray<CriterionVerdict> Criteria, ImmutableArray<FailureFinding> Failures)
{
    /// <summary>How the first answer was divided, when a whole story was told in it.</summary>
    public StoryDivision? Story { get; init; }

    /// <summary>Whose behaviour is told.</summary>
    public IncidentActor Actor { get; init; }

    public CriterionVerdict this[Criterion criterion] => Criteria[(int)criterion];

    /// <summary>All four criteria are met.</summary>
    public bool IsUsable => Criteria.All(c => c.Met);
}

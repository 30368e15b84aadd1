using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>What a rule found.</summary>
internal sealed record Ruling(bool Met, string Rule, ImmutableArray<Evidence> Evidence)
{
    public static Ruling Yes(string rule, IEnumerable<IncidentClause> clauses) => new(true, rule, [.. clauses.Select(c => c.Evidence)]);

    public static Ruling No(string rule, IEnumerable<IncidentClause> clauses) => new(false, rule, [.. clauses.Select(c => c.Evidence)]);

    public CriterionVerdict For(Criterion criterion) => new(criterion, Met, Rule, Evidence);
}

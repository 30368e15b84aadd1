using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>What the four criteria are called, for people.</summary>
public static class CriterionLabels
{
    public static LocalizedText Of(Criterion criterion) => criterion switch
    {
        Criterion.Specific => new("Specifiek", "Specific"),
        Criterion.ObservableBehaviour => new("Waarneembaar gedrag", "Observable behaviour"),
        Criterion.Context => new("Context", "Context"),
        Criterion.Consequences => new("Gevolgen", "Consequences"),
        _ => throw new System.Diagnostics.UnreachableException(criterion.ToString()),
    };
}

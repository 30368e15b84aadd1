using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>The dimensions on which emotional demands are described.</summary>
public enum EmotionalDimension
{
    WithWhom,
    HowOften,
    HowLong,
    HowIntense,
    Shown,
    Hidden,
    Variety,
    DisplayRule,
    SurfaceActing,
    DeepActing,
    Genuine,
    Dissonance,
    Control,
    Recovery,
    Support,
}

/// <summary>What was told about the emotional demands of a job.</summary>
/// <param name="Dimensions">Every dimension once, in order.</param>
/// <param name="Demands">The demands that what was told shows, in the order of first mention.</param>
public sealed record EmotionalProfile(ImmutableArray<DimensionReport> Dimensions, ImmutableArray<DemandReport> Demands);

/// <summary>One dimension: what was told about it, or why there is nothing.</summary>
/// <param name="Label">In the description's language.</param>
/// <param name="Statements">In the respondent's own words; empty when the dimension was not asked or not known.</param>
/// <param name="Rating">When it was rated on a scale.</param>
public sealed record DimensionReport(EmotionalDimension Dimension, string Label, RubricStatus Status, ImmutableArray<Statement> Statements, Rating? Rating);

/// <summary>An emotional demand that was found in what was told.</summary>
/// <param name="Statement">Its text names the demand, its evidence the words that show it.</param>
/// <param name="Definition">What it is, in words.</param>
/// <param name="Incidents">Ids of the incidents that show it, in order.</param>
public sealed record DemandReport(Statement Statement, EmotionalDemand Demand, string Definition, ImmutableArray<string> Incidents);

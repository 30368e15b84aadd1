using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>A stretch of a told text that can tell one thing, and the signs by which it may tell a condition of the work.</summary>
public sealed record ConditionUnit(Evidence Span, ImmutableArray<string> Signs);

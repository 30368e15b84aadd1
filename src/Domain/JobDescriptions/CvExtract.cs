using System.Collections.Immutable;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Lines for a CV, most telling first for the job aimed at.</summary>
/// <param name="TargetJob">The job aimed at, as it is called in ESCO or as the respondent put it; <c>null</c> when none was named.</param>
/// <param name="Questions">What is typical for that job but was not told, as questions to think about; never a claim.</param>
public sealed record CvExtract(ImmutableArray<CvEntry> Lines, string? TargetJob, ImmutableArray<string> Questions);

/// <summary>One line: the attribute first, then the respondent's own act that proves it, then what came of it when that was told.</summary>
/// <param name="Statement">The whole line; its evidence is the act and the result.</param>
public sealed record CvEntry(Statement Statement, string ElementId, string Attribute, string Behaviour, string? Result);

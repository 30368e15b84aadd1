using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Cv;

/// <summary>One line for a CV: the attribute first, then the behaviour that proves it in the person's own words, then the result when one was told.</summary>
/// <param name="ElementId">The attribute, in the content model.</param>
public sealed record CvLine(string ElementId, string Attribute, string Behaviour, string? Result, ImmutableArray<Evidence> Evidence)
{
    public string Text => Result is null ? $"{Attribute}: {Behaviour}." : $"{Attribute}: {Behaviour}. {Result}.";
}

/// <summary>CV lines from what somebody told, most telling first.</summary>
/// <param name="TargetJob">The occupation the job aimed at was matched with; <c>null</c> when none was given or found.</param>
/// <param name="Questions">Typical for that job but not shown: questions to think about, never claims.</param>
public sealed record CvLines(ImmutableArray<CvLine> Lines, LocalizedText? TargetJob, ImmutableArray<string> Questions);

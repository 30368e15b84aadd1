using System.Collections.Immutable;

namespace InterviewBot.Domain.Incidents;

/// <summary>A story told in one answer, divided by its signs: where each part begins in it (0 circumstances, 1 behaviour, 2 results), in the order of the text.</summary>
/// <param name="Certainty">Of all ways to divide it, the share of belief that this one has.</param>
public sealed record StoryDivision(int Utterance, ImmutableArray<(int Start, int Part)> Starts, double Certainty)
{
    /// <summary>Less than this, and another way to divide it may as well be right.</summary>
    private const double Enough = 0.5;

    public bool IsSure => Certainty >= Enough;

    public bool Has(int part) => Starts.Any(s => s.Part == part);
}

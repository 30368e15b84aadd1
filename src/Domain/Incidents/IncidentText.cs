using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>A critical incident as it was told: what was answered to each of the three questions, in one or more passages (a first answer and what a probe added).</summary>
/// <param name="Job">The job the incident is about, in the person's words; empty when not known.</param>
public sealed record IncidentText(
    Language Language,
    Valence Valence,
    string Job,
    ImmutableArray<Passage> Circumstances,
    ImmutableArray<Passage> Behaviour,
    ImmutableArray<Passage> Results)
{
    /// <summary>Whose behaviour was asked for; <c>null</c> when that is not known and the words have to tell.</summary>
    public IncidentActor? Actor { get; init; }

    /// <summary>All passages in the order of the three questions.</summary>
    public IEnumerable<Passage> Passages => Circumstances.Concat(Behaviour).Concat(Results);

    /// <summary>The words a piece of evidence points at.</summary>
    /// <exception cref="InvalidOperationException">No passage holds them.</exception>
    public string Words(Evidence evidence) => Find(evidence)?.Words(evidence) ?? throw new InvalidOperationException($"No words of the incident: {evidence}");

    /// <summary>The passage that holds the words; <c>null</c> when none does.</summary>
    public Passage? Find(Evidence evidence) => Passage.Holding(Passages, evidence);
}

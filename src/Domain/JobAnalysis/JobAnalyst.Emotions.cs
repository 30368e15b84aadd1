using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What is told of feelings at work.</summary>
public sealed partial class JobAnalyst
{
    /// <summary>The emotional demands an incident tells of: those that some sentence tells of likely enough. Nothing when it did not happen, or only an opinion is given.</summary>
    /// <param name="verdict">Of the incident judge: what kind of thing is told, and about whom.</param>
    public ImmutableArray<EmotionalFinding> EmotionalDemands(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Failures.Any(f => f.Failure is IncidentFailure.Hypothetical or IncidentFailure.OpinionOnly)) return [];
        return _demands.Value.Read(incident, verdict.Actor);
    }

    /// <summary>The emotional demands that answers about a whole job tell of.</summary>
    public ImmutableArray<EmotionalFinding> EmotionalDemands(Language language, ImmutableArray<Passage> passages) => _demands.Value.Read(language, passages);

    /// <summary>What speaks for or against each sentence of an incident telling of an emotional demand: what <see cref="EmotionalDemands(IncidentText, IncidentVerdict)"/> weighs.</summary>
    public ImmutableArray<(Evidence Sentence, ImmutableArray<string> Signs, ImmutableArray<EmotionalDemand> Barred)> DemandSigns(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return [.. _demands.Value.Sentences(incident, verdict.Actor).Select(s => (s.Span, s.Signs, s.Barred))];
    }

    /// <summary>The same of each sentence of answers about a whole job.</summary>
    public ImmutableArray<(Evidence Sentence, ImmutableArray<string> Signs, ImmutableArray<EmotionalDemand> Barred)> DemandSigns(Language language, ImmutableArray<Passage> passages) => [.. _demands.Value.Sentences(language, passages).Select(s => (s.Span, s.Signs, s.Barred))];

    /// <summary>Name and definition of an emotional demand.</summary>
    public (LocalizedText Name, LocalizedText Definition) Describe(EmotionalDemand demand) => _demandTexts.Value[demand];
}

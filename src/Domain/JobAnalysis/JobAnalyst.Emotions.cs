using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What is told of feelings at work.</summary>
public sealed partial class JobAnalyst
{
    /// <summary>The emotional demands an incident tells of: those the rules find in its words, and those that its acts and situations weigh up to. Nothing when it did not happen, or only an opinion is given.</summary>
    /// <param name="verdict">Of the incident judge: what kind of thing is told, and about whom.</param>
    public ImmutableArray<EmotionalFinding> EmotionalDemands(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        if (verdict.Failures.Any(f => f.Failure is IncidentFailure.Hypothetical or IncidentFailure.OpinionOnly)) return [];
        var told = _demands.Value.Read(incident, verdict.Actor);
        return
        [
            .. told.Concat(Ksao(incident.Language).Demands(incident, KsaoSigns(incident, verdict.Actor)).Where(d => !told.Any(t => t.Demand == d.Demand)))
                .OrderBy(f => f.Evidence[0].Utterance).ThenBy(f => f.Evidence[0].Start),
        ];
    }

    /// <summary>The emotional demands that answers about a whole job tell of.</summary>
    public ImmutableArray<EmotionalFinding> EmotionalDemands(Language language, ImmutableArray<Passage> passages) => _demands.Value.Read(language, passages);

    /// <summary>Name and definition of an emotional demand.</summary>
    public (LocalizedText Name, LocalizedText Definition) Describe(EmotionalDemand demand) => _demandTexts.Value[demand];
}

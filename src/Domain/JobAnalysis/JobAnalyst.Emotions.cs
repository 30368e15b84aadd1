using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What is told of feelings at work.</summary>
public sealed partial class JobAnalyst
{
    /// <summary>The emotional demands an incident tells of: those the rules find in its words, and those that its acts and situations weigh up to.</summary>
    public ImmutableArray<EmotionalFinding> EmotionalDemands(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var told = _demands.Value.Read(incident);
        return
        [
            .. told.Concat(Ksao(incident.Language).Demands(incident).Where(d => !told.Any(t => t.Demand == d.Demand)))
                .OrderBy(f => f.Evidence[0].Utterance).ThenBy(f => f.Evidence[0].Start),
        ];
    }

    /// <summary>The emotional demands that answers about a whole job tell of.</summary>
    public ImmutableArray<EmotionalFinding> EmotionalDemands(Language language, ImmutableArray<Passage> passages) => _demands.Value.Read(language, passages);

    /// <summary>Name and definition of an emotional demand.</summary>
    public (LocalizedText Name, LocalizedText Definition) Describe(EmotionalDemand demand) => _demandTexts.Value[demand];
}

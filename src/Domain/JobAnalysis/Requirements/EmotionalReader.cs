using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Requirements;

/// <summary>Finds the emotional demands a text tells of, by the cues in <c>seeds/lexicon/*/emotions.tsv</c>, with the words each rests on.</summary>
public sealed class EmotionalReader(Lexicon lexicon)
{
    /// <summary>The most pieces of evidence kept for one demand.</summary>
    private const int MostEvidence = 3;

    public ImmutableArray<EmotionalFinding> Read(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Read(incident.Language, [.. incident.Passages]);
    }

    /// <returns>In the order of <see cref="EmotionalDemand"/>.</returns>
    public ImmutableArray<EmotionalFinding> Read(Language language, ImmutableArray<Passage> passages)
    {
        var found = new SortedDictionary<EmotionalDemand, List<Evidence>>();
        foreach (var passage in passages)
        {
            var text = Tokenizer.Read(passage.Text);
            foreach (var match in lexicon.For(language).Cues.Find(text).Of("feels"))
            {
                var demand = Demand(match.Cue.Value);
                if (!found.TryGetValue(demand, out var evidence))
                    found[demand] = evidence = [];
                if (evidence.Count < MostEvidence)
                    evidence.Add(text.Span(passage.Utterance, match.First, match.Count));
            }
        }

        return [.. found.Select(f => new EmotionalFinding(f.Key, "cue", [.. f.Value]))];
    }

    private static EmotionalDemand Demand(string id) => id switch
    {
        "display_positive" => EmotionalDemand.DisplayPositive,
        "suppress_negative" => EmotionalDemand.SuppressNegative,
        "surface_acting" => EmotionalDemand.SurfaceActing,
        "deep_acting" => EmotionalDemand.DeepActing,
        "empathy_sensitivity" => EmotionalDemand.EmpathySensitivity,
        "hostility_from_others" => EmotionalDemand.HostilityFromOthers,
        "conflict" => EmotionalDemand.Conflict,
        "emotional_dissonance" => EmotionalDemand.EmotionalDissonance,
        "grief_suffering" => EmotionalDemand.GriefSuffering,
        _ => throw new InvalidOperationException($"No emotional demand '{id}'"),
    };
}

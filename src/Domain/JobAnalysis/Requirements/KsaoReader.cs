using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Requirements;

/// <summary>
/// Infers knowledge, skills, abilities and work styles from what somebody did, by the rule in <c>seeds/lexicon/requirements.tsv</c>. Each finding names the
/// words it rests on. Where nothing was done, nothing is inferred.
/// </summary>
public sealed class KsaoReader(Lexicon lexicon)
{
    /// <summary>Elements whose score (log-odds) lies under this bar are not named. Chosen on the tune half of our labelled incidents.</summary>
    private const double Bar = -1.1;

    /// <summary>A text about a whole job shows more than one incident does, and is asked for the best ten.</summary>
    private const int Most = 10;

    /// <summary>An incident with behaviour in it shows at least so much.</summary>
    private const int Least = 3;

    /// <summary>The most pieces of evidence kept for one element.</summary>
    private const int MostEvidence = 3;

    private readonly Lazy<RequirementWeights> _weights = new(() => RequirementWeights.From(lexicon));

    /// <summary>What an incident shows (or, when ineffective, what was at stake in it); empty when it tells of no behaviour.</summary>
    public ImmutableArray<KsaoFinding> Read(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        var behaviour = verdict[Criterion.ObservableBehaviour];
        if (!behaviour.Met)
            return [];
        var scores = Scores();
        var acts = incident.Behaviour.IsEmpty ? [.. incident.Passages] : incident.Behaviour;
        Weigh(scores, incident.Language, acts, act: true);
        Weigh(scores, incident.Language, [.. incident.Circumstances, .. incident.Results], act: false);
        WeighJob(scores, incident.Language, incident.Job, behaviour.Evidence);
        WeighKind(scores, incident.Valence == Valence.Effective ? "eff" : "ineff", behaviour.Evidence);
        return Best(scores, behaviour.Evidence, Least, Bar);
    }

    /// <summary>What a text about a job shows: at most ten, best first; only elements for which there are words.</summary>
    /// <param name="job">The title of the job; empty when not known.</param>
    public ImmutableArray<KsaoFinding> Read(Language language, string job, ImmutableArray<Passage> passages)
    {
        var scores = Scores();
        Weigh(scores, language, passages, act: true);
        WeighJob(scores, language, job, []);
        return [.. Best(scores, [], 0, double.NegativeInfinity).Where(f => !f.Evidence.IsEmpty)];
    }

    private Dictionary<string, Score> Scores() => _weights.Value.Bases.ToDictionary(b => b.Key, b => new Score(b.Value), StringComparer.Ordinal);

    private void Weigh(Dictionary<string, Score> scores, Language language, ImmutableArray<Passage> passages, bool act)
    {
        var found = new Dictionary<string, List<Evidence>>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            var text = Tokenizer.Read(passage.Text);
            foreach (var match in lexicon.For(language).Cues.Find(text).Of("does"))
            {
                if (!found.TryGetValue(match.Cue.Value, out var evidence))
                    found[match.Cue.Value] = evidence = [];
                evidence.Add(text.Span(passage.Utterance, match.First, match.Count));
            }
        }

        foreach (var (kind, evidence) in found.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (act || _weights.Value.Find(kind) is { Where: CountsIn.All })
                WeighKind(scores, kind, [.. evidence]);
        }
    }

    private void WeighJob(Dictionary<string, Score> scores, Language language, string job, ImmutableArray<Evidence> evidence)
    {
        var kinds = lexicon.For(language).Cues.Find(Tokenizer.Read(job)).Of("job").Select(m => m.Cue.Value).Distinct(StringComparer.Ordinal);
        foreach (var kind in kinds.Order(StringComparer.Ordinal))
            WeighKind(scores, kind, evidence);
    }

    private void WeighKind(Dictionary<string, Score> scores, string name, ImmutableArray<Evidence> evidence)
    {
        if (_weights.Value.Find(name) is not { } kind)
            return;
        foreach (var (element, weight) in kind.Weights)
        {
            var score = scores[element];
            if (!score.Kinds.Add(name))
                continue;
            score.Value += weight;
            if (weight > 0)
                score.For.Add((weight, name, evidence));
        }
    }

    private static ImmutableArray<KsaoFinding> Best(Dictionary<string, Score> scores, ImmutableArray<Evidence> otherwise, int least, double bar) =>
    [
        .. scores.OrderByDescending(s => s.Value.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(Most)
            .Where((s, i) => i < least || s.Value.Value >= bar)
            .Select(s => Finding(s.Key, s.Value, otherwise)),
    ];

    private static KsaoFinding Finding(string element, Score score, ImmutableArray<Evidence> otherwise)
    {
        var strongest = score.For.OrderByDescending(f => f.Weight).ThenBy(f => f.Kind, StringComparer.Ordinal).ToList();
        ImmutableArray<Evidence> evidence = [.. strongest.SelectMany(f => f.Evidence.Take(2)).Distinct().Take(MostEvidence)];
        return new KsaoFinding(element, strongest.Count > 0 ? strongest[0].Kind : "base", Math.Round(score.Value, 2), evidence.IsEmpty ? otherwise : evidence);
    }

    private sealed class Score(double value)
    {
        public double Value { get; set; } = value;

        public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

        public List<(double Weight, string Kind, ImmutableArray<Evidence> Evidence)> For { get; } = [];
    }
}

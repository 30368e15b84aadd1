using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>
/// Finds the emotional demands a text tells of, by the rules in <c>seeds/lexicon/demands.tsv</c> over cues in <c>seeds/lexicon/*/emotions.tsv</c>.
/// Who feels what matters: a rule joins cues of one sentence or of neighbouring sentences, and each finding names its rule and its words.
/// </summary>
public sealed class EmotionalReader(Lexicon lexicon)
{
    /// <summary>The most pieces of evidence kept for one demand.</summary>
    private const int MostEvidence = 3;

    private const int FewestWords = 4;
    private const int FewestWordsInAll = 25;

    private static readonly ImmutableArray<string> FirstPerson = ["ik", "'k", "k", "we", "wij", "i"];

    private readonly Lazy<ImmutableArray<DemandRule>> _rules = new(() => DemandRule.From(lexicon));

    /// <summary>A reader from the content files, of which it takes only its own.</summary>
    /// <param name="files">Contents by path relative to <c>seeds/</c>.</param>
    public static EmotionalReader From(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        string[] own = [DemandRule.Path, "lexicon/nl/emotions.tsv", "lexicon/en/emotions.tsv"];
        return new EmotionalReader(LexiconReader.Read(own.ToDictionary(p => p, p => files[p])).Lexicon);
    }

    /// <summary>The demands of a single event.</summary>
    public ImmutableArray<EmotionalFinding> Read(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var known = Known(incident);
        return Read(
            incident.Language, incident.Circumstances.Concat(incident.Behaviour).Select(p => (p, known)).Concat(incident.Results.Select(p => (p, known.Add(FeelingSentence.InResults)))),
            incident.Valence == Valence.Effective ? [TextScope.Incident, TextScope.Effective] : [TextScope.Incident]);
    }

    // A few words of behaviour point at another answer; then the whole has to tell of an act.
    private static ImmutableArray<string> Known(IncidentText incident)
    {
        var behaviour = incident.Behaviour.SelectMany(p => Tokenizer.Read(p.Text).Words).Select(w => w.Lower).ToList();
        var known = new List<string>();
        if (!behaviour.Exists(FirstPerson.Contains)) known.Add(FeelingSentence.OtherActs);
        if (behaviour.Count >= FewestWords || incident.Passages.Sum(p => Tokenizer.Read(p.Text).Words.Length) >= FewestWordsInAll) known.Add(FeelingSentence.ActTold);
        return [.. known];
    }

    /// <summary>The demands of a whole job.</summary>
    /// <returns>In the order of their first words.</returns>
    public ImmutableArray<EmotionalFinding> Read(Language language, ImmutableArray<Passage> passages) => Read(language, passages.Select(p => (p, ImmutableArray<string>.Empty)), [TextScope.Day]);

    private ImmutableArray<EmotionalFinding> Read(Language language, IEnumerable<(Passage Passage, ImmutableArray<string> Known)> passages, ImmutableArray<TextScope> scopes)
    {
        var sentences = FeelingSentence.Read(lexicon.For(language).Cues, passages);
        var found = new SortedDictionary<EmotionalDemand, (string Rule, List<Evidence> Evidence)>();
        foreach (var rule in _rules.Value.Where(r => r.Scope == TextScope.Any || scopes.Contains(r.Scope)))
        {
            foreach (var evidence in Apply(rule, sentences))
            {
                if (!found.TryGetValue(rule.Demand, out var finding))
                    found[rule.Demand] = finding = (rule.Id, []);
                if (finding.Evidence.Count < MostEvidence && !finding.Evidence.Contains(evidence))
                    finding.Evidence.Add(evidence);
            }
        }

        return
        [
            .. found.Select(f => new EmotionalFinding(f.Key, f.Value.Rule, [.. f.Value.Evidence]))
                .OrderBy(f => f.Evidence[0].Utterance).ThenBy(f => f.Evidence[0].Start),
        ];
    }

    private static IEnumerable<Evidence> Apply(DemandRule rule, ImmutableArray<FeelingSentence> sentences)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            if (!sentences[i].HasAll(rule.Here) || sentences[i].HasAny(rule.Unless))
                continue;
            if (rule.Near.IsEmpty)
            {
                foreach (var evidence in sentences[i].Evidence(rule.Here))
                    yield return evidence;
            }
            else if (Nearest(rule, sentences, i) is { } other)
            {
                foreach (var evidence in sentences[i].Evidence(rule.Here).Concat(other.Evidence(rule.Near)))
                    yield return evidence;
            }
        }
    }

    // What comes after a sentence answers to it sooner than what comes before.
    private static FeelingSentence? Nearest(DemandRule rule, ImmutableArray<FeelingSentence> sentences, int at)
    {
        for (var away = 0; away <= rule.Distance; away++)
        {
            foreach (var i in new[] { at + away, at - away })
            {
                if (i >= 0 && i < sentences.Length && sentences[i].HasAll(rule.Near) && !sentences[i].HasAny(rule.Unless))
                    return sentences[i];
            }
        }

        return null;
    }
}

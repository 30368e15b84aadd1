using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>
/// Finds the emotional demands a text tells of, by the rules in <c>seeds/analysis/demands.tsv</c> over cues in <c>seeds/analysis/*/emotions.tsv</c> and over the kinds of acts and situations
/// of <c>acts.txt</c>. Who feels what matters: a rule joins cues of one sentence or of neighbouring sentences, and each finding names its rule and its words.
/// </summary>
internal sealed class EmotionalReader
{
    /// <summary>The most pieces of evidence kept for one demand.</summary>
    private const int MostEvidence = 3;

    private const int FewestWords = 4;
    private const int FewestWordsInAll = 25;

    /// <summary>What a kind of act or situation is called in a rule.</summary>
    private const string ActPrefix = "act-";

    private static readonly ImmutableArray<string> FirstPerson = ["ik", "'k", "k", "we", "wij", "i"];

    private readonly Lazy<ImmutableArray<DemandRule>> _rules;
    private readonly Lazy<CueSet> _dutch;
    private readonly Lazy<CueSet> _english;
    private readonly Lazy<PlainSpelling> _dutchSpelling;
    private readonly Lazy<PlainSpelling> _englishSpelling;
    private readonly Func<Language, ActLexicon> _acts;

    /// <param name="files">Contents by path relative to <c>seeds/</c>, read at the first text of a language.</param>
    /// <param name="acts">The kinds of acts and situations in the words of a language.</param>
    internal EmotionalReader(IReadOnlyDictionary<string, string> files, Func<Language, ActLexicon> acts)
    {
        _acts = acts;
        _rules = new(() => DemandRule.Read(files[DemandRule.Path]));
        _dutch = new(() => Cues(files, Language.Dutch, []));
        _english = new(() => Cues(files, Language.English, []));
        _dutchSpelling = new(() => PlainSpelling.Read(files["analysis/nl/spelling.txt"]));
        _englishSpelling = new(() => PlainSpelling.Read(files["analysis/en/spelling.txt"]));
    }

    /// <summary>What is wrong with the cues and rules: a faulty pattern, a category that a rule names and a language has no words for.</summary>
    /// <param name="acts">As read from the same files.</param>
    internal static IEnumerable<string> Faults(IReadOnlyDictionary<string, string> files, Func<Language, ActLexicon> acts)
    {
        var faults = new List<string>();
        foreach (var language in (Language[])[Language.Dutch, Language.English])
        {
            var cues = Cues(files, language, faults);
            faults.AddRange(DemandRule.Read(files[DemandRule.Path]).SelectMany(r => r.Categories).Distinct(StringComparer.Ordinal)
                .Where(c => !FeelingSentence.Knowable.Contains(c) && !cues.HasCategory(c) && !acts(language).Has(c)).Select(c => $"{DemandRule.Path}: no words for '{c}' in {language}"));
        }
        return faults;
    }

    /// <summary>The demands of a single event.</summary>
    public ImmutableArray<EmotionalFinding> Read(IncidentText incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var known = Known(incident);
        return Read(
            incident.Language,
            [.. With(incident.Circumstances, FeelingSentence.InCircumstances), .. With(incident.Behaviour, FeelingSentence.InBehaviour), .. With(incident.Results, FeelingSentence.InResults)],
            [TextScope.Incident, incident.Valence == Valence.Effective ? TextScope.Effective : TextScope.Ineffective]);

        IEnumerable<(Passage Passage, ImmutableArray<string> Known)> With(IEnumerable<Passage> passages, string part) => passages.Select(p => (p, known.Add(part)));
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
        var sentences = FeelingSentence.Read(t => Find(language, t), passages);
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

    private IEnumerable<FeelingCue> Find(Language language, TokenizedText text)
    {
        foreach (var match in (language == Language.Dutch ? _dutch : _english).Value.Find((language == Language.Dutch ? _dutchSpelling : _englishSpelling).Value.Of(text)).All)
            yield return new FeelingCue(match.Cue.Category, match.First, match.Count);
        foreach (var (kind, spans) in _acts(language).Find(text))
        {
            foreach (var (first, count) in spans)
                yield return new FeelingCue(ActPrefix + kind, first, count);
        }
    }

    private static CueSet Cues(IReadOnlyDictionary<string, string> files, Language language, List<string> faults)
    {
        var path = language == Language.Dutch ? "analysis/nl/emotions.tsv" : "analysis/en/emotions.tsv";
        var reader = new CueSetReader(faults);
        reader.AddFile(path, files[path]);
        return reader.Compile();
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

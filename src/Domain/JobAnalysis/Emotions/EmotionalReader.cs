using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Reading;
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

    private readonly Lazy<ImmutableArray<DemandRule>> _rules;
    private readonly Lazy<FeelingReader> _dutch;
    private readonly Lazy<FeelingReader> _english;
    private readonly Func<Language, Passage, ReadText> _read;

    /// <param name="files">Contents by path relative to <c>seeds/</c>, read at the first text of a language.</param>
    /// <param name="acts">The kinds of acts and situations in the words of a language.</param>
    /// <param name="spelling">How the words of a language may be spelt.</param>
    /// <param name="read">Reads the clauses of a passage.</param>
    internal EmotionalReader(IReadOnlyDictionary<string, string> files, Func<Language, ActLexicon> acts, Func<Language, PlainSpelling> spelling, Func<Language, Passage, ReadText> read)
    {
        _read = read;
        _rules = new(() => DemandRule.Read(files[DemandRule.Path]));
        _dutch = new(() => new FeelingReader(files, Language.Dutch, acts(Language.Dutch), spelling(Language.Dutch), _rules.Value, []));
        _english = new(() => new FeelingReader(files, Language.English, acts(Language.English), spelling(Language.English), _rules.Value, []));
    }

    /// <summary>What is wrong with the cues and rules: a faulty pattern, a category that a rule names and a language has no words for.</summary>
    /// <param name="acts">As read from the same files.</param>
    /// <param name="spelling">As read from the same files.</param>
    internal static IEnumerable<string> Faults(IReadOnlyDictionary<string, string> files, Func<Language, ActLexicon> acts, Func<Language, PlainSpelling> spelling)
    {
        var faults = new List<string>();
        var rules = DemandRule.Read(files[DemandRule.Path]);
        foreach (var language in (Language[])[Language.Dutch, Language.English])
        {
            var feelings = new FeelingReader(files, language, acts(language), spelling(language), rules, faults);
            faults.AddRange(rules.SelectMany(r => r.Categories).Distinct(StringComparer.Ordinal).Where(c => !feelings.Has(c)).Select(c => $"{DemandRule.Path}: no words for '{c}' in {language}"));
        }
        return faults;
    }

    /// <summary>The demands of a single event.</summary>
    /// <param name="actor">Whose behaviour is told.</param>
    public ImmutableArray<EmotionalFinding> Read(IncidentText incident, IncidentActor actor)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var known = Known(incident, actor);
        return Read(
            incident.Language,
            [
                .. With(incident.Circumstances, IsTold(incident.Behaviour) ? [FeelingSentence.InCircumstances] : [FeelingSentence.InCircumstances, FeelingSentence.InBehaviour]),
                .. With(incident.Behaviour, IsTold(incident.Circumstances) ? [FeelingSentence.InBehaviour] : [FeelingSentence.InBehaviour, FeelingSentence.InCircumstances]),
                .. With(incident.Results, [FeelingSentence.InResults]),
            ],
            [TextScope.Incident, incident.Valence == Valence.Effective ? TextScope.Effective : TextScope.Ineffective],
            (passage, part) => new VoiceReader(_read(incident.Language, passage), actor == IncidentActor.Teller ? Teller.Holder : Teller.Onlooker, part.Contains(FeelingSentence.InBehaviour), incident.Job));

        IEnumerable<(Passage Passage, ImmutableArray<string> Known)> With(IEnumerable<Passage> passages, ImmutableArray<string> parts) => passages.Select(p => (p, known.AddRange(parts)));
    }

    // A few words of behaviour point at another answer; then the whole has to tell of an act.
    private static ImmutableArray<string> Known(IncidentText incident, IncidentActor actor)
    {
        var known = new List<string>();
        if (actor != IncidentActor.Teller) known.Add(FeelingSentence.OtherActs);
        if (IsTold(incident.Behaviour) || incident.Passages.Sum(p => Tokenizer.Read(p.Text).Words.Length) >= FewestWordsInAll) known.Add(FeelingSentence.ActTold);
        return [.. known];
    }

    // "See above", or nothing at all: that part of the story stands in the other answer.
    private static bool IsTold(ImmutableArray<Passage> answer) => answer.Sum(p => Tokenizer.Read(p.Text).Words.Length) >= FewestWords;

    /// <summary>The demands that answers about a whole job tell of.</summary>
    /// <returns>In the order of their first words.</returns>
    public ImmutableArray<EmotionalFinding> Read(Language language, ImmutableArray<Passage> passages) =>
        Read(language, passages.Select(p => (p, ImmutableArray<string>.Empty)), [TextScope.Day], (passage, _) => new VoiceReader(_read(language, passage), Teller.Unknown, tellsOfActs: false, job: ""));

    /// <summary>The demands that a text about a whole job tells of.</summary>
    /// <param name="text">As read for all of its analysis.</param>
    /// <returns>In the order of their first words.</returns>
    public ImmutableArray<EmotionalFinding> Read(ReadText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passage = text.Passage with { Text = Markup.Blank(text.Passage.Text) };
        return Read(text.Language, [(passage, ImmutableArray<string>.Empty)], [TextScope.Day], (_, _) => new VoiceReader(text, Teller.Unknown, tellsOfActs: false, job: ""));
    }

    private ImmutableArray<EmotionalFinding> Read(
        Language language, IEnumerable<(Passage Passage, ImmutableArray<string> Known)> passages, ImmutableArray<TextScope> scopes, Func<Passage, ImmutableArray<string>, VoiceReader> voices)
    {
        var sentences = (language == Language.Dutch ? _dutch : _english).Value.Read(passages, voices);
        var found = new SortedDictionary<EmotionalDemand, (string Rule, List<Evidence> Evidence)>();
        foreach (var rule in _rules.Value.Where(r => r.Scopes.Any(s => s == TextScope.Any || scopes.Contains(s))))
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
                if (i >= 0 && i < sentences.Length && (i == at ? sentences[i].HasApart(rule.Here, rule.Near) : sentences[i].HasAll(rule.Near)) && !sentences[i].HasAny(rule.Unless))
                    return sentences[i];
            }
        }

        return null;
    }
}

using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>
/// Finds the emotional demands a text tells of. Each sentence is looked at for signs (<see cref="DemandSigns"/>): what its words are about, whose act or feeling it is, what is told around it, and which of the rules in
/// <c>seeds/analysis/demands.tsv</c> hold in it; <c>demand-weights.txt</c> says what each is worth, and the sums decide. Each finding names its strongest sign and its words.
/// </summary>
internal sealed class EmotionalReader
{
    /// <summary>The most pieces of evidence kept for one demand.</summary>
    private const int MostEvidence = 3;

    /// <summary>A sentence that tells of a demand so much less likely than another of the text is not shown for it, in log-odds.</summary>
    private const double FarBelowBest = 1.5;

    private const int FewestWords = 4;
    private const int FewestWordsInAll = 25;

    private readonly Lazy<ImmutableArray<DemandRule>> _rules;
    private readonly Lazy<DemandWeights> _weights;
    private readonly Lazy<FeelingReader> _dutch;
    private readonly Lazy<FeelingReader> _english;
    private readonly Func<Language, Passage, ReadText> _read;

    /// <param name="files">Contents by path relative to <c>seeds/</c>, read at the first text of a language.</param>
    /// <param name="lexicon">What is known of a language.</param>
    /// <param name="read">Reads the clauses of a passage.</param>
    internal EmotionalReader(IReadOnlyDictionary<string, string> files, Func<Language, AnalysisLexicon> lexicon, Func<Language, Passage, ReadText> read)
    {
        _read = read;
        _rules = new(() => DemandRule.Read(files[DemandRule.Path]));
        _weights = new(() => DemandWeights.Read(files[DemandWeights.Path]));
        _dutch = new(() => new FeelingReader(files, Language.Dutch, lexicon(Language.Dutch), _rules.Value, []));
        _english = new(() => new FeelingReader(files, Language.English, lexicon(Language.English), _rules.Value, []));
    }

    /// <summary>What is wrong with the cues and rules: a faulty pattern, a category that a rule names and a language has no words for.</summary>
    /// <param name="lexicon">As read from the same files.</param>
    internal static IEnumerable<string> Faults(IReadOnlyDictionary<string, string> files, Func<Language, AnalysisLexicon> lexicon)
    {
        var faults = new List<string>();
        var rules = DemandRule.Read(files[DemandRule.Path]);
        foreach (var language in (Language[])[Language.Dutch, Language.English])
        {
            var feelings = new FeelingReader(files, language, lexicon(language), rules, faults);
            faults.AddRange(rules.SelectMany(r => r.Categories).Distinct(StringComparer.Ordinal).Where(c => !feelings.Has(c)).Select(c => $"{DemandRule.Path}: no words for '{c}' in {language}"));
        }
        return faults;
    }

    /// <summary>The demands of a single event.</summary>
    /// <param name="actor">Whose behaviour is told.</param>
    public ImmutableArray<EmotionalFinding> Read(IncidentText incident, IncidentActor actor) => Judge(Sentences(incident, actor), DemandWeights.LeastInIncident);

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
    public ImmutableArray<EmotionalFinding> Read(Language language, ImmutableArray<Passage> passages) => Judge(Sentences(language, passages), DemandWeights.LeastInDay);

    /// <summary>The demands that a text about a whole job tells of.</summary>
    /// <param name="text">As read for all of its analysis.</param>
    /// <returns>In the order of their first words.</returns>
    public ImmutableArray<EmotionalFinding> Read(ReadText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passage = text.Passage with { Text = Markup.Blank(text.Passage.Text) };
        return Judge(OfJob(text.Language, [passage], _ => text), DemandWeights.LeastInDay);
    }

    /// <summary>What speaks for or against each sentence of an event telling of a demand.</summary>
    public ImmutableArray<WeighedSentence> Sentences(IncidentText incident, IncidentActor actor)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var known = Known(incident, actor);
        return Weighable(
            incident.Language,
            [
                .. With(incident.Circumstances, IsTold(incident.Behaviour) ? [FeelingSentence.InCircumstances] : [FeelingSentence.InCircumstances, FeelingSentence.InBehaviour]),
                .. With(incident.Behaviour, IsTold(incident.Circumstances) ? [FeelingSentence.InBehaviour] : [FeelingSentence.InBehaviour, FeelingSentence.InCircumstances]),
                .. With(incident.Results, [FeelingSentence.InResults]),
            ],
            [TextScope.Incident, incident.Valence == Valence.Effective ? TextScope.Effective : TextScope.Ineffective],
            (passage, part) => new PartyReader(_read(incident.Language, passage), actor == IncidentActor.Teller ? Teller.Holder : Teller.Onlooker, part.Contains(FeelingSentence.InBehaviour), incident.Job));

        IEnumerable<(Passage Passage, ImmutableArray<string> Known)> With(IEnumerable<Passage> passages, ImmutableArray<string> parts) => passages.Select(p => (p, known.AddRange(parts)));
    }

    /// <summary>The same of answers about a whole job.</summary>
    public ImmutableArray<WeighedSentence> Sentences(Language language, ImmutableArray<Passage> passages) =>
        OfJob(language, passages, passage => _read(language, passage));

    private ImmutableArray<WeighedSentence> OfJob(Language language, ImmutableArray<Passage> passages, Func<Passage, ReadText> read) =>
        Weighable(language, passages.Select(p => (p, ImmutableArray<string>.Empty)), [TextScope.Day], (passage, _) => new PartyReader(read(passage), Teller.Unknown, tellsOfActs: false, job: ""));

    private ImmutableArray<WeighedSentence> Weighable(
        Language language, IEnumerable<(Passage Passage, ImmutableArray<string> Known)> passages, ImmutableArray<TextScope> scopes, Func<Passage, ImmutableArray<string>, PartyReader> parties)
    {
        var sentences = (language == Language.Dutch ? _dutch : _english).Value.Read(passages, parties);
        var rules = _rules.Value.Where(r => r.Scopes.Any(s => s == TextScope.Any || scopes.Contains(s))).ToList();
        var held = rules.SelectMany(r => Apply(r, sentences).Select(a => (a.Sentence, Rule: r, a.Evidence))).ToLookup(h => h.Sentence);
        var signs = DemandSigns.Of(sentences, held.SelectMany(h => h).ToLookup(h => h.Sentence, h => DemandSigns.OfRule(h.Rule)), scopes);
        return [.. sentences.Select((s, i) => new WeighedSentence(s, signs[i], [.. held[i].Select(h => (h.Rule, h.Evidence))]) { Barred = Barred(s, held[i].Select(h => h.Rule.Demand).ToHashSet()) })];

        // What stops the rules of a demand (denied, supposed, one's own doing) stops every other reading of the sentence as that demand.
        ImmutableArray<EmotionalDemand> Barred(FeelingSentence sentence, HashSet<EmotionalDemand> found) =>
            [.. rules.Where(r => !found.Contains(r.Demand) && sentence.HasAny(r.Stopping)).Select(r => r.Demand).Distinct()];
    }

    /// <summary>The demands that some sentence tells of likely enough, in the order of their first words.</summary>
    private ImmutableArray<EmotionalFinding> Judge(ImmutableArray<WeighedSentence> sentences, double least)
    {
        var odds = sentences.Select(s => _weights.Value.Odds(s.Signs)).ToList();
        return
        [
            .. Enum.GetValues<EmotionalDemand>().Select(Finding).OfType<EmotionalFinding>().OrderBy(f => f.Evidence.Min(e => e.Utterance)).ThenBy(f => f.Evidence.Min(e => (e.Utterance, e.Start)).Start),
        ];

        EmotionalFinding? Finding(EmotionalDemand demand)
        {
            var best = Enumerable.Range(0, sentences.Length).Where(i => !sentences[i].Barred.Contains(demand)).Select(i => odds[i][(int)demand]).DefaultIfEmpty(least - 1).Max();
            var telling = Enumerable.Range(0, sentences.Length).Where(i => odds[i][(int)demand] >= Math.Max(least, best - FarBelowBest) && !sentences[i].Barred.Contains(demand)).OrderByDescending(i => odds[i][(int)demand])
                .Select(i => (Reason: sentences[i].Strongest(demand, _weights.Value), Words: sentences[i].Words(demand, _weights.Value))).Where(t => !t.Words.IsEmpty).ToList();
            return telling.Count == 0 ? null : new EmotionalFinding(demand, telling[0].Reason, [.. telling.SelectMany(t => t.Words).Distinct().Take(MostEvidence)]);
        }
    }

    private static IEnumerable<(int Sentence, Evidence Evidence)> Apply(DemandRule rule, ImmutableArray<FeelingSentence> sentences)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            if (!sentences[i].HasAll(rule.Here) || sentences[i].HasAny(rule.Unless))
                continue;
            if (rule.Near.IsEmpty)
            {
                foreach (var evidence in sentences[i].Evidence(rule.Here))
                    yield return (i, evidence);
            }
            else if (Nearest(rule, sentences, i) is { } other)
            {
                foreach (var evidence in sentences[i].Evidence(rule.Here).Concat(other.Evidence(rule.Near)))
                    yield return (i, evidence);
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

using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>
/// Finds in the sentences of one language what speaks of feeling or of dealing with it: the cues of <c>emotions.tsv</c>, the families of <c>feelings.txt</c> (both give categories) and the kinds of
/// acts and situations of <c>acts.txt</c>. Where a rule asks whose act it is, its parties are read too (<see cref="PartyReader"/>).
/// </summary>
internal sealed class FeelingReader
{
    /// <summary>Who is no colleague of the job holder.</summary>
    private const string Outsider = "outsider";

    /// <summary>What a kind of act or situation is called in a rule.</summary>
    private const string ActPrefix = "act-";

    /// <summary>What a field of words is called as a sign.</summary>
    private const string FieldPrefix = "field-";

    private const int UsualCues = 3_000;

    private readonly CueSet _cues;
    private readonly ActLexicon _feelings;
    private readonly ActLexicon _acts;
    private readonly ActLexicon _fields;
    private readonly PlainSpelling _spelling;
    private readonly FrozenSet<string> _byParty;

    /// <param name="files">Contents by path relative to <c>seeds/</c>.</param>
    /// <param name="lexicon">What is known of the language.</param>
    /// <param name="rules">Those the sentences are read for: which parties they ask for.</param>
    /// <param name="faults">Receives what is wrong with an entry.</param>
    public FeelingReader(IReadOnlyDictionary<string, string> files, Language language, AnalysisLexicon lexicon, ImmutableArray<DemandRule> rules, List<string> faults)
    {
        var folder = $"analysis/{language.Code()}/";
        var reader = new CueSetReader(faults, UsualCues);
        reader.AddFile(folder + "emotions.tsv", files[folder + "emotions.tsv"]);
        _cues = reader.Compile();
        _feelings = ActLexicon.Read(language, folder + "feelings.txt", files[folder + "feelings.txt"], files[folder + "verbs-strong.txt"], faults);
        _fields = ActLexicon.Read(language, folder + "feeling-fields.txt", files[folder + "feeling-fields.txt"], files[folder + "verbs-strong.txt"], faults);
        (_acts, _spelling) = (lexicon.Acts, lexicon.Spelling);
        _byParty = rules.SelectMany(r => r.Categories).Where(c => c.Contains(':', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Some words can give the category.</summary>
    /// <param name="category">As a rule names it, with or without its parties.</param>
    public bool Has(string category)
    {
        var name = category.Split(':')[0];
        return FeelingSentence.Knowable.Contains(name) || _cues.HasCategory(name) || _feelings.Has(name) || (name.StartsWith(ActPrefix, StringComparison.Ordinal) && _acts.Has(name[ActPrefix.Length..]));
    }

    /// <summary>All sentences of the passages, in order.</summary>
    /// <param name="passages">Each with what is known of its sentences.</param>
    /// <param name="parties">Reads whose acts a passage tells of; called only for a passage where that matters.</param>
    public ImmutableArray<FeelingSentence> Read(IEnumerable<(Passage Passage, ImmutableArray<string> Known)> passages, Func<Passage, ImmutableArray<string>, PartyReader> parties)
    {
        var sentences = ImmutableArray.CreateBuilder<FeelingSentence>();
        foreach (var (passage, known) in passages)
        {
            var text = _spelling.Tokenize(passage.Text);
            var cues = Find(text).ToList();
            cues.AddRange(ByParty(cues, text, () => parties(passage, known)).ToList());
            var found = cues.ToLookup(c => text.Words[c.First].Sentence);
            sentences.AddRange(text.Sentences.Select((_, i) => new FeelingSentence(passage.Utterance, text, i, [.. found[i]], known)));
        }

        return sentences.ToImmutable();
    }

    private IEnumerable<FeelingCue> Find(TokenizedText text)
    {
        foreach (var match in _cues.Find(text).All)
            yield return new FeelingCue(match.Cue.Category, match.First, match.Count);
        foreach (var (lexicon, prefix) in new[] { (_feelings, ""), (_acts, ActPrefix), (_fields, FieldPrefix) })
        {
            foreach (var (kind, sightings) in lexicon.Find(text))
            {
                foreach (var seen in sightings)
                    yield return new FeelingCue(prefix + kind, seen.First, seen.Count);
            }
        }
    }

    private IEnumerable<FeelingCue> ByParty(List<FeelingCue> cues, TokenizedText text, Func<PartyReader> read)
    {
        var asked = cues.Where(c => IsField(c) || _byParty.Any(v => v.Length > c.Category.Length && v[c.Category.Length] == ':' && v.StartsWith(c.Category, StringComparison.Ordinal))).ToList();
        if (asked.Count == 0) yield break;
        var parties = read();
        var outsiders = cues.Where(c => c.Category == Outsider).Select(c => text.Words[c.First].Start).ToHashSet();
        foreach (var cue in asked)
        {
            foreach (var suffix in parties.At(text.Words[cue.First].Start, text.Words[cue.First + cue.Count - 1].End, outsiders.Contains).Suffixes)
                if (IsField(cue) || _byParty.Contains(cue.Category + suffix)) yield return cue with { Category = cue.Category + suffix };
        }
    }

    private static bool IsField(FeelingCue cue) => cue.Category.StartsWith(FieldPrefix, StringComparison.Ordinal);
}

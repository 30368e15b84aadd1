using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// All cues of one language, ready to be found. Cues are indexed by their first word, so that a text costs a few dictionary
/// look-ups per word whatever the size of the lexicon.
/// </summary>
public sealed class CueSet
{
    private readonly ImmutableArray<Cue> _cues;
    private readonly CuePattern?[] _patterns;
    private readonly Dictionary<string, int> _categories;
    private readonly CueIndex _words;
    private readonly CueIndex _sequences;
    private readonly RecentMatches _recent = new();

    internal CueSet(ImmutableArray<Cue> cues, Dictionary<string, int> categories, CueIndex words, CueIndex sequences)
    {
        (_cues, _categories, _words, _sequences) = (cues, categories, words, sequences);
        _patterns = new CuePattern?[cues.Length];
    }

    public static CueSet Empty { get; } = new([], [], new CueIndex(), new CueIndex());

    /// <summary>All cues, in the order of their files.</summary>
    public ImmutableArray<Cue> All => _cues;

    public bool HasCategory(string category) => _categories.ContainsKey(category);

    /// <summary>Finds every cue in the text; matches may overlap. In order of first word, then in the order of the files.</summary>
    public CueMatches Find(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_recent.Find(text) is { } known)
            return known;
        var matches = Search(text);
        _recent.Keep(matches);
        return matches;
    }

    /// <summary>Finds every cue in a text as it is written; one that was searched lately is not cut into words again.</summary>
    public CueMatches Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _recent.Find(text) ?? Find(Tokenizer.Read(text));
    }

    /// <summary>The words of a text as it is written; one that was searched lately is not cut anew.</summary>
    public TokenizedText Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _recent.Find(text)?.Text ?? Tokenizer.Read(text);
    }

    private CueMatches Search(TokenizedText text)
    {
        var found = new List<(int Cue, CueMatch Match)>();
        var classes = new int[]?[text.Words.Length];
        var here = new List<int>();
        for (var i = 0; i < text.Words.Length; i++)
        {
            here.Clear();
            _words.Collect(text.Words[i].Lower, here);
            if (here.Count > 0)
                classes[i] = Single(here, i, found);
        }

        FindSequences(text, classes, here, found);
        found.Sort(static (a, b) => a.Match.First != b.Match.First ? a.Match.First.CompareTo(b.Match.First) : a.Cue.CompareTo(b.Cue));
        var matches = ImmutableArray.CreateBuilder<CueMatch>(found.Count);
        foreach (var (_, match) in found)
            matches.Add(match);
        return new CueMatches(text, matches.MoveToImmutable());
    }

    /// <summary>Notes the cues that are this one word and gives the numbers of their categories.</summary>
    private int[] Single(List<int> cues, int word, List<(int Cue, CueMatch Match)> found)
    {
        SortEachOnce(cues);
        var own = new int[cues.Count];
        for (var i = 0; i < own.Length; i++)
        {
            var cue = _cues[cues[i]];
            found.Add((cues[i], new CueMatch(cue, word, 1)));
            own[i] = _categories[cue.Category];
        }

        return own;
    }

    private void FindSequences(TokenizedText text, int[]?[] classes, List<int> here, List<(int Cue, CueMatch Match)> found)
    {
        var matcher = new CueMatcher(text, classes);
        for (var i = 0; i < text.Words.Length; i++)
        {
            here.Clear();
            _sequences.Collect(text.Words[i].Lower, here);
            if (classes[i] is { } own)
            {
                foreach (var category in own)
                    _sequences.CollectCategory(category, here);
            }

            SortEachOnce(here);
            foreach (var cue in here)
            {
                var end = matcher.Match(Pattern(cue), i);
                if (end > i)
                    found.Add((cue, new CueMatch(_cues[cue], i, end - i)));
            }
        }
    }

    private static void SortEachOnce(List<int> cues)
    {
        cues.Sort();
        var kept = 0;
        for (var i = 0; i < cues.Count; i++)
        {
            if (i == 0 || cues[i] != cues[i - 1])
                cues[kept++] = cues[i];
        }

        cues.RemoveRange(kept, cues.Count - kept);
    }

    // Two threads may read the same pattern at once: they read the same.
    private CuePattern Pattern(int cue) => _patterns[cue] ??= CuePatternReader.Read(_cues[cue].Pattern, _categories);
}

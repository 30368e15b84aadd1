using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// All cues of one language, ready to be found. Cues are indexed by their first word, and what they make of a word is remembered, so that a text costs one
/// look-up per word whatever the size of the lexicon.
/// </summary>
public sealed class CueSet
{
    /// <summary>Words whose cues are remembered: nine in ten of what people say, and half a megabyte.</summary>
    private const int MostWords = 2000;

    private const int MostNotes = 4096;

    // What a search notes on its way; a thread keeps the room for it.
    [ThreadStatic]
    private static Notes? _notes;

    private readonly CueLines _lines;
    private readonly PatternElement[]?[] _patterns;
    private readonly CuePatternReader _reader;
    private readonly Dictionary<string, int> _categories;
    private readonly CueIndex _words;
    private readonly CueIndex _sequences;
    private readonly RecentMatches? _recent;
    private readonly Recent<string, WordCues> _known = new(MostWords);

    /// <param name="isAskedAgain">The same text is searched by several readers, and is worth remembering.</param>
    internal CueSet(CueLines lines, Dictionary<string, int> categories, CueIndex words, CueIndex sequences, bool isAskedAgain)
    {
        (_lines, _categories, _words, _sequences) = (lines, categories, words, sequences);
        _recent = isAskedAgain ? new RecentMatches() : null;
        _patterns = new PatternElement[]?[lines.Count];
        _reader = new CuePatternReader(lines.Tokens, categories);
    }

    public static CueSet Empty { get; } = new(new CueLines(0), [], new CueIndex(), new CueIndex(), isAskedAgain: false);

    /// <summary>The patterns of a category as written, in the order of the files.</summary>
    public IEnumerable<string> Patterns(string category) => _categories.TryGetValue(category, out var number)
        ? Enumerable.Range(0, _lines.Count).Where(i => _lines.CategoryOf(i) == number).Select(_lines.Text)
        : [];

    public bool HasCategory(string category) => _categories.ContainsKey(category);

    /// <summary>Finds every cue in the text; matches may overlap. In order of first word, then in the order of the files.</summary>
    public CueMatches Find(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_recent?.Find(text) is { } known)
            return known;
        var matches = Search(text);
        _recent?.Keep(matches);
        return matches;
    }

    /// <summary>Finds every cue in a text as it is written; one that was searched lately is not cut into words again.</summary>
    public CueMatches Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _recent?.Find(text) ?? Find(Tokenizer.Read(text));
    }

    /// <summary>The words of a text as it is written; one that was searched lately is not cut anew.</summary>
    public TokenizedText Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _recent?.Find(text)?.Text ?? Tokenizer.Read(text);
    }

    /// <summary>Lets go of the texts that were searched lately.</summary>
    public void Forget() => _recent?.Forget();

    private CueMatches Search(TokenizedText text)
    {
        var words = new WordCues[text.Words.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = WordCues(text.Words.ItemRef(i).Lower);
        var bits = WordBits.Of(text);
        var matcher = new CueMatcher(text, words, bits);
        var (open, sequences, found) = _notes ??= new([], [], []);
        found.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            open.Clear();
            sequences.Clear();
            words[i].AddOpen(bits, open);
            if (i + 1 < words.Length)
                words[i].AddBefore(text.Words.ItemRef(i + 1).Lower, bits, open);
            Try(open, i, matcher, sequences);
            if (sequences.Count > 1)
                sequences.Sort(static (a, b) => a.Cue.CompareTo(b.Cue));
            Merge(words[i].Single, sequences, i, found);
        }

        // A whole document leaves more room than turns ever need.
        if (found.Capacity > MostNotes)
            _notes = null;
        return new CueMatches(text, [.. found], _categories);
    }

    private void Try(List<int> cues, int word, CueMatcher matcher, List<(int Cue, int Count)> found)
    {
        foreach (var cue in cues)
        {
            var end = matcher.Match(Pattern(cue), word);
            if (end > word)
                found.Add((cue, end - word));
        }
    }

    /// <summary>Adds the cues that start at a word, in the order of the files.</summary>
    private void Merge(ReadOnlySpan<WordCues.OneWord> single, List<(int Cue, int Count)> sequences, int word, List<CueMatch> found)
    {
        var next = 0;
        foreach (var (cue, category) in single)
        {
            for (; next < sequences.Count && sequences[next].Cue < cue; next++)
                Add(sequences[next]);
            found.Add(new CueMatch(_lines.Cue(cue), word, 1) { Category = category });
        }

        for (; next < sequences.Count; next++)
            Add(sequences[next]);

        void Add((int Cue, int Count) sequence) => found.Add(new CueMatch(_lines.Cue(sequence.Cue), word, (ushort)sequence.Count) { Category = _lines.CategoryOf(sequence.Cue) });
    }

    private WordCues WordCues(string word)
    {
        if (_known.Find(word) is { } known)
            return known;
        var (single, sequences) = (new List<int>(), new List<int>());
        _words.Collect(word, single);
        SortEachOnce(single);
        _sequences.Collect(word, sequences);
        foreach (var cue in single)
            _sequences.CollectCategory(_lines.CategoryOf(cue), sequences);
        SortEachOnce(sequences);
        var cues = Lexicons.WordCues.Of(single, sequences, _lines.CategoryOf, cue => _reader.Next(_lines.Pattern(cue)), cue => CueMatcher.Needs(Pattern(cue)), cue => _reader.NeedBehindNext(_lines.Pattern(cue)));
        _known.Keep(word, cues);
        return cues;
    }

    /// <param name="Open">Cues that may begin at a word.</param>
    /// <param name="Sequences">Those of several words that do.</param>
    /// <param name="Found">Of all words so far.</param>
    private sealed record Notes(List<int> Open, List<(int Cue, int Count)> Sequences, List<CueMatch> Found);

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
    private PatternElement[] Pattern(int cue) => _patterns[cue] ??= _reader.Read(_lines.Pattern(cue));
}

namespace InterviewBot.Domain.Lexicons;

/// <summary>Numbers of cues by the first word of their patterns.</summary>
internal sealed class CueIndex
{
    private const int ShortestPrefix = 2;

    private readonly Dictionary<int, List<int>> _categories = [];
    private readonly List<(PatternElement Word, int Cue)> _rest = [];
    private (WordNumbersBuilder Literals, WordNumbersBuilder Prefixes)? _building;
    private WordNumbers _literals = WordNumbers.Empty;
    private WordNumbers _prefixes = WordNumbers.Empty;

    /// <param name="size">About how many cues will come.</param>
    public CueIndex(int size = 0) => _building = (new(size / 2, size), new(size / 16, size / 16));

    /// <param name="first">The alternatives of the pattern's first word, checked.</param>
    public void Add(ReadOnlySpan<char> first, int cue, Dictionary<string, int> categories)
    {
        foreach (var part in first.Split('|'))
        {
            var alternative = first[part];
            if (alternative[0] == '@')
                Put(categories[alternative[1..].ToString()], cue);
            else
                Add(CuePatternReader.Word(alternative), cue);
        }
    }

    /// <summary>No more cues come; from here on they are found.</summary>
    public void Close()
    {
        (_literals, _prefixes) = (_building!.Value.Literals.Build(), _building.Value.Prefixes.Build());
        _building = null;
    }

    private int _longestPrefix;

    /// <summary>Adds the cues whose first word can be this one.</summary>
    public void Collect(string word, List<int> cues)
    {
        foreach (var cue in _literals.Of(word))
            cues.Add(cue);
        // No cue begins longer: somebody's word of a hundred thousand letters is looked at no further.
        var longest = Math.Min(word.Length, _longestPrefix);
        for (var length = ShortestPrefix; length <= longest; length++)
        {
            foreach (var cue in _prefixes.Of(word.AsSpan(0, length)))
                cues.Add(cue);
        }

        foreach (var (pattern, cue) in _rest)
        {
            if (pattern.Matches(word))
                cues.Add(cue);
        }
    }

    public void CollectCategory(int category, List<int> cues)
    {
        if (_categories.TryGetValue(category, out var own))
            cues.AddRange(own);
    }

    private void Add(string word, int cue)
    {
        if (!word.Contains('*', StringComparison.Ordinal))
            _building!.Value.Literals.Add(word, cue);
        else if (word[0] != '*' && word.Length > ShortestPrefix)
        {
            _building!.Value.Prefixes.Add(word.AsSpan(..^1), cue);
            _longestPrefix = Math.Max(_longestPrefix, word.Length - 1);
        }
        else
            _rest.Add((new PatternElement(ElementKind.Words, word, [], 0, false), cue));
    }

    private void Put(int category, int cue)
    {
        if (!_categories.TryGetValue(category, out var list))
            _categories[category] = list = [];
        list.Add(cue);
    }
}

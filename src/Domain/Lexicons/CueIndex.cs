namespace InterviewBot.Domain.Lexicons;

/// <summary>Numbers of cues by the first word of their patterns.</summary>
internal sealed class CueIndex
{
    private const int PrefixKey = 2;

    private WordNumbers _literals = WordNumbers.Empty;
    private WordNumbersBuilder? _building;
    private readonly Dictionary<string, List<(WordPattern Word, int Cue)>> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _categories = [];
    private readonly List<(WordPattern Word, int Cue)> _rest = [];

    /// <param name="size">About how many cues will come.</param>
    public CueIndex(int size = 0) => _building = new(size / 2, size);

    /// <param name="first">The alternatives of the pattern's first word, checked.</param>
    public void Add(ReadOnlySpan<char> first, int cue, Dictionary<string, int> categories)
    {
        foreach (var part in first.Split('|'))
        {
            var alternative = first[part];
            if (alternative[0] == '@')
                Put(_categories, categories[alternative[1..].ToString()], cue);
            else
                Add(CuePatternReader.Word(alternative), cue);
        }
    }

    /// <summary>No more cues come; from here on they are found.</summary>
    public void Close()
    {
        _literals = _building!.Build();
        _building = null;
    }

    /// <summary>Adds the cues whose first word can be this one.</summary>
    public void Collect(string word, List<int> cues)
    {
        foreach (var cue in _literals.Of(word))
            cues.Add(cue);
        if (word.Length >= PrefixKey && _prefixes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, PrefixKey), out var prefixes))
            Check(prefixes, word, cues);
        Check(_rest, word, cues);
    }

    public void CollectCategory(int category, List<int> cues)
    {
        if (_categories.TryGetValue(category, out var own))
            cues.AddRange(own);
    }

    private void Add(WordPattern word, int cue)
    {
        if (word.IsLiteral)
        {
            _building!.Add(word.Letters, cue);
        }
        else if (!word.StarBefore && word.Letters.Length >= PrefixKey)
        {
            Put(_prefixes, word.Letters[..PrefixKey], (word, cue));
        }
        else
        {
            _rest.Add((word, cue));
        }
    }

    private static void Check(List<(WordPattern Word, int Cue)> candidates, string word, List<int> cues)
    {
        foreach (var (pattern, cue) in candidates)
        {
            if (pattern.Matches(word))
                cues.Add(cue);
        }
    }

    private static void Put<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(value);
    }
}

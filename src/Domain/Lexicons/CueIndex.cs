namespace InterviewBot.Domain.Lexicons;

/// <summary>Numbers of cues by the first word of their patterns.</summary>
internal sealed class CueIndex
{
    private const int PrefixKey = 2;

    private readonly Dictionary<string, List<int>> _literals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(WordPattern Word, int Cue)>> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _categories = [];
    private readonly List<(WordPattern Word, int Cue)> _rest = [];

    public void Add(PatternElement first, int cue)
    {
        foreach (var category in first.Categories)
            Put(_categories, category, cue);
        foreach (var word in first.Words)
        {
            if (word.IsLiteral)
                Put(_literals, word.Letters, cue);
            else if (!word.StarBefore && word.Letters.Length >= PrefixKey)
                Put(_prefixes, word.Letters[..PrefixKey], (word, cue));
            else
                _rest.Add((word, cue));
        }
    }

    /// <summary>Adds the cues whose first word can be this one.</summary>
    public void Collect(string word, List<int> cues)
    {
        if (_literals.TryGetValue(word, out var literal))
            cues.AddRange(literal);
        if (word.Length >= PrefixKey && _prefixes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, PrefixKey), out var prefixes))
            Check(prefixes, word, cues);
        Check(_rest, word, cues);
    }

    public void CollectCategory(int category, List<int> cues)
    {
        if (_categories.TryGetValue(category, out var own))
            cues.AddRange(own);
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

using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The cues found in one text, in order of first word.</summary>
public sealed class CueMatches
{
    private const int Bits = 64;

    private readonly Dictionary<string, int> _categories;

    // A bit for each category.
    private readonly ulong[] _has;

    // Of each word, and of the end of the text: the first match that starts there or behind it.
    private readonly int[] _starts;

    /// <param name="all">In order of first word.</param>
    /// <param name="categories">The numbers of all categories of the language.</param>
    internal CueMatches(TokenizedText text, ImmutableArray<CueMatch> all, Dictionary<string, int> categories)
    {
        (Text, All, _categories) = (text, all, categories);
        _has = new ulong[(categories.Count / Bits) + 1];
        _starts = new int[text.Words.Length + 1];
        var word = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var category = all[i].Category;
            _has[category / Bits] |= 1UL << (category % Bits);
            while (word <= all[i].First)
                _starts[word++] = i;
        }

        _starts.AsSpan(word).Fill(all.Length);
    }

    public TokenizedText Text { get; }

    public ImmutableArray<CueMatch> All { get; }

    /// <summary>The categories of the language with their numbers, from 0 without gaps.</summary>
    internal IReadOnlyDictionary<string, int> Categories => _categories;

    /// <summary>The matches of one category, in order.</summary>
    public IEnumerable<CueMatch> Of(string category) => !Has(category, out var number) ? [] : All.Where(m => m.Category == number);

    public bool Has(string category) => Has(category, out _);

    /// <summary>There are matches of one of these categories.</summary>
    public bool HasAny(params ReadOnlySpan<string> categories)
    {
        foreach (var category in categories)
        {
            if (Has(category))
                return true;
        }

        return false;
    }

    private bool Has(string category, out int number) => _categories.TryGetValue(category, out number) && (_has[number / Bits] >> (number % Bits) & 1) != 0;

    /// <summary>The first match of a category that lies within the words from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public CueMatch? Within(string category, int first, int end)
    {
        if (!Has(category, out var number))
            return null;
        for (var i = IndexOf(first); i < All.Length && All[i].First < end; i++)
        {
            if (All[i].End <= end && All[i].Category == number)
                return All[i];
        }

        return null;
    }

    /// <summary>The longest match of a category whose first word is this one.</summary>
    public CueMatch? At(string category, int word)
    {
        if (!Has(category, out var number))
            return null;
        var best = -1;
        for (var i = IndexOf(word); i < All.Length && All[i].First == word; i++)
        {
            if (All[i].Category == number && (best < 0 || All[i].Count > All[best].Count))
                best = i;
        }

        return best < 0 ? null : All[best];
    }

    /// <summary>The matches whose first word is this one.</summary>
    public ReadOnlySpan<CueMatch> StartingAt(int word)
    {
        var first = IndexOf(word);
        var end = first;
        while (end < All.Length && All[end].First == word)
            end++;
        return All.AsSpan(first, end - first);
    }

    /// <summary>Some cue starts at this word.</summary>
    public bool HasAt(int word) => IndexOf(word) is var i && i < All.Length && All[i].First == word;

    // The first match that starts at or after a word.
    private int IndexOf(int word) => word >= _starts.Length ? All.Length : _starts[Math.Max(0, word)];
}

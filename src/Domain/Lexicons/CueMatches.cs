using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The cues found in one text, in order of first word.</summary>
public sealed class CueMatches
{
    private readonly HashSet<string> _categories;

    internal CueMatches(TokenizedText text, ImmutableArray<CueMatch> all)
    {
        (Text, All) = (text, all);
        _categories = all.Select(m => m.Cue.Category).ToHashSet(StringComparer.Ordinal);
    }

    public TokenizedText Text { get; }

    public ImmutableArray<CueMatch> All { get; }

    /// <summary>The matches of one category, in order.</summary>
    public IEnumerable<CueMatch> Of(string category) => !Has(category) ? [] : All.Where(m => string.Equals(m.Cue.Category, category, StringComparison.Ordinal));

    public bool Has(string category) => _categories.Contains(category);

    /// <summary>The first match of a category that lies within the words from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public CueMatch? Within(string category, int first, int end)
    {
        if (!Has(category))
            return null;
        for (var i = IndexOf(first); i < All.Length && All[i].First < end; i++)
        {
            if (All[i].End <= end && string.Equals(All[i].Cue.Category, category, StringComparison.Ordinal))
                return All[i];
        }

        return null;
    }

    /// <summary>The longest match of a category whose first word is this one.</summary>
    public CueMatch? At(string category, int word)
    {
        CueMatch? best = null;
        for (var i = IndexOf(word); i < All.Length && All[i].First == word; i++)
        {
            if ((best is null || All[i].Count > best.Value.Count) && string.Equals(All[i].Cue.Category, category, StringComparison.Ordinal))
                best = All[i];
        }

        return best;
    }

    /// <summary>Some cue starts at this word.</summary>
    public bool HasAt(int word) => IndexOf(word) is var i && i < All.Length && All[i].First == word;

    // The first match that starts at or after a word.
    private int IndexOf(int word)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].First < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

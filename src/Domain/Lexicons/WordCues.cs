namespace InterviewBot.Domain.Lexicons;

/// <summary>What the cues of a language make of one word, wherever it stands. By number of the cue.</summary>
/// <param name="Single">Cues that are this one word, in order.</param>
/// <param name="Classes">The numbers of their categories.</param>
/// <param name="Open">Sequences that can begin with it, whatever comes next.</param>
/// <param name="ByNext">Sequences that can begin with it where a certain word comes next, by that word: most sequences, and few words have one of them behind them.</param>
internal sealed record WordCues(int[] Single, int[] Classes, int[] Open, Dictionary<string, int[]>? ByNext)
{
    private static readonly WordCues None = new([], [], [], null);

    /// <param name="single">Numbers of the cues that are this one word, in order.</param>
    /// <param name="sequences">Numbers of the sequences that can begin with it.</param>
    /// <param name="category">The number of the category of a cue.</param>
    /// <param name="next">The words of which one must come next in a sequence; <c>null</c> when something else can.</param>
    public static WordCues Of(List<int> single, List<int> sequences, Func<int, int> category, Func<int, IEnumerable<string>?> next)
    {
        if (single.Count == 0 && sequences.Count == 0)
            return None;
        List<int>? open = null;
        Dictionary<string, List<int>>? byNext = null;
        foreach (var cue in sequences)
        {
            if (next(cue) is not { } words)
            {
                (open ??= []).Add(cue);
                continue;
            }

            foreach (var word in words)
            {
                byNext ??= new(StringComparer.Ordinal);
                if (!byNext.TryGetValue(word, out var own))
                    byNext[word] = own = [];
                if (own.Count == 0 || own[^1] != cue)
                    own.Add(cue);
            }
        }

        return new WordCues([.. single], [.. single.Select(category)], open is null ? [] : [.. open], byNext?.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The sequences that can begin with it before this word.</summary>
    public ReadOnlySpan<int> Before(string next) => ByNext is not null && ByNext.TryGetValue(next, out var cues) ? cues : [];
}

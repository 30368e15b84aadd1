using System.Numerics;

namespace InterviewBot.Domain.Lexicons;

/// <summary>What the cues of a language make of one word, wherever it stands. By number of the cue.</summary>
internal sealed class WordCues
{
    private const byte AnyBit = 64;

    private static readonly WordCues None = new([], [], [], [], [], [], []);

    // Of each sequence that can begin with it whatever comes next: twice the bits of some words of which a text must have one for it. Patterns are dear to try: nearly all are passed over so.
    private readonly (ulong Fewest, ulong Next)[] _needs;
    private readonly int[] _open;

    // Sequences that can begin with it where a certain word comes next, by the mark of that word: most sequences, and few words have one of them behind them.
    private readonly int[] _marks;
    private readonly int[] _byNext;

    // Of each of these the one bit of a word that must stand further on, where there is one.
    private readonly byte[] _bitsBehind;

    private WordCues(int[] single, int[] classes, int[] open, (ulong, ulong)[] needs, int[] marks, int[] byNext, byte[] bitsBehind) =>
        (Single, Classes, _open, _needs, _marks, _byNext, _bitsBehind) = (single, classes, open, needs, marks, byNext, bitsBehind);

    /// <summary>Cues that are this one word, in order.</summary>
    public int[] Single { get; }

    /// <summary>The numbers of their categories.</summary>
    public int[] Classes { get; }

    /// <param name="single">Numbers of the cues that are this one word, in order.</param>
    /// <param name="sequences">Numbers of the sequences that can begin with it, in order.</param>
    /// <param name="category">The number of the category of a cue.</param>
    /// <param name="next">The words of which one must come next in a sequence, folded, with <c>|</c> between them; <c>null</c> when something else can.</param>
    /// <param name="needs">Twice the bits of some words of which a text must have one for a sequence to be in it.</param>
    /// <param name="behind">Such bits of what stands behind the word that comes next.</param>
    public static WordCues Of(List<int> single, List<int> sequences, Func<int, int> category, Func<int, string?> next, Func<int, (ulong, ulong)> needs, Func<int, ulong> behind)
    {
        if (single.Count == 0 && sequences.Count == 0)
            return None;
        var open = new List<int>();
        var byNext = new List<long>();
        foreach (var cue in sequences)
        {
            if (next(cue) is not { } words)
            {
                open.Add(cue);
                continue;
            }

            foreach (var word in words.AsSpan().Split('|'))
                byNext.Add(((long)Mark(words.AsSpan(word)) << 32) | (uint)cue);
        }

        byNext.Sort();
        int[] marks = [.. byNext.Select(n => (int)(n >> 32))];
        return new WordCues([.. single], [.. single.Select(category)], [.. open], [.. open.Select(needs)], marks, [.. byNext.Select(n => (int)n)], [.. byNext.Select(n => BitOf(behind((int)n)))]);
    }

    private static byte BitOf(ulong need) => BitOperations.PopCount(need) == 1 ? (byte)BitOperations.TrailingZeroCount(need) : AnyBit;

    /// <summary>Adds the sequences that can begin with it whatever comes next, in order, without those that a text of words with these bits cannot have.</summary>
    public void AddOpen(ulong bits, List<int> sequences)
    {
        for (var i = 0; i < _open.Length; i++)
        {
            if ((_needs[i].Fewest & bits) != 0 && (_needs[i].Next & bits) != 0)
                sequences.Add(_open[i]);
        }
    }

    /// <summary>Adds the sequences that can begin with it before this word, in order, without most of those that a text of words with these bits cannot have; now and then one that cannot begin so.</summary>
    public void AddBefore(ReadOnlySpan<char> next, ulong bits, List<int> sequences)
    {
        if (_marks.Length == 0)
            return;
        var mark = Mark(next);
        var at = Array.BinarySearch(_marks, mark);
        if (at < 0)
            return;
        while (at > 0 && _marks[at - 1] == mark)
            at--;
        for (; at < _marks.Length && _marks[at] == mark; at++)
        {
            if (_bitsBehind[at] == AnyBit || (bits >> _bitsBehind[at] & 1) != 0)
                sequences.Add(_byNext[at]);
        }
    }

    // Different for nearly all words that are different; a pattern that is tried for nothing does not match.
    private static int Mark(ReadOnlySpan<char> word)
    {
        var mark = 17;
        foreach (var letter in word)
            mark = (mark * 31) + letter;
        return mark;
    }
}

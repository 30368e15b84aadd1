using System.Numerics;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>What the cues of a language make of one word, wherever it stands. By number of the cue. Each kind lies in one piece: between two turns the words go cold in memory.</summary>
internal sealed class WordCues
{
    private const byte AnyBit = 64;

    private static readonly WordCues None = new([], [], []);

    private readonly OneWord[] _single;
    private readonly Open[] _open;

    // By mark.
    private readonly Pair[] _pairs;

    private WordCues(OneWord[] single, Open[] open, Pair[] pairs) => (_single, _open, _pairs) = (single, open, pairs);

    /// <summary>Cues that are this one word, in order.</summary>
    public ReadOnlySpan<OneWord> Single => _single;

    /// <param name="single">Numbers of the cues that are this one word, in order.</param>
    /// <param name="sequences">Numbers of the sequences that can begin with it, in order.</param>
    /// <param name="category">The number of the category of a cue.</param>
    /// <param name="next">The words of which one must come next in a sequence, folded, with <c>|</c> between them; <c>null</c> when something else can.</param>
    /// <param name="needs">The bits of two groups of words, of each of which a text must have one for a sequence to be in it.</param>
    /// <param name="behind">Such bits of what stands behind the word that comes next.</param>
    public static WordCues Of(List<int> single, List<int> sequences, Func<int, ushort> category, Func<int, string?> next, Func<int, (WordBits Fewest, WordBits Next)> needs, Func<int, WordBits> behind)
    {
        if (single.Count == 0 && sequences.Count == 0)
            return None;
        var open = new List<Open>();
        var pairs = new List<Pair>();
        foreach (var cue in sequences)
        {
            if (next(cue) is not { } words)
            {
                var (fewest, other) = needs(cue);
                open.Add(new Open(fewest, other, cue));
                continue;
            }

            var (one, further) = BitsOf(behind(cue));
            foreach (var word in words.AsSpan().Split('|'))
                pairs.Add(new Pair(Mark(words.AsSpan(word)), cue, one, further));
        }

        pairs.Sort();
        return new WordCues([.. single.Select(cue => new OneWord(cue, category(cue)))], [.. open], [.. pairs]);
    }

    private static (byte, byte) BitsOf(WordBits need) => need.Count == 2 ? ((byte)BitOperations.TrailingZeroCount(need.One), (byte)BitOperations.TrailingZeroCount(need.Other)) : (AnyBit, AnyBit);

    /// <summary>The word itself is a cue of this category.</summary>
    public bool IsOf(int category)
    {
        foreach (var (_, own) in _single)
        {
            if (own == category)
                return true;
        }

        return false;
    }

    /// <summary>Adds the sequences that can begin with it whatever comes next, in order, without those that a text of words with these bits cannot have.</summary>
    public void AddOpen(WordBits bits, List<int> sequences)
    {
        foreach (ref readonly var open in _open.AsSpan())
        {
            if (open.Fewest.Meets(bits) && open.Next.Meets(bits))
                sequences.Add(open.Cue);
        }
    }

    /// <summary>Adds the sequences that can begin with it before this word, in order, without most of those that a text of words with these bits cannot have; now and then one that cannot begin so.</summary>
    public void AddBefore(ReadOnlySpan<char> next, WordBits bits, List<int> sequences)
    {
        if (_pairs.Length == 0)
            return;
        var mark = Mark(next);
        for (var at = _pairs.AsSpan().BinarySearch(new Pair(mark, -1, 0, 0)) is var found && found < 0 ? ~found : found; at < _pairs.Length && _pairs[at].Mark == mark; at++)
        {
            ref readonly var pair = ref _pairs[at];
            if (pair.OneBehind == AnyBit || ((bits.One >> pair.OneBehind) & (bits.Other >> pair.OtherBehind) & 1) != 0)
                sequences.Add(pair.Cue);
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

    /// <summary>A cue that is the one word.</summary>
    public readonly record struct OneWord(int Cue, ushort Category);

    /// <summary>A sequence that can begin with the word whatever comes next. Patterns are dear to try: nearly all are passed over by what they need.</summary>
    /// <param name="Fewest">Bits of words of which a text must have one for it.</param>
    /// <param name="Next">The same of others.</param>
    private readonly record struct Open(WordBits Fewest, WordBits Next, int Cue);

    /// <summary>A sequence that can begin with the word where a certain word comes next: most sequences, and few words have one of them behind them.</summary>
    /// <param name="Mark">Of the word that comes next.</param>
    /// <param name="OneBehind">The bits of the one word that must stand further on, where there is one.</param>
    private readonly record struct Pair(int Mark, int Cue, byte OneBehind, byte OtherBehind) : IComparable<Pair>
    {
        public int CompareTo(Pair other) => Mark != other.Mark ? Mark.CompareTo(other.Mark) : Cue.CompareTo(other.Cue);
    }
}

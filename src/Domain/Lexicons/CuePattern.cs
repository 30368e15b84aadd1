using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>What one element of a pattern asks of the text.</summary>
internal enum ElementKind : byte
{
    /// <summary>One of a few words, each possibly with a star at its beginning or end, or a word that is itself a cue of a category: <c>@pronoun</c>.</summary>
    Words,

    /// <summary>Any one word: <c>_</c>.</summary>
    Any,

    /// <summary>Up to so many words of the same sentence: <c>..</c> (three) or <c>..5</c>.</summary>
    Gap,

    /// <summary>The beginning of the text (<c>&lt;</c>) or of a sentence (<c>^</c>).</summary>
    TextStart,
    SentenceStart,

    /// <summary>The end of the text (<c>&gt;</c>) or of a sentence (<c>$</c>).</summary>
    TextEnd,
    SentenceEnd,
}

/// <summary>One element of a pattern. There are thousands: its words are one string, not one each, the same wherever the element stands.</summary>
internal readonly struct PatternElement
{
    private readonly string _words;

    // The bits of its words, if all of them are meant as they are written; none where some have a star.
    private readonly WordBits _bits;

    /// <param name="words">For <see cref="ElementKind.Words"/>: the alternatives, folded, with stars and with <c>|</c> between them.</param>
    /// <param name="categories">For <see cref="ElementKind.Words"/>: numbers of the categories among the alternatives.</param>
    /// <param name="most">For a gap its largest length.</param>
    /// <param name="optional">It may be absent (<c>word?</c>).</param>
    public PatternElement(ElementKind kind, string words, int[] categories, int most, bool optional)
    {
        (Kind, _words, Categories, Most, Optional) = (kind, words, categories, (byte)most, optional);
        if (!words.Contains('*', StringComparison.Ordinal))
            _bits = WordBits.OfAny(words);
    }

    public ElementKind Kind { get; }

    public int[] Categories { get; }

    public byte Most { get; }

    public bool Optional { get; }

    public bool IsWord => Kind is ElementKind.Words or ElementKind.Any;

    /// <summary>The bits of some words of which it leaves no choice but to have one; none when it leaves another. A text that has none of them has no match.</summary>
    public WordBits Need => Kind == ElementKind.Words && !Optional && Categories.Length == 0 ? _bits : default;

    /// <summary>The word is one of the alternatives.</summary>
    public bool Matches(string word)
    {
        if (!_bits.IsNone && !_bits.Meets(WordBits.Of(word)))
            return false;
        for (var rest = _words.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf('|');
            if (Matches(end < 0 ? rest : rest[..end], word))
                return true;
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return false;
    }

    // "klant", "klant*", "*heid", "*klant*".
    private static bool Matches(ReadOnlySpan<char> alternative, ReadOnlySpan<char> word) => (alternative[0] == '*', alternative[^1] == '*') switch
    {
        (false, false) => word.SequenceEqual(alternative),
        (false, true) => word.StartsWith(alternative[..^1]),
        (true, false) => word.EndsWith(alternative[1..]),
        _ => word.IndexOf(alternative[1..^1]) >= 0,
    };
}

using System.Numerics;

namespace InterviewBot.Domain.Texts;

/// <summary>
/// Two bits for a word, each one of 64 and by other letters: words with different bits are different words. The bits of all words of a text tell in one look that most words are not among them.
/// </summary>
internal readonly record struct WordBits(ulong One, ulong Other)
{
    private const int Bits = 64;

    /// <summary>Those of all words there are.</summary>
    public static WordBits All => new(ulong.MaxValue, ulong.MaxValue);

    public bool IsNone => One == 0;

    public int Count => BitOperations.PopCount(One) + BitOperations.PopCount(Other);

    public static WordBits Of(ReadOnlySpan<char> word) => word.Length == 0
        ? new WordBits(1, 1)
        : new WordBits(
            1UL << (((word[0] * 7) + (word[word.Length / 2] * 31) + (word[^1] * 3) + word.Length) % Bits),
            1UL << (((word[0] * 3) + (word[word.Length / 3] * 13) + (word[word.Length * 2 / 3] * 29) + (word.Length * 11)) % Bits));

    /// <summary>The bits of words with <c>|</c> between them.</summary>
    public static WordBits OfAny(ReadOnlySpan<char> words)
    {
        var bits = default(WordBits);
        foreach (var word in words.Split('|'))
            bits |= Of(words[word]);
        return bits;
    }

    public static WordBits Of(TokenizedText text)
    {
        var bits = default(WordBits);
        foreach (ref readonly var word in text.Words.AsSpan())
            bits |= Of(word.Lower);
        return bits;
    }

    /// <summary>Some word may be among both.</summary>
    public bool Meets(WordBits others) => (One & others.One) != 0 && (Other & others.Other) != 0;

    public static WordBits operator |(WordBits some, WordBits others) => new(some.One | others.One, some.Other | others.Other);
}

namespace InterviewBot.Domain.Texts;

/// <summary>
/// One bit of 64 for a word: words with different bits are different words. The bits of all words of a text tell in one look that most words are not among them.
/// </summary>
internal static class WordBits
{
    private const int Bits = 64;

    public static ulong Of(ReadOnlySpan<char> word) => word.Length == 0 ? 1 : 1UL << (((word[0] * 7) + (word[word.Length / 2] * 31) + (word[^1] * 3) + word.Length) % Bits);

    /// <summary>The bits of words with <c>|</c> between them.</summary>
    public static ulong OfAny(ReadOnlySpan<char> words)
    {
        var bits = 0UL;
        foreach (var word in words.Split('|'))
            bits |= Of(words[word]);
        return bits;
    }

    public static ulong Of(TokenizedText text)
    {
        var bits = 0UL;
        foreach (ref readonly var word in text.Words.AsSpan())
            bits |= Of(word.Lower);
        return bits;
    }
}

using System.Buffers;

namespace InterviewBot.Domain.Texts;

/// <summary>Finds what stands between quotation marks. A mark that is never closed within 400 characters opens nothing.</summary>
internal static class QuoteFinder
{
    private const int LongestQuote = 400;

    // Double ones, and all that an apostrophe can be.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201c\u201d\u201e\u00ab\u00bb'\u2019\u2018\u02bc`\u00b4");

    private static readonly HashSet<string> Clitics = new(StringComparer.Ordinal) { "s", "t", "k", "n", "m", "r", "d", "ns", "em", "er", "ne", "ll", "ve", "re", "cos", "cause", "til", "tis", "das" };

    /// <summary>For each character whether it lies between quotation marks.</summary>
    public static bool[] Find(string text)
    {
        var inside = new bool[text.Length];
        if (!text.AsSpan().ContainsAny(Marks))
            return inside;
        var open = -1;
        var single = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (open >= 0 && (i - open > LongestQuote))
                open = -1;
            if (open < 0 && Opens(text, i))
            {
                open = i;
                single = Letters.IsApostrophe(text[i]);
            }
            else if (open >= 0 && Closes(text, i, single))
            {
                Array.Fill(inside, true, open + 1, i - open - 1);
                open = -1;
            }
        }

        return inside;
    }

    private static bool IsDouble(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb';

    private static bool Opens(string text, int i)
    {
        if (IsDouble(text[i]))
            return true;
        if (!Letters.IsApostrophe(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
            return false;
        // 's avonds, 't is, 'k had, 'n klant: an apostrophe that belongs to its word.
        var end = i + 1;
        while (end < text.Length && end - i < 5 && char.IsLetter(text[end]))
            end++;
        return end > i + 1 && !Clitics.Contains(text[(i + 1)..end].ToLowerInvariant());
    }

    private static bool Closes(string text, int i, bool single) => single
        ? Letters.IsApostrophe(text[i]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))
        : IsDouble(text[i]);
}

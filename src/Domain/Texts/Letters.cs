using System.Globalization;

namespace InterviewBot.Domain.Texts;

/// <summary>Folds letters to the form lexicons are written in. Own table, because normalization needs culture data that the program runs without.</summary>
public static class Letters
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžœæ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyyszoa";

    /// <summary>Lower case, accents and invisible characters gone, apostrophes straight. The same string when nothing changes.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
            return word.ToString();
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (IsInvisible(c))
                continue;
            buffer[length++] = Fold(c);
        }

        return buffer[..length].ToString();
    }

    /// <summary>Combining accents and characters without width: part of a word, but never of its lexicon form.</summary>
    public static bool IsInvisible(char c) =>
        c >= '\u00ad' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '`' or '\u00b4';

    private static char Fold(char c)
    {
        if (c < 128)
            return c == '`' ? '\'' : char.ToLowerInvariant(c);
        if (IsApostrophe(c))
            return '\'';
        var lower = char.ToLowerInvariant(c);
        var at = Accented.IndexOf(lower, StringComparison.Ordinal);
        return at < 0 ? lower : Plain[at];
    }
}

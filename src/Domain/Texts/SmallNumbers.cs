using System.Globalization;

namespace InterviewBot.Domain.Texts;

/// <summary>Whole numbers as people give them on a scale: in digits, or by their names from 0 to 10 in both languages.</summary>
public static class SmallNumbers
{
    private static readonly string[][] Names =
    [
        ["nul", "zero"], ["een", "één", "one"], ["twee", "two"], ["drie", "three"], ["vier", "four"], ["vijf", "five"],
        ["zes", "six"], ["zeven", "seven"], ["acht", "eight"], ["negen", "nine"], ["tien", "ten"],
    ];

    /// <param name="word">In small letters.</param>
    /// <returns><c>null</c> for any other word.</returns>
    public static int? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return Array.FindIndex(Names, n => n.Contains(word, StringComparer.Ordinal)) is >= 0 and var at ? at : null;
    }
}

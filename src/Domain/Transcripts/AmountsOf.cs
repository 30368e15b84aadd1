using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Transcripts;

/// <summary>Numbers that count or measure something ("2 meter breed", "3 keer per week"): where a mark on a scale was asked for, they are none.</summary>
public static partial class AmountsOf
{
    /// <summary>Whether what a number counts stands right behind it.</summary>
    /// <param name="end">Where the number ends.</param>
    public static bool Something(string text, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        return UnitPattern().IsMatch(text.AsSpan(end));
    }

    [GeneratedRegex(
        @"^\s*(meters?|metres?|m|cm|km|kilometers?|kilo'?s?|kg|liters?|litres?|euro'?s?|€|%|procent|percent|keer|keren|maal|times?|uur|uren|u|h|hours?|min|minuten|minutes?|seconden|seconds?|dag|dagen|days?|we[e]?k|weken|weeks?|maand|maanden|months?|jaar|jaren|years?|man|mensen|people|personen|persons|klanten|customers|kinderen|children|kids|collega'?s|colleagues)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();
}

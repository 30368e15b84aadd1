using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Numbers written as words, Dutch and English, also as the beginning of a longer one (<c>achtenveertig</c>, <c>thirty-eight</c>).</summary>
internal static class NumberWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "dertig",
         "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd", "duizend", "half", "halve",
         "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
         "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "couple", "dozen"], StringComparer.Ordinal);

    public static bool IsNumber(string lower) =>
        Words.Contains(lower) || (lower.Length > 6 && (lower.EndsWith("tig", StringComparison.Ordinal) || lower.EndsWith("honderd", StringComparison.Ordinal) || lower.EndsWith("duizend", StringComparison.Ordinal)))
        || (lower.Contains('-', StringComparison.Ordinal) && Words.Contains(lower[..lower.IndexOf('-', StringComparison.Ordinal)]));
}

using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Days of the week are names in English and have their capital wherever they stand, however they were typed.</summary>
internal static partial class EnglishDays
{
    public static string Capital(string text) => Day().Replace(text, d => char.ToUpperInvariant(d.Value[0]) + d.Value[1..]);

    private const string Short = "(?:mon|tues?|wed|thurs?|fri|sat|sun)";

    // "Sun" and "sat" are other words too: short days only from one to another ("mon to fri").
    [GeneratedRegex(@"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|" + Short + @"(?= ?(?:to|till|until|[-–]) ?" + Short + @"\b)|(?<=\b" + Short + @" ?(?:to|till|until|[-–]) ?)" + Short + @")\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}

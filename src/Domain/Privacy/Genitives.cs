namespace InterviewBot.Domain.Privacy;

/// <summary>The ending that says whose something is: "Kevin's".</summary>
internal static class Genitives
{
    private const string Ending = "'s";
    private const string PrintedEnding = "’s";

    /// <summary>The word without the ending.</summary>
    public static string Off(string word) => Has(word) ? word[..^2] : word;

    public static bool Has(string word) => word.Length > Ending.Length && (word.EndsWith(Ending, StringComparison.Ordinal) || word.EndsWith(PrintedEnding, StringComparison.Ordinal));
}

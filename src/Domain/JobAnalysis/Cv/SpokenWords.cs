using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Cv;

/// <summary>What people say and would not write on a CV: sounds and laughter, and the setback that is told behind a result.</summary>
internal static partial class SpokenWords
{
    /// <summary>The words without sounds, laughter and phrases that only fill.</summary>
    public static string Off(string words) => OneSelf().Replace(Blanks().Replace(Sounds().Replace(words, ""), " "), "I").Trim(' ', ',');

    /// <summary>"She got the free bath | but never came back": what was reached, before what was not.</summary>
    public static string BeforeSetback(string result) => Setback().Match(result) is { Success: true, Index: > 8 } setback ? result[..setback.Index] : result;

    [GeneratedRegex(@"^(?:oja|oh|o ja|tja|goh|euh|umm?|erm|well)\b,?(?: en\b| and\b)? ?|,? ?\b(?:natuurlijk|lol|haha+|hihi|xd|obviously|to be honest|of course)\b(?=[ ,.]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sounds();

    /// <summary>"and i'd stay".</summary>
    [GeneratedRegex(@"(?<=^| )i(?=[ '’]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex OneSelf();

    [GeneratedRegex(@" {2,}| (?=,)", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@",? (?:maar|but)\b(?=.*\b(?:niet|nooit|geen|niets|niks|not|never|no|nothing|n't|\w+n't|\w+n’t)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Setback();
}

using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Words that say whom the holder answers to: "haar teamleider", "my line manager", "reports to the matron".</summary>
internal static partial class ReportingLine
{
    /// <summary>First character and number of characters; <c>null</c> when they name nobody who leads.</summary>
    public static (int Start, int Length)? Find(string words) => Leading().Match(words) is { Success: true } match ? (match.Index, match.Length) : null;

    [GeneratedRegex(
        @"\b(mijn|m'n|haar|zijn|onze|ons|uw) (directe )?(baas|bazin|chef|teamleider|teamleidster|teamverantwoordelijke|ploegbaas|leidinggevende|diensthoofd|afdelingshoofd|verantwoordelijke|directeur|directrice|zaakvoerder|zaakvoerster|coördinator|hoofdverpleegkundige)\b|\brapporte\w+ (ik |hij |ze |zij )?aan (de |het |onze )?\w+"
        + @"|\b(my|her|his|our) (direct |line )?(boss|manager|supervisor|team leader|foreman|head of department|line manager|matron|gaffer|director)\b|\b(report|reports|answer|answers) to (the |my |our |her |his )?(\w+ )?(boss|manager|supervisor|leader|foreman|head|matron|director|owner)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}

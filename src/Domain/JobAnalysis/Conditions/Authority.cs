using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Words that say what the holder may decide or do alone, and who has to agree: "tot vijftig euro mag ze zelf een korting geven; daarboven moet de teamleider het goedkeuren".</summary>
internal static partial class Authority
{
    public static bool Is(string words) => Deciding().IsMatch(words);

    [GeneratedRegex(
        @"\bmag\b.*\bzelf\b|\bzelf\b.*\bmag\b|\b(goedkeur\w*|goedgekeurd|toestemming|beslist?|beslissen|beslissing)\b|\bakkoord (van|geven|vragen)\b|\b(ik|hij|zij|ze) mag\b.*\b(niet|geen|tot)\b|\bmag (ik|hij|zij|ze)\b.*\b(niet|geen|tot)\b"
        + @"|\bsign(s|ed)?( \w+)? off\b|\bapprov(e|es|ed|al)\b|\bpermission\b|\bdecid(e|es|ed)\b|\b(i|he|she)(['’]m|['’]s| am| is)? not allowed to\b|\b(i|he|she) (may|can)\b.*\bup to\b|\b(i|he|she) (can['’]t|cannot|may not) (give|prescribe|decide|sign|change|refund)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deciding();
}

using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Names of languages in both languages: nobody, no tool and no employer, whatever their capital.</summary>
internal static class LanguageNames
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["engels", "frans", "duits", "nederlands", "pools", "spaans", "italiaans", "arabisch", "turks", "vlaams", "oekraïens", "roemeens", "portugees", "english", "french", "german", "dutch", "flemish", "polish", "spanish", "italian", "arabic", "turkish", "ukrainian", "romanian", "portuguese", "hindi", "irish", "welsh"], StringComparer.Ordinal);

    public static bool Has(string lower) => Words.Contains(lower);
}

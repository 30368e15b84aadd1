using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Where something goes, told without a noun: "haalt het vet eraf", "legt er peterselie tussen", "trekt de paletten naar binnen".</summary>
internal static class DutchThere
{
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(["af", "op", "in", "uit", "bij", "tussen", "onder", "boven", "achter", "naast", "rond", "aan", "tegen", "over", "voor"], StringComparer.Ordinal);

    /// <summary>The place as one word ("ertussen"); empty when none is told.</summary>
    public static string Of(List<Token> words, Clause clause)
    {
        for (var i = clause.First; i <= clause.Last && i < words.Count; i++)
        {
            if (words[i].Lower.Length > 3 && words[i].Lower.StartsWith("er", StringComparison.Ordinal) && Places.Contains(words[i].Lower[2..])) return words[i].Lower;
            if (words[i].Lower == "naar" && i + 1 < words.Count && words[i + 1].Lower is "binnen" or "buiten" or "boven" or "beneden" or "voor" or "achter") return $"naar {words[i + 1].Lower}";
            if (words[i].Lower != "er") continue;
            // Behind the thing, at the end of the clause or right before its verb.
            var end = clause.Last;
            while (end > i && (words[end].IsVerb || words[end].Is(WordTags.Pause | WordTags.Stop))) end--;
            if (end > i + 1 && Places.Contains(words[end].Lower)) return "er" + words[end].Lower;
        }
        return "";
    }
}

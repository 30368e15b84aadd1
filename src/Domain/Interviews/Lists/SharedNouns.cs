using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Lists;

/// <summary>
/// Pieces around a comma or "and" that name one item, since they share a noun: "leveranciers van brood | melk", "bread | milk suppliers", "brood- | melkleveranciers". Only who trades in goods
/// shares them like that: "ouders van leerlingen | buren" are two kinds of people.
/// </summary>
internal static class SharedNouns
{
    private const int MostWordsOfGoods = 2;

    private static readonly string[] DutchTraders =
        ["leverancier", "leveranciers", "verkoper", "verkopers", "producent", "producenten", "fabrikant", "fabrikanten", "verdeler", "verdelers", "handelaar", "handelaars", "handelaren", "invoerder", "invoerders", "vertegenwoordiger", "vertegenwoordigers", "kweker", "kwekers", "teler", "telers"];

    private static readonly string[] EnglishTraders =
        ["supplier", "suppliers", "seller", "sellers", "maker", "makers", "producer", "producers", "vendor", "vendors", "dealer", "dealers", "distributor", "distributors", "importer", "importers", "grower", "growers", "wholesaler", "wholesalers", "merchant", "merchants", "rep", "reps", "manufacturer", "manufacturers"];

    private static readonly string[] Articles = ["de", "het", "een", "onze", "mijn", "the", "a", "an", "our", "my"];

    /// <summary>The two pieces are one item.</summary>
    /// <param name="before">What stands before the comma or "and", with what was joined to it already.</param>
    public static bool Join(string before, string after)
    {
        if (before.EndsWith('-')) return true;
        var (left, right) = (Words(before), Words(after));
        if (left.Length == 0 || right.Length == 0) return false;
        return GoodsOf(left) is { } language && right.Length <= MostWordsOfGoods && AreGoods(right, language)
            || right.Length == 2 && EnglishTraders.Contains(right[1]) && left.Length <= MostWordsOfGoods && !left[^1].EndsWith('s') && AreGoods(left[^1..], Language.English);
    }

    /// <summary>"De leveranciers van brood": the language of words that end in what somebody trades in; <c>null</c> for others.</summary>
    private static Language? GoodsOf(string[] words)
    {
        for (var i = words.Length - 2; i > 0; i--)
        {
            var (of, trader) = (words[i], words[i - 1]);
            if (of is "van" or "in" or "voor" && DutchTraders.Any(t => trader.EndsWith(t, StringComparison.Ordinal)) && !Articles.Contains(words[i + 1])) return Language.Dutch;
            if (of is "of" or "in" or "for" && EnglishTraders.Contains(trader) && !Articles.Contains(words[i + 1])) return Language.English;
        }
        return null;
    }

    private static bool AreGoods(string[] words, Language language) =>
        !Articles.Contains(words[0]) && !RoleNouns.Is(words[^1], language) && !PersonClasses.IsListed(words[^1]) && words[^1] is not ("buren" or "mensen" or "chefs" or "bazen" or "people" or "neighbours" or "staff" or "boss");

    private static string[] Words(string piece) =>
        [.. piece.ToLowerInvariant().Split([' ', ',', '\t', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("en" or "and" or "&"))];
}

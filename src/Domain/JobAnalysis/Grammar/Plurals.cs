using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Whether a noun is a plural, by its ending and the words known to be or not to be one.</summary>
public static class Plurals
{
    /// <summary>Ends of Dutch nouns in -s that are no plural.</summary>
    private static readonly string[] DutchSingularInS = ["ss", "fiets", "plaats", "toets", "muts", "rits", "flits", "balans", "kans", "glans", "adres", "proces", "mes", "beurs", "koers", "koets", "hals", "gps", "is", "us", "as", "os", "ees", "ijs", "grens", "wens", "lens", "les", "kas"];

    /// <summary>The same in -en: oven, keuken, vrachtwagen.</summary>
    private static readonly string[] DutchSingularInEn = ["oven", "keuken", "deken", "teken", "haven", "wagen", "regen", "kussen", "laken", "molen", "toren", "kuiken", "varken", "examen", "leven", "wapen"];

    private static readonly FrozenSet<string> EnglishSingularInS = FrozenSet.ToFrozenSet(["bus", "minibus", "gas", "lens", "canvas", "virus", "campus", "apparatus", "news", "analysis", "diagnosis", "basis"], StringComparer.Ordinal);

    /// <summary>Whole words, whose ends are those of plurals too ("examens").</summary>
    private static readonly FrozenSet<string> DutchSingularWords = FrozenSet.ToFrozenSet(["mens", "medemens", "pens"], StringComparer.Ordinal);

    /// <summary>Without an ending that says so.</summary>
    private static readonly FrozenSet<string> Irregular = FrozenSet.ToFrozenSet(["people", "children", "men", "women"], StringComparer.Ordinal);

    /// <summary>They name many in the singular.</summary>
    private static readonly FrozenSet<string> Groups = FrozenSet.ToFrozenSet(["staff", "public", "audience"], StringComparer.Ordinal);

    /// <param name="noun">In small letters; of some words the last counts.</param>
    public static bool Is(string noun, Language language)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return Irregular.Contains(noun) || (language == Language.Dutch ? IsDutch(noun) : IsEnglish(noun));
    }

    /// <summary>A plural, or what names many all the same: "they" are the staff.</summary>
    public static bool IsMany(string noun, Language language) => Is(noun, language) || Groups.Contains(noun);

    private static bool IsDutch(string noun) => noun.EndsWith('s')
        ? noun.EndsWith("'s", StringComparison.Ordinal) || !DutchSingularInS.Any(e => noun.EndsWith(e, StringComparison.Ordinal)) && !DutchSingularWords.Contains(noun[(noun.LastIndexOf(' ') + 1)..])
        : noun.EndsWith("en", StringComparison.Ordinal) && !DutchSingularInEn.Any(e => noun.EndsWith(e, StringComparison.Ordinal) && (noun.Length == e.Length || noun.Length > e.Length + 2));

    private static bool IsEnglish(string noun) => noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && !EnglishSingularInS.Contains(noun);
}

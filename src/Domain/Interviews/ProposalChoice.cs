using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews;

/// <summary>Reads which of several proposals put before somebody in one list they take: by number, all, none, or all but.</summary>
public static partial class ProposalChoice
{
    /// <summary>Longer answers tell something; what they take is then better asked one by one.</summary>
    private const int MostWords = 12;

    private const int FewWords = 3;

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "de", "het", "die", "deze", "nummer", "nr", "the", "that", "this", "number" };

    private static readonly HashSet<string> Alls = YesNoWords.Set([.. YesNoWords.Yes, .. YesNoWords.Sure, "klopt", "alle", "alles", "allemaal", "allebei", "beide", "all", "both", "everything"]);

    private static readonly HashSet<string> Nones = YesNoWords.Set([.. YesNoWords.No, "geen", "none", "neither", "niets", "niks", "nothing"]);

    private static readonly string[] ButWords = ["niet", "behalve", "buiten", "uitgezonderd", "not", "except", "but"];

    private static readonly string[][] Ordinals =
    [
        ["eerste", "een", "één", "first", "one"], ["tweede", "twee", "second", "two"], ["derde", "drie", "third", "three"], ["vierde", "vier", "fourth", "four"],
        ["vijfde", "vijf", "fifth", "five"], ["zesde", "zes", "sixth", "six"],
    ];

    /// <summary>For each of so many whether it is taken; empty when the words do not say.</summary>
    public static ImmutableArray<bool> Read(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = [.. WordPattern().Matches(text.ToLowerInvariant()).Select(m => m.Value)];
        if (words.Length is 0 or > MostWords)
            return [];
        // "Alle drie" is all of them, and no number.
        var all = words.Any(Alls.Contains);
        var named = words.Select((w, i) => (i > 0 && all && Alls.Contains(words[i - 1]) && Number(w, count) == count) || !Points(words, i) ? -1 : Number(w, count)).Where(n => n > 0).ToHashSet();
        if (words.Any(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && (n < 1 || n > count)))
            return [];
        if (named.Count > 0)
        {
            var but = words.Any(ButWords.Contains);
            return [.. Enumerable.Range(1, count).Select(n => named.Contains(n) != but)];
        }

        return words.Any(Nones.Contains) ? [.. Enumerable.Repeat(false, count)]
            : all && !words.Any(ButWords.Contains) ? [.. Enumerable.Repeat(true, count)]
            : [];
    }

    /// <summary>In an answer of more than a few words "first", "een" or "last" is a number of the list only where something points with it: "de eerste", and not "I was always first in".</summary>
    private static bool Points(string[] words, int i) =>
        words.Length <= FewWords || char.IsDigit(words[i][0]) || (i > 0 && (Pointers.Contains(words[i - 1]) || (words[i - 1] is "en" or "and" or "of" or "or" && i > 1 && Number(words[i - 2], Ordinals.Length) > 0)));

    private static int Number(string word, int count)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= count ? number : -1;
        if (word is "laatste" or "last")
            return count;
        var at = Array.FindIndex(Ordinals, o => o.Contains(word, StringComparer.Ordinal));
        return at >= 0 && at < count ? at + 1 : -1;
    }

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex WordPattern();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Interviews.Choices;

/// <summary>Which items of a list words point at: "1 en 3", "2-4", "de eerste twee", "nummer vijf en de laatste".</summary>
internal static partial class ListPositions
{
    private const int FewWords = 3;

    private static readonly string[][] Ordinals =
    [
        ["eerste", "een", "één", "first", "one", "1ste", "1st"], ["tweede", "twee", "second", "two"], ["derde", "drie", "third", "three"], ["vierde", "vier", "fourth", "four"],
        ["vijfde", "vijf", "fifth", "five"], ["zesde", "zes", "sixth", "six"], ["zevende", "zeven", "seventh", "seven"], ["achtste", "acht", "eighth", "eight"],
    ];

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "de", "het", "die", "deze", "nummer", "nummers", "nr", "optie", "keuze", "the", "that", "this", "number", "numbers", "option" };

    private static readonly HashSet<string> Alls = new(StringComparer.Ordinal) { "alle", "al", "all" };

    /// <summary>Words that stand beside what is pointed at and name nothing themselves.</summary>
    private static readonly HashSet<string> Fillers = YesNoWords.Set(
    [
        .. Pointers, .. YesNoWords.PlainYes, .. YesNoWords.Sure, "dat", "dit", "en", "of", "wel", "ook", "graag", "aub", "alsjeblieft", "alsjeblief", "please", "alleen", "enkel", "vooral", "dan", "maar", "ok", "oké", "oke", "doe", "neem", "pak", "kies",
        "ik", "ga", "voor", "met", "zou", "wil", "een", "and", "or", "those", "these", "just", "only", "also", "too", "mainly", "i", "would", "go", "with", "for", "take", "pick", "choose", "a", "an", "one", "ones", "then", "i'd", "d", "van", "them", "it", "of",
    ]);

    /// <summary>The words of an answer in small letters, numbers apart.</summary>
    public static string[] WordsOf(string text) => [.. WordPattern().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    /// <summary>The positions from 1 to <paramref name="count"/>; <c>null</c> when a number stands beside the list.</summary>
    public static ImmutableSortedSet<int>? Of(string[] words, int count)
    {
        var found = ImmutableSortedSet.CreateBuilder<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && (digits < 1 || digits > count))
                return null;
            if (EndOf(words[i]) is { } fromStart && i + 1 < words.Length && Number(words[i + 1], count) is > 0 and var many)
            {
                Add(fromStart ? 1 : count - many + 1, fromStart ? many : count);
                i++;
            }
            else if (IsPointedAt(words, i) && Number(words[i], count) is > 0 and var from)
            {
                var to = i + 2 < words.Length && IsRange(words[i + 1]) && Number(words[i + 2], count) is > 0 and var end && end > from ? end : from;
                Add(from, to);
                i += to > from ? 2 : 0;
            }
        }

        return found.ToImmutable();

        void Add(int from, int to)
        {
            for (var n = from; n <= to; n++)
                found.Add(n);
        }
    }

    /// <summary>The words point at items and say nothing else.</summary>
    public static bool AreAll(string[] words, int count) => words.Length > 0 && Array.TrueForAll(words, w => IsFiller(w) || Number(w, count) > 0 || EndOf(w) is not null || IsRange(w)) && Of(words, count) is { Count: > 0 };

    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>From the beginning, from the end, or neither.</summary>
    private static bool? EndOf(string word) => word switch
    {
        "eerste" or "first" => true,
        "laatste" or "last" => false,
        _ => null,
    };

    private static bool IsRange(string word) => word is "tot" or "tem" or "t/m" or "to" or "through" or "-" or "–";

    /// <summary>In an answer of more than a few words "first", "een" or "last" is a number of the list only where something points with it: "de eerste", and not "I was always first in". "Alle drie" is all of them, and no number.</summary>
    private static bool IsPointedAt(string[] words, int i)
    {
        if (i > 0 && Alls.Contains(words[i - 1]))
            return false;
        // "Een" and "one" stand for an item where nothing but numbers stand.
        if (words[i] is "een" or "one" && !(i > 0 && words[i - 1].StartsWith('n') && Pointers.Contains(words[i - 1])) && !(words.Length <= FewWords && Array.TrueForAll(words, w => Number(w, Ordinals.Length) > 0 || w is "en" or "and" or "of" or "or")))
            return false;
        return words.Length <= FewWords || char.IsDigit(words[i][0])
            || (i > 0 && (Pointers.Contains(words[i - 1]) || (words[i - 1] is "en" or "and" or "of" or "or" && i > 1 && Number(words[i - 2], Ordinals.Length) > 0)));
    }

    private static int Number(string word, int count)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= count ? number : -1;
        if (word is "laatste" or "last")
            return count;
        var at = Array.FindIndex(Ordinals, o => o.Contains(word, StringComparer.Ordinal));
        return at >= 0 && at < count ? at + 1 : -1;
    }

    [GeneratedRegex(@"t/m|1ste|1st|[\p{L}’']+|\d+|[-–]")]
    private static partial Regex WordPattern();
}

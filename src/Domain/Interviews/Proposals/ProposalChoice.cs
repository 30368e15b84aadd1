using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>Reads which of several proposals put before somebody in one list they take: by number, all, none, or all but.</summary>
public static partial class ProposalChoice
{
    /// <summary>Longer answers tell something; what they take is then better asked one by one.</summary>
    private const int MostWords = 12;

    private static readonly HashSet<string> Alls = YesNoWords.Set([.. YesNoWords.Yes, .. YesNoWords.Sure, "klopt", "alle", "alles", "allemaal", "allebei", "beide", "all", "both", "everything"]);

    private static readonly HashSet<string> Nones = YesNoWords.Set([.. YesNoWords.No, "geen", "none", "neither", "niets", "niks", "nothing"]);

    private static readonly string[] ButWords = ["niet", "behalve", "buiten", "uitgezonderd", "not", "except", "but"];

    /// <summary>"The bit with the angry customer definitely": the one item whose words it names; empty when there is none, or it is said with a no.</summary>
    /// <param name="items">The words of each: what it is called and means, and what it rests on.</param>
    public static ImmutableArray<bool> ByWords(string text, ImmutableArray<string> items)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = ListPositions.WordsOf(text);
        if (said.Length is 0 or > MostWords || said.Any(w => Nones.Contains(w) || ButWords.Contains(w)))
            return [];
        var named = items.Select(i => ListPositions.WordsOf(i)).Select(words => said.Where(w => w.Length >= LettersOfContent).Distinct().Count(w => words.Any(o => LooseWord.IsSame(w, o)))).ToList();
        return named.Max() is > 0 and var most && named.Count(n => n == most) == 1 ? [.. named.Select(n => n == most)] : [];
    }

    private const int LettersOfContent = 5;

    /// <summary>"1 klopt niet echt, ik kende die knop gewoon. 2 ja misschien": a verdict behind each number; empty when one is without.</summary>
    public static ImmutableArray<bool> ByNumber(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = NumberAtStart().Matches(text).Where(m => int.Parse(m.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var n && n >= 1 && n <= count).ToList();
        if (numbers.Count != count || count < 2 || numbers.Select(m => m.Groups["number"].Value).Distinct(StringComparer.Ordinal).Count() != count)
            return [];
        var taken = new bool[count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var said = text[(numbers[i].Index + numbers[i].Length)..(i + 1 < numbers.Count ? numbers[i + 1].Index : text.Length)];
            if (!said.Any(char.IsLetter))
                return [];
            taken[int.Parse(numbers[i].Groups["number"].ValueSpan, CultureInfo.InvariantCulture) - 1] = KsaoDecisions.Read(VerdictOf(said)) != KsaoDecision.Rejected;
        }

        return [.. taken];
    }

    // The first clause judges, what stands behind it tells why.
    private static string VerdictOf(string said) => said.Split([',', '.', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(c => c.Any(char.IsLetter)) ?? "";

    [GeneratedRegex(@"(?:^|[.,;\n])\s*(?:(?:en|and|maar|but|nummer|nr|number)\s+)*(?<number>\d)\b(?!\s*\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberAtStart();

    /// <summary>For each of so many whether it is taken; empty when the words do not say.</summary>
    public static ImmutableArray<bool> Read(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ListPositions.WordsOf(text);
        if (words.Length is 0 or > MostWords || ListPositions.Of(words, count) is null)
            return [];
        HashSet<int> taken = [], left = [];
        // Pointing needs the words around it, so a short answer is not looked at in pieces of its own.
        foreach (var (piece, isLeftOut) in ChoiceClauses.Of(text, Points, goesOn: true))
            (isLeftOut ? left : taken).UnionWith(Positions(piece));
        if (taken.Count + left.Count > 0)
            return [.. Enumerable.Range(1, count).Select(n => !left.Contains(n) && (taken.Count == 0 || taken.Contains(n)))];
        return words.Any(Nones.Contains) ? [.. Enumerable.Repeat(false, count)]
            : words.Any(Alls.Contains) && !words.Any(ButWords.Contains) ? [.. Enumerable.Repeat(true, count)]
            : [];

        bool Points(string piece) => Positions(piece).Count > 0;

        ImmutableSortedSet<int> Positions(string piece) => ListPositions.Of(ListPositions.WordsOf(piece), count) ?? [];
    }
}

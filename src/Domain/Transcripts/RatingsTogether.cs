using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Transcripts;

/// <summary>
/// Several scales asked in one turn and answered in one: the utterance's slot names them all, and the first number belongs to the first. Each
/// slot gets the same words with the other numbers blanked, so that evidence keeps its place.
/// </summary>
public static partial class RatingsTogether
{
    /// <summary>So many numbers, in order; empty when the words give more or fewer. "314" is three of them where three are asked for, and "1: 3, 2: 1" two.</summary>
    public static ImmutableArray<(int Start, int Length, int Value)> Find(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Numbers(text).Select(m => (Start: m.Index, m.Length, Value: SmallNumbers.Of(m.Value.ToLowerInvariant()) ?? -1)).ToImmutableArray();
        if (found is [{ Length: > 1 } only] && only.Length == count && text.AsSpan(only.Start, count).IndexOfAnyExceptInRange('0', '9') < 0)
            return [.. Enumerable.Range(only.Start, count).Select(at => (at, 1, text[at] - '0'))];
        if (found.Length == 2 * count && count > 1 && Enumerable.Range(0, count).All(i => found[2 * i].Value == i + 1))
            return [.. Enumerable.Range(0, count).Select(i => found[(2 * i) + 1])];
        return found.Length == count ? found : [];
    }

    /// <summary>How many numbers the words hold, whatever was asked.</summary>
    public static int Count(string text) => Numbers(text).Count();

    /// <summary>The words as they belong to each of so many slots: all of them where they give no such numbers.</summary>
    public static ImmutableArray<string> Divide(string text, int count)
    {
        var numbers = count > 1 ? Find(text, count) : [];
        return numbers.IsEmpty
            ? [.. Enumerable.Repeat(text, count)]
            : [.. numbers.Select(n => string.Concat(new string(' ', n.Start), text.AsSpan(n.Start, n.Length), new string(' ', text.Length - n.Start - n.Length)))];
    }

    // "2 meter", "3 keer": an amount, and no mark on a scale.
    private static IEnumerable<Match> Numbers(string text)
    {
        var all = NumberPattern().Matches(text);
        return all.Where((m, i) => !(i + 1 < all.Count && IsArticle(text, m, all[i + 1])) && !AmountsOf.Something(text, m.Index + m.Length));
    }

    /// <summary>"En voor het laatste een 2": right before a figure it is its article.</summary>
    private static bool IsArticle(string text, Match word, Match next) =>
        word.Value.ToLowerInvariant() is "een" or "one" && !next.Value.Equals("een", StringComparison.OrdinalIgnoreCase) && text.AsSpan(word.Index + word.Length, next.Index - word.Index - word.Length).IsWhiteSpace();

    [GeneratedRegex(@"\d+|\b(nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}

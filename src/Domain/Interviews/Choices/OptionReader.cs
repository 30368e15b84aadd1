using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews.Choices;

/// <summary>Reads which options an answer takes: by name, by number or place, all of them, or all but some.</summary>
public static partial class OptionReader
{
    /// <summary>What stands behind another option in more words than this is told about it, and chooses nothing.</summary>
    private const int MostWordsOfName = 2;

    private static readonly HashSet<string> Alls = new(StringComparer.Ordinal) { "alle", "alles", "allemaal", "allen", "allebei", "beide", "all", "everything", "both", "every" };

    /// <summary>Option ids in the order of the question; empty when none was recognised, or several where one is asked.</summary>
    public static ImmutableArray<string> Read(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        return question.Kind != QuestionKind.Choice ? Several(question, text) : First(question, text) is [var only] ? [only] : [];
    }

    /// <summary>The options between which an answer to a question for one leaves it open ("een interview of observatie"); empty when it does not.</summary>
    public static ImmutableArray<string> Between(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        return question.Kind == QuestionKind.Choice && First(question, text) is { Length: > 1 } several ? several : [];
    }

    /// <summary>The answer takes options and says nothing else: it can mean nothing but that.</summary>
    public static bool IsJustThat(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        var words = ListPositions.WordsOf(text);
        return OptionNames.IsJust(question, text) || ListPositions.AreAll(words, question.Options.Length) || (question.Kind == QuestionKind.Choices && words.Any(Alls.Contains) && Array.TrueForAll(words, w => Alls.Contains(w) || ListPositions.IsFiller(w)));
    }

    /// <summary>The answer is the label of one option.</summary>
    public static bool IsNamed(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        return OptionNames.IsJust(question, text);
    }

    private static ImmutableArray<string> Several(Question question, string text)
    {
        HashSet<string> taken = new(StringComparer.Ordinal), left = new(StringComparer.Ordinal);
        foreach (var (words, isLeftOut) in ChoiceClauses.Of(text, w => !Named(question, w).IsEmpty || SaysAll(w), goesOn: true))
        {
            var named = Named(question, words);
            (isLeftOut ? left : taken).UnionWith(named.IsEmpty && SaysAll(words) ? All(question) : named);
        }

        // "No tools": all the others, where all is something to choose.
        if (taken.Count == 0 && left.Count > 0 && left.Count < question.Options.Length && question.Options.Any(o => o.Id == QuestionOption.All))
            taken.UnionWith(Each(question));
        if (left.Count > 0 && taken.Remove(QuestionOption.All))
            taken.UnionWith(Each(question));
        return [.. question.Options.Select(o => o.Id).Where(id => taken.Contains(id) && !left.Contains(id))];
    }

    /// <summary>Where one is asked, what is named first is chosen; the rest is why, what comes after it, or what it is better than.</summary>
    private static ImmutableArray<string> First(Question question, string text)
    {
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var piece in ReasonPattern().Split(text))
        {
            foreach (var (words, isLeftOut) in ChoiceClauses.Of(piece, w => !Named(question, w).IsEmpty, goesOn: false))
            {
                if (!isLeftOut && (chosen.Count == 0 || words.Count(c => c == ' ') <= MostWordsOfName))
                    chosen.AddRange(Named(question, words).Where(id => !chosen.Contains(id)));
            }

            if (chosen.Count > 0)
                break;
        }

        return [.. question.Options.Select(o => o.Id).Where(chosen.Contains)];
    }

    private static ImmutableArray<string> Named(Question question, string words)
    {
        var said = ListPositions.WordsOf(words);
        if (!ListPositions.AreAll(said, question.Options.Length))
            return OptionNames.In(question, words);
        return ListPositions.Of(said, question.Options.Length) is { } positions ? [.. positions.Select(n => question.Options[n - 1].Id)] : [];
    }

    private static bool SaysAll(string words) => ListPositions.WordsOf(words).Any(Alls.Contains);

    private static IEnumerable<string> All(Question question) => question.Options.Any(o => o.Id == QuestionOption.All) ? [QuestionOption.All] : Each(question);

    private static IEnumerable<string> Each(Question question) => question.Options.Select(o => o.Id).Where(id => id != QuestionOption.All);

    /// <summary>A text with suggestions: the one that the whole answer names; anything else is the person's own words.</summary>
    public static ImmutableArray<string> ReadSuggestion(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Trim(' ', '.', '!', '"', '“', '”', '\n');
        return [.. question.Options.Where((o, i) => Names(o, i + 1, words) || OptionNames.IsLabel(o, words)).Select(o => o.Id)];
    }

    /// <summary>The whole number an answer gives on the scale, in digits or as a word; <c>null</c> when it gives none or more than one.</summary>
    public static int? ReadRating(RatingScale scale, string text)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '/', '!', '?', ';', '(', ')', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Where((w, i) => !IsArticle(words, i) && !(i + 1 < words.Length && AmountsOf.Something(words[i + 1], 0))).Select(Number).Where(n => n >= scale.From && n <= scale.To).Distinct().ToList();
        return numbers.Count == 1 ? numbers[0] : null;
    }

    // "Een collega", "one of them": no number, unless it stands there as one ("een", "one, I think").
    private static bool IsArticle(string[] words, int at) => words[at] is "een" or "one" && at + 1 < words.Length && !(words[at] == "een" && words[at + 1] == "of") && words[at + 1] is not ("denk" or "dacht" or "misschien" or "maybe" or "i" or "or");

    // Longer numbers are years or amounts.
    private static int? Number(string word) => word.Length > 2 && char.IsDigit(word[0]) ? null : SmallNumbers.Of(word);

    private static bool Names(QuestionOption option, int number, string piece) =>
        piece.Equals(option.Label.Nl, StringComparison.OrdinalIgnoreCase)
        || piece.Equals(option.Label.En, StringComparison.OrdinalIgnoreCase)
        || piece.Equals(option.Id, StringComparison.OrdinalIgnoreCase)
        || piece == number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:want|omdat|aangezien|zodat|because|since|so that|daarna|nadien|vervolgens|afterwards|and then|en dan|(?<=\b(?:liever|eerder|beter|rather|better|more) .*)(?:dan|than))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonPattern();
}

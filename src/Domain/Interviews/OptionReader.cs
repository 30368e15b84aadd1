using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Reads which options an answer names: by label in either language, by a word of the label, or by number.</summary>
public static partial class OptionReader
{
    /// <summary>Shorter words of a label ("with", "iets") name nothing.</summary>
    private const int LettersOfContent = 6;

    /// <summary>Option ids in the order of the question; empty when none was recognised, or several where one is asked.</summary>
    public static ImmutableArray<string> Read(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        var found = AllBut(question, text) ?? Named(question, text);
        return question.Kind == QuestionKind.Choice && found.Length > 1 ? [] : found;
    }

    /// <summary>"Everything except the tools": the others, each by itself; <c>null</c> when nothing is left out.</summary>
    private static ImmutableArray<string>? AllBut(Question question, string text)
    {
        if (question.Kind != QuestionKind.Choices || ButPattern().Match(text) is not { Success: true } but)
            return null;
        var left = Named(question, text[(but.Index + but.Length)..]);
        return left.IsEmpty ? null : [.. question.Options.Select(o => o.Id).Where(id => id != QuestionOption.All && !left.Contains(id))];
    }

    private static ImmutableArray<string> Named(Question question, string text)
    {
        var pieces = text.Split([',', ';', '\n', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(p => p.Split([" en ", " and ", " & "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(p => p.Trim(' ', '.', '!', '"', '“', '”')).ToList();
        return [.. question.Options.Where((option, i) => pieces.Exists(p => Names(option, i + 1, p)) || Mentions(text, option.Label.Nl) || Mentions(text, option.Label.En) || option.Also.Any(name => Mentions(text, name)) || pieces.Exists(p => NamesByOneWord(question, option, p))).Select(o => o.Id)];
    }

    /// <summary>A word that stands in the label of this option only: "theory" for "theory and ideas".</summary>
    private static bool NamesByOneWord(Question question, QuestionOption option, string piece) => Words(piece).Any(word =>
        word.Length >= LettersOfContent && question.Options.Where(o => Words(o.Label.Nl).Concat(Words(o.Label.En)).Contains(word, StringComparer.OrdinalIgnoreCase)).Take(2).ToList() is [var only] && only == option);

    private static string[] Words(string text) => text.Split([' ', '-', '/', '(', ')', '’'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A text with suggestions: the one that the whole answer names; anything else is the person's own words.</summary>
    public static ImmutableArray<string> ReadSuggestion(Question question, string text)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Trim(' ', '.', '!', '"', '“', '”', '\n');
        return [.. question.Options.Where((o, i) => Names(o, i + 1, words)).Select(o => o.Id)];
    }

    /// <summary>The whole number an answer gives on the scale, in digits or as a word; <c>null</c> when it gives none or more than one.</summary>
    public static int? ReadRating(RatingScale scale, string text)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(text);
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '/', '!', '?', ';', '(', ')', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(Number).Where(n => n >= scale.From && n <= scale.To).Distinct().ToList();
        return numbers.Count == 1 ? numbers[0] : null;
    }

    // Longer numbers are years or amounts.
    private static int? Number(string word) => word.Length > 2 && char.IsDigit(word[0]) ? null : SmallNumbers.Of(word);

    private static bool Names(QuestionOption option, int number, string piece) =>
        piece.Equals(option.Label.Nl, StringComparison.OrdinalIgnoreCase)
        || piece.Equals(option.Label.En, StringComparison.OrdinalIgnoreCase)
        || piece.Equals(option.Id, StringComparison.OrdinalIgnoreCase)
        || piece == number.ToString(CultureInfo.InvariantCulture);

    private static bool Mentions(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]));
    }

    [GeneratedRegex(@"\b(alles?|allemaal|iedereen|everything|all|every one) (\p{L}+ )?(behalve|buiten|zonder|maar niet|uitgezonderd|except(ing|\s+for)?|but( not)?|apart from|other than|without)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ButPattern();
}

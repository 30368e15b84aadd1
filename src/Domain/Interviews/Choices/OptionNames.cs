using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Choices;

/// <summary>Which options of a question words name: by label in either language, by another name, or by a word that only one label has.</summary>
internal static class OptionNames
{
    /// <summary>Shorter words of a label are looked for only where hardly anything else is said ("die met taal").</summary>
    private const int LettersOfContent = 6;

    private const int LettersOfShort = 4;
    private const int MostWordsOfShort = 2;

    /// <summary>Stand in labels and say nothing about them by themselves.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "iets", "something", "with", "werk", "werken", "work", "working", "other", "andere", "anderen", "maken", "making" };

    public static ImmutableArray<string> In(Question question, string text)
    {
        var words = Words(text);
        var content = words.Where(w => (!ListPositions.IsFiller(w) || IsOfLabel(w)) && !Empty.Contains(w)).ToList();
        var letters = content.Count <= MostWordsOfShort ? LettersOfShort : LettersOfContent;
        return [.. question.Options.Where(o => o.Id != QuestionOption.All && (IsNamed(o) || content.Exists(w => w.Length >= letters && IsOnlyIn(question, o, w)))).Select(o => o.Id)];

        // "Numbers" points at a list, unless it is what an option is about.
        bool IsOfLabel(string word) => word.Length >= LettersOfContent && question.Options.Any(o => Words(o.Label.Nl).Contains(word) || Words(o.Label.En).Contains(word));

        bool IsNamed(QuestionOption option) => Holds(words, option) || option.Also.Any(name => Mentions(text, name) || (!name.Contains(' ', StringComparison.Ordinal) && words.Any(w => LooseWord.IsSame(w, name))));
    }

    /// <summary>The words are one option's name, with nothing but small words beside it.</summary>
    public static bool IsJust(Question question, string text)
    {
        var words = Words(text).Where(w => !ListPositions.IsFiller(w)).ToArray();
        return words.Length > 0 && question.Options.Any(o => IsLabel(o.Label.Nl) || IsLabel(o.Label.En));

        bool IsLabel(string label) => words.SequenceEqual(Words(label).Where(w => !ListPositions.IsFiller(w)), StringComparer.Ordinal);
    }

    /// <summary>The words are the option's label, with nothing but small words and doubt beside it: "customer friendliness I think".</summary>
    public static bool IsLabel(QuestionOption option, string text)
    {
        var words = Words(text).Where(w => !ListPositions.IsFiller(w) && !Doubting.Contains(w)).ToArray();
        return words.Length > 0 && (IsSame(option.Label.Nl) || IsSame(option.Label.En));

        bool IsSame(string label) => words.SequenceEqual(Words(label).Where(w => !ListPositions.IsFiller(w)), StringComparer.Ordinal);
    }

    private static readonly HashSet<string> Doubting = new(StringComparer.Ordinal) { "denk", "think", "guess", "misschien", "maybe", "noem", "het", "call", "eerder", "rather" };

    private static bool Holds(string[] words, QuestionOption option) => Holds(words, Words(option.Label.Nl)) || Holds(words, Words(option.Label.En)) || (words.Length == 1 && words[0] == option.Id);

    private static bool Holds(string[] words, string[] label) =>
        Enumerable.Range(0, Math.Max(0, words.Length - label.Length + 1)).Any(at => label.Index().All(w => w.Item.Length < LettersOfShort ? words[at + w.Index] == w.Item : LooseWord.IsSame(words[at + w.Index], w.Item)));

    /// <summary>"Theory" for "theory and ideas".</summary>
    private static bool IsOnlyIn(Question question, QuestionOption option, string word)
    {
        return Has(option) && question.Options.Count(Has) == 1;

        bool Has(QuestionOption o) => Words(o.Label.Nl).Concat(Words(o.Label.En)).Any(w => w.Length >= LettersOfShort && !Empty.Contains(w) && LooseWord.IsSame(word, w));
    }

    private static string[] Words(string text) => Letters.Fold(text).Split([' ', '-', '/', '(', ')', '\'', '.', ',', '!', '?', '"', '“', '”', '\n', '&', '+', ';', ':'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Mentions(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]));
    }
}

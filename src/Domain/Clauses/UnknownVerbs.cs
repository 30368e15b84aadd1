using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Verbs that the lexicon lacks, told by their endings and their neighbours: <c>hij vloggde</c>, <c>she speed-read</c>, <c>heeft het gefikst</c>.</summary>
internal static class UnknownVerbs
{
    private const int Shortest = 5;

    public static ImmutableArray<VerbForm> Guess(Language language, WordReadings words, int at, string word)
    {
        if (word.Length < Shortest || words.IsNominal(at) || !char.IsLetter(word[0]))
            return [];
        var tense = language == Language.Dutch ? Dutch(words, at, word) : English(words, at, word);
        return tense is { } known ? [new VerbForm(new Verb(word, VerbKind.Act), known)] : [];
    }

    private static VerbTense? Dutch(WordReadings words, int at, string word)
    {
        var past = word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal)
            || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal);
        if (past && (IsSubject(words, at - 1) || IsSubject(words, at + 1)))
            return VerbTense.Past;
        // ge…d, ge…t: a participle when nothing says it is an adjective.
        var participle = word.StartsWith("ge", StringComparison.Ordinal) && word[^1] is 'd' or 't';
        return participle && !words.Is(at - 1, "degree-word") ? VerbTense.Participle : null;
    }

    private static VerbTense? English(WordReadings words, int at, string word)
    {
        if (!word.EndsWith("ed", StringComparison.Ordinal))
            return null;
        return IsSubject(words, at - 1) || (words.Is(at - 1, "habit-word") && IsSubject(words, at - 2)) ? VerbTense.Past : null;
    }

    private static bool IsSubject(WordReadings words, int at) => words.IsAnySubject(at) || words.Is(at, "person-worker") || words.Is(at, "person-other");
}

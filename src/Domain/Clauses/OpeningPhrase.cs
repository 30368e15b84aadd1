using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Tells <c>before he left</c> from <c>before noon he left</c>: the same word, and only the first hangs on another clause.</summary>
internal static class OpeningPhrase
{
    private static readonly HashSet<string> Either = ["voor", "tot", "sinds", "sedert", "before", "after", "since", "until", "till"];

    /// <summary>The clause opens with a time or a place, not with a word that makes it hang on another.</summary>
    public static bool Is(Language language, WordReadings words, int first, int finite)
    {
        var opener = words.Is(first, "linking-word") && !Either.Contains(words.Lower(first)) ? first + 1 : first;
        if (words.Lower(opener) is "during" or "tijdens")
            return true;
        if (!Either.Contains(words.Lower(opener)) || finite <= opener + 1)
            return false;
        return language == Language.Dutch ? IsInverted(words, opener, finite) : HasTwoPhrases(words, opener, finite);
    }

    // "Voor de middag stond er …", "tot negen uur bleef hij": the verb stands in front of its subject.
    private static bool IsInverted(WordReadings words, int opener, int finite) =>
        !Enumerable.Range(opener + 1, finite - opener - 1).Any(words.IsAnySubject)
        && (words.IsAnySubject(finite + 1) || words.Lower(finite + 1) == "er" || words.Is(finite + 1, "determiner") || words.Is(finite + 1, "person-worker") || words.Is(finite + 1, "person-other"));

    // "Before noon I rang", "after the lesson a boy came": what follows the word is not yet who does it.
    private static bool HasTwoPhrases(WordReadings words, int opener, int finite)
    {
        for (var i = opener + 2; i < finite; i++)
        {
            if (words.IsAnySubject(i) || (words.Is(i, "determiner") && !words.Is(i - 1, "preposition") && !words.Is(i - 1, "determiner")))
                return true;
        }

        return false;
    }
}

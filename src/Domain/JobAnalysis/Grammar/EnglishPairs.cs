using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Subjects of which the teller is one, though no "I" or "we" stands before the verb: "me and Kev", "Bernie and myself", "the two of us".</summary>
internal static class EnglishPairs
{
    private static readonly FrozenSet<string> Self = FrozenSet.ToFrozenSet(["me", "myself"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Some = FrozenSet.ToFrozenSet(["two", "three", "four", "five", "six", "both", "all", "most", "some", "half", "rest", "lot"], StringComparer.Ordinal);

    /// <summary>Such a subject ends at the word: whatever follows it can be a finite verb.</summary>
    public static bool EndsAt(List<Token> words, int last)
    {
        if (last < 2) return false;
        if (words[last].Lower == "us") return words[last - 1].Lower == "of" && Some.Contains(words[last - 2].Lower) && Opens(words, words[last - 2].Lower is "two" or "three" or "rest" or "lot" or "four" && last > 2 && words[last - 3].Is(WordTags.Determiner) ? last - 3 : last - 2);
        if (!words[last - 1].Is(WordTags.And)) return false;
        return Self.Contains(words[last].Lower) && IsSomebody(words[last - 2]) && Opens(words, Start(words, last - 2)) || Self.Contains(words[last - 2].Lower) && IsSomebody(words[last]) && Opens(words, last - 2);
    }

    /// <summary>The phrase is a half of such a subject, or all of it.</summary>
    public static bool IsPart(List<Token> words, Phrase subject)
    {
        if (EndsAt(words, subject.Last)) return true;
        // "me and the porter": the second half with its article.
        return subject.First > 1 && words[subject.First - 1].Is(WordTags.And) && Self.Contains(words[subject.First - 2].Lower) && Opens(words, subject.First - 2) && words[subject.Head].Is(WordTags.Person | WordTags.Name);
    }

    private static bool IsSomebody(Token word) => word.Capital && word.Tags is WordTags.None or WordTags.Name || word.Is(WordTags.Person | WordTags.Name);

    private static int Start(List<Token> words, int noun) => noun > 0 && words[noun - 1].Is(WordTags.Determiner | WordTags.Possessive) ? noun - 1 : noun;

    /// <summary>Nothing before it that it could be the object of.</summary>
    private static bool Opens(List<Token> words, int first) => first == 0 || words[first - 1].Is(WordTags.Pause | WordTags.Stop | WordTags.Adverb | WordTags.And | WordTags.Time | WordTags.Subordinator) && !words[first - 1].IsVerb;
}

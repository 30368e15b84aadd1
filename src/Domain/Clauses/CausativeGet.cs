using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Clauses;

/// <summary>English get as something one does (<c>got her a chair</c>, <c>got his partner out of the meeting</c>), where else it is what one receives.</summary>
internal static class CausativeGet
{
    private const int Person = 2;
    private const int Where = 3;

    /// <param name="word">The index of the form of get.</param>
    public static bool Brings(WordReadings words, Verb verb, int word)
    {
        if (verb.Infinitive != "get" || words.Count <= word + Person)
            return false;
        if (words.Lower(word + 1) is "him" or "them" or "everyone" or "everybody" || (words.Lower(word + 1) == "her" && words.Is(word + Person, "determiner")))
            return true;
        return words.Is(word + 1, "determiner") && (words.Is(word + Person, "person-other") || words.Is(word + Person, "person-worker"))
            && words.Lower(word + Where) is "out" or "off" or "up" or "down" or "over" or "away" or "back" or "outside" or "inside" or "into" or "in" or "to" or "through" or "onto" or "home";
    }
}

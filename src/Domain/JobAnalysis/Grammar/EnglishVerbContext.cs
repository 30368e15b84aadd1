namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What stands behind an English word that decides whether it is a verb.</summary>
internal static class EnglishVerbContext
{
    public static bool TakesObject(Token? next) =>
        next is not null && next.Lower is "everything" or "anything" or "whatever" or "whoever" || next is not null && !next.Is(WordTags.Stop | WordTags.Pause | WordTags.And) && next.Lower is not ("that" or "which" or "who" or "whose")
        && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun | WordTags.Adjective | WordTags.Adverb) || (next.IsNominal && (next.Lower.EndsWith('s') || LooksAdjectival(next))) || next.Capital || next.Is(WordTags.Person)
            || (next.Is(WordTags.Preposition) && next.Lower is not "of"));

    public static bool IsParticleLike(Token? next) => next is not null && next.Lower is "up" or "down" or "out" or "off" or "away" or "back" or "over" or "in" or "on";

    private static readonly string[] Adjectival = ["ical", "ous", "ful", "ive", "able", "ible", "less"];

    /// <summary>It ends like an adjective.</summary>
    public static bool LooksAdjectival(Token word) => word.Lower.Length > 5 && Adjectival.Any(e => word.Lower.EndsWith(e, StringComparison.Ordinal));
}

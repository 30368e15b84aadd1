using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// The words of habit by which the teller says that the incident goes so as a rule. The same words stand in the telling of a single event: <c>still always</c> (it went on, once), <c>never again</c> (it stopped),
/// <c>like I always do</c> (in passing), <c>not always</c>, and where they say what somebody is like: why it happened (<c>because he was always late</c>), or who came (<c>a man who always pays in coins</c>).
/// </summary>
internal static class HabitWords
{
    /// <summary>The category of the lexicon.</summary>
    public const string Category = "habit";

    /// <summary>Somewhere in the text.</summary>
    public static bool StandIn(ClauseText text) => text.Clauses.Any(c => StandIn(text, c)) || text.Cues.Of(Category).Any(m => !text.Clauses.Any(c => Holds(c, m)));

    /// <summary>Somewhere in the clause.</summary>
    public static bool StandIn(ClauseText text, Clause clause) => text.Cues.Of(Category).Any(m => Holds(clause, m) && IsOfTelling(text, clause, m));

    /// <summary>This one says it.</summary>
    /// <param name="clause">The clause that holds it.</param>
    public static bool IsOfTelling(ClauseText text, Clause clause, CueMatch match) =>
        !SaysWhatSomebodyIsLike(text, clause) && !GoesOnOrStops(text, clause, match) && !IsInPassing(text, match) && !IsDenied(text, clause, match) && !GoesWithNext(text, clause, match);

    private static bool Holds(Clause clause, CueMatch match) => match.First >= clause.First && match.End <= clause.End;

    // "Nog altijd", "still always"; "nooit meer", "never again".
    private static bool GoesOnOrStops(ClauseText text, Clause clause, CueMatch match) =>
        (match.First > clause.First && text.Text.Words[match.First - 1].Lower is "nog" or "still") || (match.End < text.Text.Words.Length && text.Text.Words[match.End].Lower is "meer" or "again");

    private static bool IsInPassing(ClauseText text, CueMatch match) => text.Cues.Of("as-ever").Any(a => a.First < match.First && match.End <= a.End);

    // "Not always", "don't usually".
    private static bool IsDenied(ClauseText text, Clause clause, CueMatch match) =>
        match.First > clause.First && match.Count == 1 && text.Cues.At("negation", match.First - 1) is not null;

    // "Asked her, and each time | when I …".
    private static bool GoesWithNext(ClauseText text, Clause clause, CueMatch match) =>
        match.End == clause.End && match.First > clause.First && match.End < text.Text.Words.Length && (text.Cues.At("if-word", match.End) is not null || text.Cues.At("subordinator", match.End) is not null);

    // What somebody is like explains what took place once, or who it was; told in the past, beside something that took place.
    private static bool SaysWhatSomebodyIsLike(ClauseText text, Clause clause) =>
        (text.Cues.At("reason", clause.First) is not null || clause.Subject == Subject.Relative) && text.Clauses.Any(c => c.Sentence == clause.Sentence && c.First < clause.First && c.IsPast && text.Cues.Within(Category, c.First, c.End) is null);
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Who the teller was and what they did there in general: it introduces a scene and is none.</summary>
internal static class TellersPlace
{
    private static readonly HashSet<string> Articles = ["a", "an", "een", "'n", "ne", "nen"];

    private static readonly HashSet<string> Occupied = ["work", "study", "volunteer", "train", "intern", "werken", "studeren"];

    public static bool Is(ClauseText text, Clause clause) => IsRole(text, clause) || IsRelation(text, clause) || IsOccupation(text, clause);

    /// <summary>"I started on 4 March as a student temp at a warehouse", "ik begon als jobstudent bij een bakker".</summary>
    public static bool IsFirstDay(ClauseText text, Clause clause) => clause is { Subject: Subject.Self, Verb.Infinitive: "start" or "begin" or "starten" or "beginnen" }
        && Enumerable.Range(clause.VerbWord + 1, Math.Max(0, clause.End - clause.VerbWord - 1)).Any(i => text.Text.Words[i].Lower is "as" or "als" && text.Cues.Within("person-worker", i, Math.Min(clause.End, i + 5)) is not null);

    // "I worked the late queue at the time", "ik werkte toen in een bakkerij": not "I worked alone", "I had been working for twelve hours".
    private static bool IsOccupation(ClauseText text, Clause clause) =>
        (clause is { Time: ClauseTime.Present, Subject: Subject.Self, Verb.Infinitive: "doen" or "werken" } && text.Text.Words[clause.VerbWord + 1 < clause.End ? clause.VerbWord + 1 : clause.First].Lower is "daar" or "er") ||
        (clause is { Time: ClauseTime.Present, Subject: Subject.Self, Verb.Infinitive: "werken" } && !clause.Is(ClauseTraits.Negated) && !text.Has(clause, "stand") && !text.Has(clause, "at-it") && !text.Has(clause, "habit") && text.Cues.Within("preposition", clause.VerbWord + 1, clause.End) is not null && text.Text.Words[clause.VerbWord + 1].Lower != "alleen") ||
        clause is { Time: ClauseTime.Past, Subject: Subject.Self or Subject.Group, Verb: { } verb } && Occupied.Contains(verb.Infinitive) && !clause.Is(ClauseTraits.Earlier) && !clause.Is(ClauseTraits.Negated)
        && text.Text.Words[clause.VerbWord].Lower != verb.Infinitive && !text.Text.Words[clause.VerbWord].Lower.EndsWith("ing", StringComparison.Ordinal) && !text.Has(clause, "at-it") && !text.Has(clause, "stand") && !VerdictSigns.HasNumber(text, clause) && !text.Has(clause, "number");

    // "I was a student rep at the time", "ik was toen jobstudent in een bakkerij": not "I was the only one on".
    private static bool IsRole(ClauseText text, Clause clause)
    {
        if (clause.Subject is not (Subject.Self or Subject.Group) || !clause.Is(ClauseTraits.Copula) || clause.Is(ClauseTraits.Negated) || clause.VerbWord < 0)
            return false;
        // "Toen ik daar jobstudent was": Dutch has the verb last there.
        if (clause.VerbWord == clause.End - 1 && clause.SubjectWord >= 0 && clause.VerbWord - clause.SubjectWord is 2 or 3 && text.Cues.At("person-worker", clause.VerbWord - 1) is not null)
            return true;
        var noun = VerdictSigns.FirstContent(text, clause);
        if (noun < 0 || text.Text.Words[noun].Before != WordBreak.None)
            return false;
        var end = noun;
        while (end < clause.End && (end == noun || text.Text.Words[end].Before == WordBreak.None) && text.Cues.At("preposition", end) is null)
            end++;
        var bare = text.Cues.At("determiner", noun - 1) is null;
        return (bare || Articles.Contains(text.Text.Words[noun - 1].Lower)) && (text.Cues.Within("person-worker", noun, end) is not null || text.Cues.Within("person-other", noun, end) is not null);
    }

    // "On the ward where I did my placement", "het café waar ik werk".
    private static bool IsRelation(ClauseText text, Clause clause) =>
        clause.Subject is Subject.Self or Subject.Group && !clause.Is(ClauseTraits.Negated) && text.Text.Words[clause.First].Lower is "where" or "waar" && text.Text.Words[clause.First].Before != WordBreak.Sentence;
}

using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>How things stood, in few words: a score, a delay, a shortage, nobody there.</summary>
internal static class StatesOfPlay
{
    public static bool Has(ClauseText text, Clause clause)
    {
        // "Nobody in", "niemand aan de kassa": who was missing, and where.
        if (clause.Subject == Subject.Anyone && clause.SubjectWord >= 0 && text.Cues.At("nobody", clause.SubjectWord) is not null && clause.SubjectWord + 1 < clause.End)
            return true;
        // "3-0 down", "an hour late", "twee man te kort": by how much.
        return text.Has(clause, "stand");
    }
}

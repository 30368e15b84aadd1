using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// Whether words said beside a story can belong to it: they speak of what it speaks of, or tell something that took place and is not about somebody of the teller's own
/// (<c>my brother bought a boat</c>). What is so now belongs to it only when it says that it has been so since.
/// </summary>
internal static class StoryLink
{
    private static readonly HashSet<string> OneOfMine = ["my", "mijn", "m'n", "mn", "mijne", "mijnen"];

    private static readonly string[] CameOfIt = ["result-event", "result-marker", "since-then", "goes-on"];

    public static bool Has(IncidentReading story, IncidentReading words)
    {
        var told = Stems(story).ToHashSet(StringComparer.Ordinal);
        return Stems(words).Any(told.Contains) || words.Clauses.Any(MayBelong);
    }

    /// <summary>The clauses of the story that speak of what the words speak of, with what hangs on them ("asking what we would have done").</summary>
    public static IEnumerable<IncidentClause> Shared(IncidentReading story, IncidentReading words)
    {
        var said = Stems(words).ToHashSet(StringComparer.Ordinal);
        IncidentClause? before = null;
        foreach (var clause in story.Clauses)
        {
            var hangsOn = before is not null && before.IsBeside(clause) && clause.Clause.Is(ClauseTraits.Complement);
            if (!hangsOn && !Stems(story, clause).Any(said.Contains))
                continue;
            before = clause;
            yield return clause;
        }
    }

    private static bool MayBelong(IncidentClause clause) => CameOfIt.Any(clause.Has)
        || (clause.Clause.IsPast && !clause.Clause.Is(ClauseTraits.Complement) && !(clause.Clause.SubjectWord > clause.Clause.First && OneOfMine.Contains(clause.Text.Text.Words[clause.Clause.SubjectWord - 1].Lower) && clause.Clause.Subject != Subject.Worker))
        || (clause.Clause.Verb is null && clause.Clause.Time == ClauseTime.None && VerdictSigns.HasNumber(clause.Text, clause.Clause));

    private static IEnumerable<string> Stems(IncidentReading reading) => reading.Clauses.SelectMany(c => Stems(reading, c));

    private static IEnumerable<string> Stems(IncidentReading reading, IncidentClause clause) => reading.Content.Stems(clause.Text, clause.Clause.First, clause.Clause.End);
}

using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>A text cut into clauses, with the cues found in it.</summary>
public sealed record ClauseText(TokenizedText Text, CueMatches Cues, ImmutableArray<Clause> Clauses)
{
    /// <summary>The clause holds a cue of the category.</summary>
    public bool Has(Clause clause, string category)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Cues.Within(category, clause.First, clause.End) is not null;
    }
}

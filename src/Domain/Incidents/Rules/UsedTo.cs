using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// "I'd skip the back windows … that's how I lost most of the street": English tells with the same word what one would do and what one used to do. What came of it
/// tells them apart: only of what was done can it be told as a fact.
/// </summary>
internal static class UsedTo
{
    /// <summary>The acts under "would" were done, time and again.</summary>
    public static bool TellsIt(ImmutableArray<(IncidentPart Part, ToldClause Told)> clauses)
    {
        var acts = clauses.Where(c => c.Part == IncidentPart.Behaviour && IsMain(c.Told)).ToList();
        // "The card machines will be down again … | my colleague puts the sign up": the scene as it always is, and acts in the present.
        var scene = clauses.Any(c => c.Part == IncidentPart.Circumstances && IsMain(c.Told) && Is(c.Told)) && acts.Exists(c => c.Told.Clause is { Time: ClauseTime.Present, IsObservable: true });
        return (scene || acts.Exists(c => Is(c.Told))) && !acts.Exists(c => c.Told.Clause is { IsPast: true, IsObservable: true })
            && !clauses.Any(c => c.Part == IncidentPart.Circumstances && IsMain(c.Told) && c.Told.Clause.Time == ClauseTime.Past && !Is(c.Told))
            && clauses.Any(c => c.Part == IncidentPart.Results && IsFact(c.Told));
    }

    /// <summary>Holds a verb that can tell either.</summary>
    public static bool Is(ToldClause told) => told.Clause.Time is ClauseTime.Conditional or ClauseTime.Future && !told.Clause.Is(ClauseTraits.If) && told.Text.Has(told.Clause, "used-to");

    private static bool IsMain(ToldClause told) => told.Clause.Verb is not null && !told.Clause.Is(ClauseTraits.Complement) && !told.Clause.Is(ClauseTraits.If) && !told.Clause.Is(ClauseTraits.NonFinite);

    private static bool IsFact(ToldClause told) =>
        IsMain(told) && told.Clause.Time is ClauseTime.Past or ClauseTime.Present or ClauseTime.Perfect && !told.Clause.Is(ClauseTraits.Modal) && !told.Clause.Is(ClauseTraits.Subordinate) && told.Clause.Verb!.Kind is not (Lexicons.VerbKind.Mind or Lexicons.VerbKind.Feel)
        && !UnrealSigns.SentenceHas(told.Text, told.Clause, "speculation") && !UnrealSigns.SentenceHas(told.Text, told.Clause, "verdict-frame", whole: true);
}

using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Dividing;

/// <summary>
/// A story that opens with the act and has no scene in front of it: why it was done, and how it stood when it was ("it was the Saturday before Christmas", "the printer had been broken all week"), is how it came to that.
/// </summary>
internal static class BackToScene
{
    public static ImmutableArray<IncidentPart> Of(ImmutableArray<IncidentClause> clauses, ImmutableArray<IncidentPart> parts) =>
        parts.Contains(IncidentPart.Circumstances) ? parts : [.. parts.Select((p, i) => (p == IncidentPart.Behaviour && IsReason(clauses[i])) || (i > 0 && !clauses[i].IsBeside(clauses[0]) && GoesBack(clauses, i)) ? IncidentPart.Circumstances : p)];

    private static bool IsReason(IncidentClause clause) => clause.Clause.Is(ClauseTraits.Subordinate) && clause.Has("reason");

    // The whole sentence goes back, by how it opens or by what it says.
    private static bool GoesBack(ImmutableArray<IncidentClause> clauses, int at)
    {
        var sentence = clauses.Where(c => c.IsBeside(clauses[at])).ToList();
        return sentence[0] is { Clause: { IsPast: true } opening } && sentence[0].Role != ClauseRole.Act && !sentence.Exists(c => c.Has("result-marker"))
            && ((opening.Is(ClauseTraits.Earlier) && opening.Subject != Subject.None) || sentence.Exists(c => IsDate(c) || IsHowItWas(c) || (c.Has("stand") && c.Clause.Verb is { Kind: VerbKind.State })));
    }

    // "It was really busy".
    private static bool IsHowItWas(IncidentClause clause) => clause.Clause is { Subject: Subject.It, IsPast: true } && clause.Clause.Is(ClauseTraits.Copula) && clause.Has("hectic");

    // Not "it was an hour before somebody came".
    private static bool IsDate(IncidentClause clause) => clause.Clause is { Subject: Subject.It, IsPast: true } && clause.Clause.Is(ClauseTraits.Copula) && (clause.Has("weekday") || clause.Has("month") || clause.Has("time-noun") || clause.Has("anchor"))
        && !clause.Text.Clauses.Any(c => c.First == clause.Clause.End && c.Is(ClauseTraits.Subordinate) && c.IsPast);
}

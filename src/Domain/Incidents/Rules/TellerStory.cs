using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// Divides a story that somebody tells of their own acts in answer to the first question: what was the matter, what I did, what came of it. Only a story that goes
/// on to something that came of it, or to more than one act, is divided; all else is taken for the scene that was asked for.
/// </summary>
internal static class TellerStory
{
    private const int EnoughActs = 2;

    /// <summary>The part of each clause, in order; <c>null</c> when no more than a scene is told.</summary>
    public static ImmutableArray<IncidentPart>? Of(IncidentReading reading)
    {
        var clauses = reading.Clauses;
        var first = FirstAct(clauses);
        if (first < 0)
            return Opened(clauses);
        var results = FirstResult(clauses, first);
        if (results < 0 && Enumerable.Range(first, clauses.Length - first).Count(i => IsOwnAct(clauses, i)) < EnoughActs)
            return null;
        results = results < 0 ? clauses.Length : results;
        return [.. clauses.Select((_, i) => i < first ? IncidentPart.Circumstances : i < results ? IncidentPart.Behaviour : IncidentPart.Results)];
    }

    // "I skipped the water test because I wanted to be done. The next morning they had to close the pool": the act opens the story and why it was done is its scene;
    // told so, it is one only when what follows says that it came later, or the act was one that was left undone: else "I opened the shop. A man came in" is the scene.
    private static ImmutableArray<IncidentPart>? Opened(ImmutableArray<IncidentClause> clauses)
    {
        if (clauses.IsEmpty || !IsOwnAct(clauses, 0))
            return null;
        var results = IndexOf(clauses, i => clauses[i].Clause.Sentence > clauses[0].Clause.Sentence && IsEffect(clauses, i));
        if (results < 0 || !(IsLeftUndone(clauses[0]) || clauses.Any(c => c.IsBeside(clauses[results]) && c.Has("result-marker"))))
            return null;
        return [.. clauses.Select((c, i) => i >= results ? IncidentPart.Results : IsReason(c) ? IncidentPart.Circumstances : IncidentPart.Behaviour)];
    }

    private static bool IsLeftUndone(IncidentClause clause) => clause.Clause.Is(ClauseTraits.Negated) || clause.Has("left-undone");

    private static bool IsReason(IncidentClause clause) => clause.Clause.Is(ClauseTraits.Subordinate) && clause.Has("reason");

    private static int IndexOf(ImmutableArray<IncidentClause> clauses, Func<int, bool> wanted) => Enumerable.Range(0, clauses.Length).FirstOrDefault(wanted, -1);

    // The first own act for which there is a scene: what I was at when it began is part of that.
    private static int FirstAct(ImmutableArray<IncidentClause> clauses)
    {
        var sentence = clauses.IsEmpty ? 0 : clauses[0].Clause.Sentence;
        var scene = false;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (IsOwnAct(clauses, i) && (scene || clauses[i].Clause.Sentence > sentence))
                return i;
            scene |= !IsOwnAct(clauses, i) && clauses[i].Role is ClauseRole.Event or ClauseRole.Feeling or ClauseRole.Trait;
        }

        return -1;
    }

    // After the last thing I did; or from the sentence that somebody or something else opens, for "we had to do it all again" is what came of it too.
    private static int FirstResult(ImmutableArray<IncidentClause> clauses, int first)
    {
        var last = first;
        for (var i = first + 1; i < clauses.Length; i++)
        {
            if (clauses[i].Clause.Sentence > clauses[i - 1].Clause.Sentence && IsEffect(clauses, i))
                return i;
            if (IsOwnAct(clauses, i) && (clauses[i].Clause.Subject == Subject.Self || !Enumerable.Range(last + 1, i - last - 1).Any(e => IsEffect(clauses, e))))
                last = i;
        }

        for (var i = last + 1; i < clauses.Length; i++)
        {
            if (IsEffect(clauses, i))
                return i;
        }

        return -1;
    }

    private static bool IsOwnAct(ImmutableArray<IncidentClause> clauses, int at) =>
        clauses[at] is { Role: ClauseRole.Act, Clause: { Subject: Subject.Self or Subject.Group } clause } && clause.IsPast && !clause.Is(ClauseTraits.Subordinate)
        && !clause.Is(ClauseTraits.Earlier) && !clauses[at].IsGoingOn;

    // What others did, or what happened: it goes on, and is no aside on an act ("till the ambulance came").
    private static bool IsEffect(ImmutableArray<IncidentClause> clauses, int at) => clauses[at] is { GoesForward: true, Clause: { Verb: { } verb } clause }
        && clause.IsPast && !clause.Is(ClauseTraits.NonFinite) && clause.Subject is not (Subject.Self or Subject.Group)
        && (clauses[at].Role == ClauseRole.Event || verb.Kind is VerbKind.Act or VerbKind.Say or VerbKind.Move or VerbKind.Change or VerbKind.Happen or VerbKind.Receive);
}

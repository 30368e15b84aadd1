using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>
/// Finds out which question each clause answers when the answers do not stand where they were asked for: a whole story in one answer, or answers that changed
/// places. What follows is judged as if it had been told in order.
/// </summary>
internal static class AnswerOrder
{
    private const int EnoughActs = 2;

    /// <summary>The part of each clause, in order; <c>null</c> when every answer stands under its question.</summary>
    /// <param name="reading">A first reading; a lone answer is read as the second.</param>
    /// <param name="lone">The only question that was answered; <c>null</c> when more were.</param>
    public static ImmutableArray<IncidentPart>? Of(IncidentReading reading, IncidentPart? lone) =>
        lone is { } part ? Story(reading, part) : Places(reading) is { } places ? [.. reading.Clauses.Select(c => places[c.Part])] : null;

    private static ImmutableArray<IncidentPart>? Story(IncidentReading reading, IncidentPart answer)
    {
        var clauses = reading.Clauses;
        // Who has the job and is spoken of, is the one who acts: what others do before that is the scene.
        var first = IndexOf(clauses, 0, c => c.Role is ClauseRole.Act or ClauseRole.Trait or ClauseRole.VagueAct && IsJob(reading, c));
        if (first < 0)
            first = IndexOf(clauses, 0, c => IsAct(c) || IsAbout(reading, c));
        if (first < 0)
            return null;
        var last = clauses.Length - 1;
        while (last > first && !(IsAct(clauses[last]) && !(clauses[last].Clause.Subject != Subject.Self && clauses[last].Has("result-marker"))))
            last--;
        var parts = clauses.Select((c, i) => i < first ? IncidentPart.Circumstances : i <= last || BelongsTo(c, clauses[last]) ? IncidentPart.Behaviour : IncidentPart.Results).ToArray();
        // "He calmed down and I gave him his change": the effect may stand before the last act, when it says so itself.
        if (!HasEffect(clauses, parts))
        {
            for (var i = first + 1; i < clauses.Length; i++)
            {
                if (clauses[i] is { Role: ClauseRole.Event, GoesForward: true } c && c.Clause.Subject is Subject.Other or Subject.Thing or Subject.Anyone && (c.Has("result-event") || c.Has("result-marker")))
                    parts[i] = IncidentPart.Results;
            }
        }

        return answer == IncidentPart.Circumstances && !GoesBeyondScene(clauses, parts) ? null : [.. parts];
    }

    // The first question is asked first: its answer is more than a scene only when it goes on to things done and what others did then.
    private static bool GoesBeyondScene(ImmutableArray<IncidentClause> clauses, IncidentPart[] parts)
    {
        var acts = clauses.Where((c, i) => parts[i] == IncidentPart.Behaviour && IsAct(c) && c.Clause.IsObservable).Count();
        var effects = clauses.Where((c, i) => parts[i] == IncidentPart.Results && c is { Role: ClauseRole.Event, GoesForward: true } && c.Clause.Subject is not (Subject.Self or Subject.Group or Subject.None)).Any();
        var scene = clauses.Where((c, i) => parts[i] == IncidentPart.Circumstances && c.Role == ClauseRole.Event).Any();
        var described = clauses.Where((c, i) => parts[i] == IncidentPart.Behaviour && c.Role == ClauseRole.Trait).Any();
        return scene && ((acts > 0 && effects) || acts >= EnoughActs || (described && effects));
    }

    private static bool HasEffect(ImmutableArray<IncidentClause> clauses, IncidentPart[] parts) => parts.Where((p, i) => p == IncidentPart.Results && clauses[i] is { Role: ClauseRole.Event, GoesForward: true }).Any();

    private static bool IsAct(IncidentClause clause) => clause.Role == ClauseRole.Act && clause.Clause.Verb is not null && !clause.Clause.Is(ClauseTraits.Subordinate);

    // Says how the person is, or that they did something: what stands where the behaviour should.
    private static bool IsAbout(IncidentReading reading, IncidentClause clause) =>
        clause.Role is ClauseRole.Trait or ClauseRole.VagueAct && reading.Perspective.IsActor(new ToldClause(clause.Text, clause.Clause), strict: true);

    // What was said, why, what for: goes with the act before it.
    private static bool BelongsTo(IncidentClause clause, IncidentClause act) =>
        clause.Clause.Is(ClauseTraits.Quote) || (clause.IsBeside(act) && !clause.GoesForward) || (clause.IsBeside(act) && clause.Clause.Subject == Subject.Relative) || clause.Clause.Is(ClauseTraits.NonFinite);

    // Circumstances under the second question, and behaviour under the first or the third.
    private static Dictionary<IncidentPart, IncidentPart>? Places(IncidentReading reading)
    {
        var (scene, told, results) = (reading.In(IncidentPart.Circumstances).ToList(), reading.In(IncidentPart.Behaviour).ToList(), reading.In(IncidentPart.Results).ToList());
        if (told.Exists(c => c.Role is ClauseRole.Trait or ClauseRole.Verdict or ClauseRole.VagueAct or ClauseRole.General or ClauseRole.Unreal || (c.Role == ClauseRole.Feeling && !(c.Clause.Subject == Subject.Other && c.Clause.Verb is not null)) || IsOwnAct(reading, c)))
            return null;
        var (early, late) = (Acts(reading, scene), Acts(reading, results));
        var forward = scene.Exists(c => c.Has("result-marker"));
        if (told.Count == 0)
        {
            if (forward && results.Count > 0 && HasJob(reading, results))
                return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
            // Nothing but acts under the first question, and the second left open.
            return early >= EnoughActs && scene.TrueForAll(c => c.Role is not ClauseRole.Event || c.Clause.Is(ClauseTraits.Complement)) ? Move(IncidentPart.Behaviour, IncidentPart.Circumstances, IncidentPart.Results) : null;
        }

        if (!IsScene(reading, told))
            return null;
        var acted = told.Exists(c => c.Role == ClauseRole.Act);
        if (late > early && (HasJob(reading, results) || late >= EnoughActs) && (scene.Count == 0 || forward || HasJob(reading, results)) && !HasJob(reading, scene))
            return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
        // "Ik was bezorgd maar vastberaden" in the third answer, what came of it in the first.
        if (!acted && forward && results.Exists(c => c.Role is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict && c.Clause.Subject is Subject.Self or Subject.Worker))
            return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
        return early > 0 && !acted && early * 2 >= scene.Count(c => c.Role != ClauseRole.Nothing && !c.Clause.Is(ClauseTraits.InheritedSubject))
            ? Move(IncidentPart.Behaviour, IncidentPart.Circumstances, IncidentPart.Results) : null;
    }

    // Things that were the case, without the person: what belongs under the first question.
    private static bool IsScene(IncidentReading reading, List<IncidentClause> told) =>
        told.Exists(c => c.Role is ClauseRole.Event or ClauseRole.Feeling or ClauseRole.Act || (c.Role == ClauseRole.Nothing && c.Clause.IsPast))
        && !told.Exists(c => c.Clause.Is(ClauseTraits.Passive) && c.Role == ClauseRole.Event && c.Clause.IsObservable && !c.Clause.Is(ClauseTraits.Subordinate))
        && !told.Exists(c => (c.Clause.Subject is Subject.Self && c.Clause.Verb is not { Kind: Lexicons.VerbKind.State or Lexicons.VerbKind.Posture or Lexicons.VerbKind.Receive or Lexicons.VerbKind.Happen }) || (c.Clause.Subject is Subject.Self && c.Clause.Time is ClauseTime.Present or ClauseTime.Perfect) || IsJob(reading, c));

    private static Dictionary<IncidentPart, IncidentPart> Move(IncidentPart circumstances, IncidentPart behaviour, IncidentPart results) =>
        new() { [IncidentPart.Circumstances] = circumstances, [IncidentPart.Behaviour] = behaviour, [IncidentPart.Results] = results };

    private static bool IsOwnAct(IncidentReading reading, IncidentClause clause) =>
        clause.Role == ClauseRole.Act && (clause.Clause.Verb is null || clause.Clause.Subject is Subject.Self or Subject.Group or Subject.Worker or Subject.Name or Subject.None || IsJob(reading, clause));

    private static bool IsJob(IncidentReading reading, IncidentClause clause) => new ToldClause(clause.Text, clause.Clause).IsJob(reading.Incident.Job);

    private static bool HasJob(IncidentReading reading, List<IncidentClause> clauses) => clauses.Exists(c => c.Clause.IsObservable && IsJob(reading, c));

    private static int Acts(IncidentReading reading, List<IncidentClause> clauses) => clauses.Count(c => c.Clause is { IsObservable: true, IsPast: true } && !c.Clause.Is(ClauseTraits.Subordinate) && !c.Clause.Is(ClauseTraits.Complement)
        && !c.Clause.Is(ClauseTraits.Passive) && (c.Clause.Subject is Subject.Self or Subject.Worker or Subject.Third || IsJob(reading, c)));

    private static int IndexOf(ImmutableArray<IncidentClause> clauses, int from, Func<IncidentClause, bool> wanted)
    {
        for (var i = from; i < clauses.Length; i++)
        {
            if (wanted(clauses[i]))
                return i;
        }

        return -1;
    }
}

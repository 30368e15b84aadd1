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
        if (Opened(reading, plainly: true) is { } opened)
            return opened;
        var first = FirstAct(clauses);
        if (first < 0)
            return Opened(reading, plainly: false);
        var results = FirstResult(clauses, first);
        if (results < 0 && Enumerable.Range(first, clauses.Length - first).Count(i => IsOwnAct(clauses, i)) < EnoughActs)
            return null;
        results = results < 0 ? clauses.Length : results;
        return [.. clauses.Select((_, i) => i < first ? IncidentPart.Circumstances : i < results ? IncidentPart.Behaviour : IncidentPart.Results)];
    }

    // "I skipped the water test because I wanted to be done. The next morning they had to close the pool": the act opens the story, and what stands behind it goes back
    // to how it came to that, or on to what came of it; it must say so itself, or the act was one that was left undone: else "I opened the shop. A man came in" is the scene.
    private static ImmutableArray<IncidentPart>? Opened(IncidentReading reading, bool plainly)
    {
        var clauses = reading.Clauses;
        if (clauses.IsEmpty || !IsOwnAct(clauses, 0))
            return null;
        var parts = ImmutableArray.CreateBuilder<IncidentPart>(clauses.Length);
        var now = IncidentPart.Behaviour;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (i > 0 && !ReferenceEquals(clauses[i].Passage, clauses[i - 1].Passage))
            {
                // What was told next, in a message of its own, answers a question about the scene.
                now = IsOwnAct(clauses, i) ? IncidentPart.Behaviour : IncidentPart.Circumstances;
            }
            else if (i > 0 && !clauses[i].IsBeside(clauses[i - 1]))
            {
                var before = now;
                now = GoesBack(clauses, i) ? IncidentPart.Circumstances : GoesOn(reading, i, plainly && before == IncidentPart.Behaviour) ? IncidentPart.Results : IsOwnAct(clauses, i) ? IncidentPart.Behaviour : now;
                // "I opened the shop. A man came in": neither back nor on.
                if (plainly && now == IncidentPart.Behaviour && before == now && !IsOwnAct(clauses, i))
                    return null;
            }

            parts.Add(now == IncidentPart.Behaviour && IsReason(clauses[i]) ? IncidentPart.Circumstances : now);
        }

        return Enumerable.Range(0, clauses.Length).All(i => parts[i] == IncidentPart.Behaviour || IsReason(clauses[i])) ? null : parts.DrainToImmutable();
    }

    // "It was the Saturday before Christmas and the queue went out of the door", "the printer had been broken all week": how it stood when the act was done.
    private static bool GoesBack(ImmutableArray<IncidentClause> clauses, int at) => clauses[at] is { Clause: { IsPast: true } opening } && !IsOwnAct(clauses, at) && !clauses.Any(c => c.IsBeside(clauses[at]) && c.Has("result-marker"))
        && ((opening.Is(ClauseTraits.Earlier) && opening.Subject != Subject.None) || clauses.Any(c => c.IsBeside(clauses[at]) && (IsDate(c) || IsHowItWas(c) || (c.Has("stand") && c.Clause.Verb is { Kind: VerbKind.State }))));

    // "It was really busy".
    private static bool IsHowItWas(IncidentClause clause) => clause.Clause is { Subject: Subject.It, IsPast: true } && clause.Clause.Is(ClauseTraits.Copula) && clause.Has("hectic");

    // Not "it was an hour before somebody came".
    private static bool IsDate(IncidentClause clause) => clause.Clause is { Subject: Subject.It, IsPast: true } && clause.Clause.Is(ClauseTraits.Copula) && (clause.Has("weekday") || clause.Has("month") || clause.Has("time-noun") || clause.Has("anchor"))
        && !clause.Text.Clauses.Any(c => c.First == clause.Clause.End && c.Is(ClauseTraits.Subordinate) && c.IsPast);

    private static bool GoesOn(IncidentReading reading, int at, bool plainly)
    {
        var clauses = reading.Clauses;
        var told = Enumerable.Range(at, clauses.Length - at).TakeWhile(i => clauses[i].IsBeside(clauses[at])).Where(i => IsEffect(clauses, i)).Select(i => clauses[i]).ToList();
        // "Two days later his father stood there": behind the scene, what is dated after the act came of it.
        if (!plainly && clauses[at] is { Clause: { IsPast: true, Subject: not (Subject.Self or Subject.Group) } } later && later.Has("result-marker"))
            return true;
        if (told.Count == 0 || IsLeftUndone(clauses[0]))
            return told.Count > 0;
        // Nobody says why they did what only sets a scene.
        if (clauses.Any(c => c.IsBeside(clauses[0]) && IsReason(c)) && told.Exists(c => c.Has("result-event")))
            return true;
        var known = IsOfThoseInTheAct(clauses, told[0]);
        return clauses.Any(c => c.IsBeside(clauses[at]) && ((c.Has("result-marker") && (known || !plainly)) || (known && (c.Has("since-then") || (reading.Incident.Valence == Valence.Ineffective && (c.Has("result-event") || told[0].Clause.Verb!.Kind is VerbKind.Move or VerbKind.Change or VerbKind.Happen))))));
    }

    /// <summary>The second question left open, and the first answer opens with what the teller did and goes back to how it came to that.</summary>
    public static ImmutableArray<IncidentPart>? OpenedByAct(IncidentReading reading)
    {
        var scene = reading.In(IncidentPart.Circumstances).ToImmutableArray();
        return reading.Incident.Actor == IncidentActor.Observed || !reading.IsBlank(IncidentPart.Behaviour) || reading.IsBlank(IncidentPart.Results) || Opened(reading with { Clauses = scene }, plainly: false) is not { } parts || !parts.Contains(IncidentPart.Circumstances)
            ? null : [.. parts.Select(p => p == IncidentPart.Results ? IncidentPart.Circumstances : p), .. reading.Clauses.Skip(scene.Length).Select(c => c.Part)];
    }

    // "She", "the girl": whoever the act was done to.
    private static bool IsOfThoseInTheAct(ImmutableArray<IncidentClause> clauses, IncidentClause effect) => effect.Clause.Subject == Subject.Third
        || (effect.Clause.SubjectWord >= 0 && new ToldClause(effect.Text, effect.Clause).Noun is var noun && clauses.TakeWhile(c => c.Clause.Sentence == clauses[0].Clause.Sentence).Any(c => Enumerable.Range(c.Clause.First, c.Clause.End - c.Clause.First).Any(i => c.Text.Text.Words[i].Lower == noun)));

    private static bool IsLeftUndone(IncidentClause clause) => clause.Clause.Is(ClauseTraits.Negated) || clause.Has("left-undone");

    private static bool IsReason(IncidentClause clause) => clause.Clause.Is(ClauseTraits.Subordinate) && clause.Has("reason");

    // The first own act for which there is a scene: what I was at when it began is part of that.
    private static int FirstAct(ImmutableArray<IncidentClause> clauses)
    {
        var scene = false;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (IsOwnAct(clauses, i) && (scene || !clauses[i].IsBeside(clauses[0])))
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
            if (!clauses[i].IsBeside(clauses[i - 1]) && IsEffect(clauses, i))
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

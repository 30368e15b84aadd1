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
        lone is { } part ? reading.Incident.Actor == IncidentActor.Teller && part == IncidentPart.Circumstances ? TellerStory.Of(reading) : Whole(reading, part) : ActsAndEffects(reading) is { } told ? told : Places(reading) is { } places ? [.. reading.Clauses.Select(c => places[c.Part])] : SceneAndActs(reading) ?? TellerStory.OpenedByAct(reading) ?? OutcomeBehindActs.Of(reading);

    // The second question left open, and the first answer goes on from the scene to what the teller or the one with the job did.
    private static ImmutableArray<IncidentPart>? SceneAndActs(IncidentReading reading)
    {
        if (!reading.IsBlank(IncidentPart.Behaviour) || reading.IsBlank(IncidentPart.Results))
            return null;
        var scene = reading.In(IncidentPart.Circumstances).ToList();
        var first = scene.FindIndex(c => c.Clause.IsPast && IsDone(c) && IsAct(c) && !c.IsGoingOn && (c.Clause.Subject == Subject.Self || IsJob(reading, c) || IsTheOneObserved(reading, c)));
        var opens = first > 0 && scene.Take(first).All(c => c.Clause.Sentence < scene[first].Clause.Sentence || !ReferenceEquals(c.Passage, scene[first].Passage)) && scene.Take(first).Any(c => c.Role is ClauseRole.Event or ClauseRole.Feeling || (c.Role == ClauseRole.Act && c.IsGoingOn));
        // What others do after it belongs to the scene of something that is not told.
        if (!opens || scene.Skip(first).Any(c => c.Role == ClauseRole.Event && !c.Clause.Is(ClauseTraits.InheritedSubject) && c.Clause.Subject is not (Subject.Relative or Subject.None) && !c.Clause.Is(ClauseTraits.Complement)))
            return null;
        var behaviour = scene.Skip(first).ToHashSet();
        return [.. reading.Clauses.Select(c => behaviour.Contains(c) ? IncidentPart.Behaviour : c.Part)];
    }

    // The second question left open, and the third answer begins with what the teller did, and goes on to what came of it.
    private static ImmutableArray<IncidentPart>? ActsAndEffects(IncidentReading reading)
    {
        if (!reading.IsBlank(IncidentPart.Behaviour) || reading.IsBlank(IncidentPart.Circumstances))
            return null;
        var told = reading.In(IncidentPart.Results).ToList();
        var acts = told.TakeWhile(c => IsOwn(c) || c.Role == ClauseRole.Nothing || c.Clause.Is(ClauseTraits.NonFinite)).ToList();
        if (!acts.Exists(IsOwn) || !told.Skip(acts.Count).Any(c => c is { Role: ClauseRole.Event, GoesForward: true }) || reading.In(IncidentPart.Circumstances).Any(IsAct))
            return null;
        var behaviour = acts.ToHashSet();
        return [.. reading.Clauses.Select(c => behaviour.Contains(c) ? IncidentPart.Behaviour : c.Part)];

        bool IsOwn(IncidentClause c) => (IsAct(c) && (c.Clause.Subject is Subject.Self or Subject.Group or Subject.Worker || IsJob(reading, c))) || IsOneOfNobody(reading, c);
    }

    // "She stayed in the car": one person, and nobody that she could be came up before.
    private static bool IsOneOfNobody(IncidentReading reading, IncidentClause clause) =>
        clause.Clause is { Subject: Subject.Third, SubjectWord: >= 0, IsPast: true } && (IsDone(clause) || clause.Clause.Verb is { Kind: Lexicons.VerbKind.Posture } or { Infinitive: "stay" }) && (clause.Text.Text.Words[clause.Clause.SubjectWord].Lower is "he" or "she" or "hij"
            || (clause.Text.Text.Words[clause.Clause.SubjectWord].Lower is "ze" or "zij" && !clause.Text.Text.Words[clause.Clause.VerbWord].Lower.EndsWith("en", StringComparison.Ordinal)))
        && !reading.In(IncidentPart.Circumstances).Any(c => (c.Clause.Subject is Subject.Thing or Subject.Name or Subject.None && c.Clause.IsObservable) || c.Text.Text.Words.Select((_, i) => i).Any(i => (c.Text.Cues.At("person-other", i) is not null && c.Text.Cues.At("plural-person", i) is null) || c.Text.Cues.At("person-worker", i) is not null));

    // "Nobody could follow. He explained it all again": "he" before anybody was spoken of is the one with the job that was asked about.
    private static bool IsTheOneObserved(IncidentReading reading, IncidentClause clause) =>
        clause.Clause.Subject == Subject.Third && reading.Perspective.Actor == IncidentActor.Observed && reading.Incident.Job.Length > 0
        && !reading.Clauses.TakeWhile(c => !ReferenceEquals(c, clause)).Any(c => c.Clause.Subject is Subject.Other or Subject.Worker or Subject.Name);

    // Of what the teller did themselves, the acts may go on behind what came of them: where none is found behind the last act, it is looked for behind the first.
    private static ImmutableArray<IncidentPart>? Whole(IncidentReading reading, IncidentPart answer)
    {
        var story = Story(reading, answer);
        var complete = story is { } parts && HasEffect(reading.Clauses, [.. parts]) && parts[0] == IncidentPart.Circumstances;
        return complete || reading.Perspective.Actor != IncidentActor.Teller || reading.Clauses.Any(c => c.Clause.Subject is not (Subject.Self or Subject.Group) && IsJob(reading, c)) || TellerStory.Of(reading) is not { } told || !reading.Clauses.Where((c, i) => told[i] == IncidentPart.Circumstances).Any(c => c.Role is ClauseRole.Event or ClauseRole.Feeling && !c.Clause.Is(ClauseTraits.Complement)) ? story : told;
    }

    private static ImmutableArray<IncidentPart>? Story(IncidentReading reading, IncidentPart answer)
    {
        var clauses = reading.Clauses;
        // Who has the job and is spoken of, is the one who acts: what others do before that is the scene.
        var first = IndexOf(clauses, 0, c => c.Role is ClauseRole.Act or ClauseRole.Trait or ClauseRole.VagueAct && IsJob(reading, c));
        // "We hit turbulence and a man panicked. I undid my belt …": what we went through is the scene of what I did.
        if (first < 0 && clauses.Any(c => (IsAct(c) || IsAbout(reading, c)) && c.Clause.Subject == Subject.Self))
            first = IndexOf(clauses, 0, c => (IsAct(c) && c.Clause.Subject is not (Subject.Group or Subject.Anyone)) || IsAbout(reading, c));
        // "We were painting a stairwell. … Sven is rather absent-minded": what we were at is the scene of what is said of somebody by name.
        var named = first < 0 && clauses.All(c => !IsAct(c) || c.Clause.Subject == Subject.Group) ? IndexOf(clauses, 0, c => c.Role == ClauseRole.Trait && c.Clause.Subject is Subject.Name) : -1;
        if (named > 0)
            first = named;
        // "Everyone passed", under the third question: nobody acts in it.
        if (first < 0)
            first = IndexOf(clauses, 0, c => (IsAct(c) && !(answer == IncidentPart.Results && c.Clause.Subject == Subject.Anyone)) || IsAbout(reading, c));
        if (first < 0)
            return null;
        // "I'd sent the wrong newsletter. I told my supervisor …": what was done before is the scene of what was done then.
        if (first == 0 && clauses[0].Clause is { Subject: Subject.Self } before && before.Is(ClauseTraits.Earlier) && IndexOf(clauses, 1, c => IsAct(c) && c.Clause.Subject is Subject.Self or Subject.Group && !c.Clause.Is(ClauseTraits.Earlier)) is var then and > 0)
            first = then;
        // "I did the round in Kortemark that summer and the box had been full for days. I rang …": what I was at belongs to the scene it goes on to.
        if (first == 0 && clauses[0].Clause.Subject == Subject.Self && clauses.Any(c => c.Role == ClauseRole.Event && c.IsBeside(clauses[0]) && c.Clause.IsPast && !c.Clause.Is(ClauseTraits.Complement)) && IndexOf(clauses, 1, IsAct) is var next and > 0 && clauses[next].Clause.Sentence > 0)
            first = next;
        var last = named > 0 ? named : clauses.Length - 1;
        // Another worker acts after it was said how this one is: what came of it.
        var holder = clauses[first].Role is ClauseRole.Trait or ClauseRole.VagueAct && IsJob(reading, clauses[first]);
        while (last > first && !(IsAct(clauses[last]) && !IsOfAnother(clauses, last) && !(holder && clauses[last].Clause.Subject == Subject.Worker && !IsJob(reading, clauses[last]))))
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

        // "The prof gave me a week more after I had been ill": who has the job does something in the very first words.
        var opens = first == 0 && IsAct(clauses[0]) && (clauses[0].Clause.Subject == Subject.Worker || IsJob(reading, clauses[0]));
        return answer == IncidentPart.Circumstances && !opens && !GoesBeyondScene(reading, parts) ? null : [.. parts];
    }

    // The first question is asked first: its answer is more than a scene only when it goes on to things done and what others did then.
    private static bool GoesBeyondScene(IncidentReading reading, IncidentPart[] parts)
    {
        var clauses = reading.Clauses;
        var acts = clauses.Where((c, i) => parts[i] == IncidentPart.Behaviour && IsAct(c) && (c.Clause.IsObservable || (IsDone(c) && IsOfTheOneWhoActs(reading, i)))).Count();
        // Behind what somebody else did, what I did or knew then is what came of it.
        var effects = clauses.Where((c, i) => parts[i] == IncidentPart.Results && c.GoesForward && (reading.Perspective.Actor == IncidentActor.Observed && c.Clause.Subject == Subject.Self ? c.Clause is { IsPast: true, Verb: not null }
            : c.Role == ClauseRole.Event && c.Clause.Subject is not (Subject.Self or Subject.Group or Subject.None))).Any();
        var scene = clauses.Where((c, i) => parts[i] == IncidentPart.Circumstances && c.Role is ClauseRole.Event or ClauseRole.Feeling).Any();
        var described = clauses.Where((c, i) => parts[i] == IncidentPart.Behaviour && c.Role == ClauseRole.Trait).Any();
        return (scene || (acts > EnoughActs && effects)) && ((acts > 0 && effects) || acts >= EnoughActs || (described && effects));
    }

    // "The waiter went to ask the cook … and came back with a list": coming and going of whoever has the job, and what hangs on it by "and".
    private static bool IsOfTheOneWhoActs(IncidentReading reading, int at) => IsJob(reading, reading.Clauses[at]) || IsTheOneObserved(reading, reading.Clauses[at])
        || (at > 0 && reading.Clauses[at].Clause.Is(ClauseTraits.InheritedSubject) && reading.Clauses[at].IsBeside(reading.Clauses[at - 1]) && IsOfTheOneWhoActs(reading, at - 1));

    // "De jongens legden hun gsm weg en stelden ze nog vragen", "ten days later he walked out": she or they who were spoken of last.
    private static bool IsOfAnother(ImmutableArray<IncidentClause> clauses, int at)
    {
        if (clauses[at].Clause.Subject is Subject.Self or Subject.Group or Subject.Worker)
            return false;
        if (clauses[at].Has("result-marker"))
            return true;
        if (clauses[at].Clause.Subject != Subject.Third)
            return false;
        for (var i = at - 1; i >= 0; i--)
        {
            if (clauses[i].Clause.Subject is Subject.Worker or Subject.Name or Subject.Self)
                return false;
            if (clauses[i].Clause.Subject == Subject.Other)
                return clauses[i].Role == ClauseRole.Event;
        }

        return false;
    }

    private static bool HasEffect(ImmutableArray<IncidentClause> clauses, IncidentPart[] parts) => parts.Where((p, i) => p == IncidentPart.Results && clauses[i] is { Role: ClauseRole.Event, GoesForward: true }).Any();

    private static bool IsAct(IncidentClause clause) => clause.Role == ClauseRole.Act && clause.Clause.Verb is not null && !clause.Clause.Is(ClauseTraits.Subordinate);

    // Says how the person is, or that they did something: what stands where the behaviour should.
    private static bool IsAbout(IncidentReading reading, IncidentClause clause) =>
        clause.Role is ClauseRole.Trait or ClauseRole.VagueAct && reading.Perspective.IsActor(new ToldClause(clause.Text, clause.Clause), strict: true);

    // What was said, why, what for: goes with the act before it.
    private static bool BelongsTo(IncidentClause clause, IncidentClause act) =>
        clause.Clause.Is(ClauseTraits.Quote) || (clause.IsBeside(act) && clause.Clause.First == act.Clause.End && clause.Clause.Is(ClauseTraits.InheritedSubject) && clause.Text.Text.Words[clause.Clause.First].Lower is "met" or "with" or "without" or "zonder") || (clause.IsBeside(act) && !clause.GoesForward) || (clause.IsBeside(act) && clause.Clause.Subject == Subject.Relative) || clause.Clause.Is(ClauseTraits.NonFinite);

    // Circumstances under the second question, and behaviour under the first or the third.
    private static Dictionary<IncidentPart, IncidentPart>? Places(IncidentReading reading)
    {
        var (scene, told, results) = (reading.In(IncidentPart.Circumstances).ToList(), reading.In(IncidentPart.Behaviour).ToList(), reading.In(IncidentPart.Results).ToList());
        if (told.Exists(c => c.Has("mere-presence") || c.Role is ClauseRole.Trait or ClauseRole.Verdict or ClauseRole.VagueAct or ClauseRole.General or ClauseRole.Unreal || (c.Role == ClauseRole.Feeling && !(c.Clause.Subject == Subject.Other && c.Clause.Verb is not null)) || IsOwnAct(reading, c)))
            return null;
        var (early, late) = (Acts(reading, scene), Acts(reading, results));
        var forward = scene.Exists(c => c.Has("result-marker"));
        if (told.Count == 0)
        {
            if (forward && results.Count > 0 && HasJob(reading, results))
                return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
            // Nothing but acts under the first question, and the second left open.
            return early >= (HasJob(reading, scene) ? 1 : EnoughActs) && scene.TrueForAll(c => c.Role is not ClauseRole.Event || c.Clause.Is(ClauseTraits.Complement) || c.Clause.Is(ClauseTraits.Subordinate)) ? Move(IncidentPart.Behaviour, IncidentPart.Circumstances, IncidentPart.Results) : null;
        }

        if (!IsScene(reading, told))
            return null;
        var acted = told.Exists(c => c.Role == ClauseRole.Act);
        if (late > early && (!acted || (HasJob(reading, results) && !told.Exists(c => c is { Role: ClauseRole.Act, Clause.Subject: Subject.Third }))) && (HasJob(reading, results) || late >= EnoughActs) && (scene.Count == 0 || forward || HasJob(reading, results)) && !HasJob(reading, scene))
            return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
        // The scene under the second question without the person, and what the teller did under the third.
        if (!acted && early == 0 && results.Count(c => c.Clause is { IsObservable: true, Subject: Subject.Self } && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.Subordinate)) >= EnoughActs && told.Exists(c => c.Role == ClauseRole.Event))
            return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
        // "Ik was bezorgd maar vastberaden" in the third answer, what came of it in the first.
        if (!acted && forward && results.Exists(c => c.Role is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict && c.Clause.Subject is Subject.Self or Subject.Worker))
            return Move(IncidentPart.Results, IncidentPart.Circumstances, IncidentPart.Behaviour);
        var happened = told.Exists(c => c.Role is ClauseRole.Event or ClauseRole.Feeling && c.Clause.Time is not ClauseTime.None && c.Clause.Verb is not null && c.Clause.Subject is not Subject.Indefinite && !c.Has("vague-thing"));
        return early > 0 && !acted && happened && scene.Exists(c => c.Clause.IsObservable) && early * 2 >= scene.Count(c => c.Role != ClauseRole.Nothing && !c.Clause.Is(ClauseTraits.InheritedSubject))
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
        clause.Role == ClauseRole.Act && (clause.Clause.Verb is null || clause.Clause.Subject is Subject.Self or Subject.Group or Subject.Worker or Subject.None || (clause.Clause.Subject == Subject.Name && !reading.In(IncidentPart.Results).Any(c => c.Role == ClauseRole.Act && c.Clause.Subject == Subject.Worker)) || IsJob(reading, clause));

    private static bool IsJob(IncidentReading reading, IncidentClause clause) => new ToldClause(clause.Text, clause.Clause).IsJob(reading.Incident.Job);

    private static bool HasJob(IncidentReading reading, List<IncidentClause> clauses) => clauses.Exists(c => IsDone(c) && IsJob(reading, c));

    private static bool IsDone(IncidentClause clause) => clause.Clause.IsObservable || clause.Clause.Verb is { Kind: Lexicons.VerbKind.Move };

    private static int Acts(IncidentReading reading, List<IncidentClause> clauses) => clauses.Count(c => IsDone(c) && c.Clause.Time is ClauseTime.Past or ClauseTime.Perfect or ClauseTime.Present && !c.Clause.Is(ClauseTraits.Subordinate) && !c.Clause.Is(ClauseTraits.Complement)
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

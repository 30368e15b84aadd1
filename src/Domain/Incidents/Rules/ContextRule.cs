using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Context: real circumstances that led to the behaviour, more than a time, a workplace or a bare condition.</summary>
internal static class ContextRule
{
    private const int EnoughTogether = 2;
    private const int EnoughKeyWords = 3;

    public static Ruling Judge(IncidentReading reading, Ruling behaviour, Reality reality)
    {
        var told = reading.In(IncidentPart.Circumstances).ToList();
        if (reality == Reality.Unreal)
        {
            // "We were two short that morning. If somebody rang three times I would …": how it really stood, whatever would be done.
            var stood = told.Where(c => c.Role == ClauseRole.Event && c.Clause.IsPast && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.If) && !c.Clause.Is(ClauseTraits.Modal) && IsScene(reading, c, behaviour)).ToList();
            return stood.Count > 0 && told.TrueForAll(c => c.Role != ClauseRole.Unreal && !c.Has("hypothetical") && !c.Has("plan")) ? Ruling.Yes("scene-told", stood) : Ruling.No("not-happened", told);
        }

        // "When the phone rings": only when, and nothing that happened then.
        var bare = told.Exists(IsCondition) && told.TrueForAll(c => IsCondition(c) || (c.Role is ClauseRole.Nothing or ClauseRole.Trait or ClauseRole.General && c.Clause.Subject is Subject.Self or Subject.Group && !c.Clause.IsPast && c.Clause.Time != ClauseTime.None));
        List<IncidentClause> scene = bare || reading.IsTalk ? [] : [.. told.Where(c => IsScene(reading, c, behaviour))];
        if (scene.Count > 0)
            return Ruling.Yes(scene.TrueForAll(c => c.Answer != IncidentPart.Circumstances) ? "scene-in-other-answer" : "scene-told", scene);
        // What the person did before: circumstances, when the behaviour stands where it was asked for.
        var acts = told.Where(c => c.Role == ClauseRole.Act && c.Clause.Verb is not null && (c.Clause.IsPast || !reading.In(IncidentPart.Behaviour).Any(b => b.Role == ClauseRole.Act && b.Clause.IsPast)) && (c.Clause.Subject is not (Subject.Self or Subject.Group) || (c.Clause.IsObservable && reading.Perspective.Actor == IncidentActor.Observed) || (c.IsGoingOn && reading.Content.In(c.Text, c.Clause.First, c.Clause.End).Skip(1).Any()) || reading.Content.Outside(c.Text, c.Clause.First, c.Clause.End).Any(i => i != c.Clause.VerbWord && i != c.Clause.SubjectWord))).ToList();
        if (acts.Count > 0 && (behaviour.Met || !reading.IsBlank(IncidentPart.Behaviour)) && (behaviour.Rule != "act-in-other-answer" || acts.TrueForAll(c => c.IsGoingOn || c.Clause.Is(ClauseTraits.Earlier))))
            return Ruling.Yes("acts-before", acts);
        // Several thin clauses make a scene too: "there was one till open, the lady before me had a child with her".
        var thin = told.Where(c => c.Role == ClauseRole.Nothing && c.Clause.IsPast && !reading.IsTalk && !c.Has("vague-noun") && !IsWhereabouts(c) && !TellersPlace.Is(c.Text, c.Clause)).ToList();
        if (thin.Sum(c => reading.Content.In(c.Text, c.Clause.First, c.Clause.End).Count()) >= EnoughTogether && thin.Exists(c => reading.Content.Outside(c.Text, c.Clause.First, c.Clause.End).Any()))
            return Ruling.Yes("scene-in-pieces", thin);
        // "Stroom weg. 300 man in 't donker": in the style of a telegram, where the acts are told so too.
        if (told.Count > 0 && told.TrueForAll(c => c.Clause.Time == ClauseTime.None) && behaviour.Met && reading.In(IncidentPart.Behaviour).Where(c => c.Role == ClauseRole.Act).All(c => c.Clause.Subject == Subject.None || c.Clause.Time == ClauseTime.None)
            && told.Sum(c => reading.Content.Outside(c.Text, c.Clause.First, c.Clause.End).Count(i => c.Text.Cues.At("occasion", i) is null && !c.Text.Text.Words[i].Capital)) >= EnoughKeyWords)
            return Ruling.Yes("scene-in-pieces", told);
        if (behaviour.Met && Elsewhere(reading, behaviour) is { Count: > 0 } elsewhere)
            return Ruling.Yes("scene-in-other-answer", elsewhere);
        if (behaviour.Met && reading.Clauses.Where(c => c is { Role: ClauseRole.Act, Answer: IncidentPart.Circumstances } && SceneInAct.Has(reading, c)).ToList() is { Count: > 0 } within)
            return Ruling.Yes("scene-within-act", within);
        // "We'd worked all weekend for the stock take": how a story begins that goes on with what was done.
        if (behaviour.Met && reading.Story is { IsSure: true } && told.Where(c => c.Role is ClauseRole.Nothing or ClauseRole.Event && c.Clause is { Verb: not null, IsPast: true } && !IsWhereabouts(c) && !IsMereComing(reading, c) && !TellersPlace.Is(c.Text, c.Clause)).ToList() is { Count: > 0 } opening)
            return Ruling.Yes("story-opens", opening);
        var rule = told switch
        {
            [] => "nothing-told",
            _ when bare => "bare-condition",
            _ when told.Exists(c => c.Role == ClauseRole.Act) => "acts-instead",
            _ when told.Exists(c => (reading.IsTalk || c.Role is ClauseRole.Event or ClauseRole.General or ClauseRole.Verdict) && c.Clause.Time == ClauseTime.Present && c.Clause.Subject != Subject.Relative && !c.Clause.Is(ClauseTraits.Complement)) => "talk-instead",
            _ when told.Exists(c => c.Has("vague-thing")) => "scene-too-vague",
            _ => "only-time-or-place",
        };
        return Ruling.No(rule, told);
    }

    private static bool IsCondition(IncidentClause clause) => clause.Role == ClauseRole.Unreal || (!clause.Habit && clause.Clause.Is(ClauseTraits.Subordinate) && clause.Clause.Time == ClauseTime.Present);

    // With no piece of a scene in it.
    private static bool IsWhereabouts(IncidentClause clause) => Whereabouts.IsOfOccasion(clause.Text, clause.Clause) || Whereabouts.IsCallOut(clause.Clause);

    // "The programme had been subject to certain challenges": nobody, and nothing one could picture.
    private static bool IsAbstract(IncidentReading reading, IncidentClause clause) =>
        clause.Clause.Subject is Subject.Thing or Subject.It or Subject.None && reading.Content.In(clause.Text, clause.Clause.First, clause.Clause.End).Where(i => i != clause.Clause.VerbWord).ToList() is var own
        && own.Exists(i => clause.Text.Cues.At("abstract-noun", i) is not null) && own.TrueForAll(i => ActRoles.IsAbstract(clause.Text, i));

    // "When I went to trade in the car": on what occasion, and nothing that was the matter.
    private static bool IsMereComing(IncidentReading reading, IncidentClause clause) =>
        clause.Clause.Is(ClauseTraits.Subordinate) && clause.Clause is { Subject: Subject.Self or Subject.Group, Verb.Kind: Lexicons.VerbKind.Move or Lexicons.VerbKind.Posture } && !clause.Clause.Is(ClauseTraits.Negated) && !reading.In(IncidentPart.Circumstances).Any(c => !ReferenceEquals(c, clause) && c.Clause.Verb is not null);

    private static bool IsScene(IncidentReading reading, IncidentClause clause, Ruling behaviour)
    {
        if (clause.Role is not (ClauseRole.Event or ClauseRole.Feeling) || clause.Has("second-hand") || IsAbstract(reading, clause) || IsMereComing(reading, clause))
            return false;
        // "Normally we follow the script": what is usual is not what was the matter that once.
        if (clause.Habit && clause.Clause.Time == ClauseTime.Present && reading.In(IncidentPart.Behaviour).Any(c => c.Role == ClauseRole.Act && c.Clause.IsPast))
            return false;
        // Told as if one stood there: "it's Christmas Eve and this old man is counting coppers".
        if (clause.Clause.Time == ClauseTime.Present && clause.Clause.Subject is not Subject.Indefinite && clause.Text.Cues.Has("anchor") && !HabitWords.StandIn(clause.Text))
            return true;
        if (clause.Clause.IsPast || (clause.Clause.Time == ClauseTime.None && !reading.Clauses.Any(c => c.IsBeside(clause) && c.Clause.Time == ClauseTime.Present)))
            return true;
        // In the present tense only beside things that are done or came about: else it is talk about the job in general.
        return behaviour.Met || reading.Clauses.Any(c => c.Part != IncidentPart.Circumstances && c.Role is ClauseRole.Act or ClauseRole.Event && c.Clause.Verb is not null && !c.Clause.Is(ClauseTraits.Complement) && (c.Clause.IsPast || c.Habit));
    }

    private static List<IncidentClause> Elsewhere(IncidentReading reading, Ruling behaviour)
    {
        if (behaviour.Rule == "act-in-other-answer")
            // "After I had been ill": little is said, but something was wrong.
            return [.. reading.In(IncidentPart.Behaviour).Where(c => c.Role == ClauseRole.Event || (c.Role == ClauseRole.Nothing && c.Clause.Is(ClauseTraits.Subordinate) && c.Clause.IsPast && c.Has("result-event")))];
        // "Dat was op de werf in mei, er lagen nog verfpotten, en er is brand uitgebroken": the third answer goes back to how it stood.
        var results = reading.In(IncidentPart.Results).ToList();
        if (reading.IsBlank(IncidentPart.Circumstances) && results.Count > 0 && Whereabouts.IsOfOccasion(results[0].Text, results[0].Clause))
            return [.. results.TakeWhile(c => c.Clause.Verb is { Kind: Lexicons.VerbKind.State or Lexicons.VerbKind.Posture or Lexicons.VerbKind.Modal }).Where(c => c.Role == ClauseRole.Event)];
        // Acts stand in the first answer as well as in the second, or everything stands in the second: what comes before the first act.
        // "Vrijdag, halfvijf. | Een koerier wou een pakket persoonlijk afgeven. Ik heb …": somebody else opens the second answer, in a sentence of their own.
        if (!reading.IsBlank(IncidentPart.Circumstances) && !reading.In(IncidentPart.Circumstances).Any(c => c.Role == ClauseRole.Act))
            return OpeningByOthers(reading);
        var before = reading.In(IncidentPart.Behaviour).TakeWhile(c => c.Role != ClauseRole.Act || c.Clause.Is(ClauseTraits.Subordinate)).Where(c => c.Role == ClauseRole.Event).ToList();
        return before;
    }

    private static List<IncidentClause> OpeningByOthers(IncidentReading reading)
    {
        var told = reading.In(IncidentPart.Behaviour).ToList();
        var opening = told.TakeWhile(c => c.Clause.Sentence == told[0].Clause.Sentence).ToList();
        return opening.Count < told.Count && opening.TrueForAll(c => c.Role != ClauseRole.Act && c.Clause.IsPast && (!c.Clause.IsObservable || c.Clause.Is(ClauseTraits.Modal)) && !c.Clause.Is(ClauseTraits.Subordinate)) ? [.. opening.Where(c => c.Role == ClauseRole.Event && c.Clause.Subject is Subject.Other or Subject.Worker or Subject.Thing && !c.Clause.Is(ClauseTraits.Passive))] : [];
    }
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Finds out whose behaviour is told, and which clauses have that person as their subject.</summary>
internal sealed class Perspective
{
    private const int EnoughActs = 2;

    private readonly HashSet<string> _nouns;

    // "They" under the third question are others, unless more than one are told of under the second.
    private bool _isOne;

    // Whose job it is, where somebody who has it is spoken of: then no other worker is the one.
    private string? _job;

    private Perspective(IncidentActor actor, IEnumerable<string> nouns) => (Actor, _nouns) = (actor, nouns.ToHashSet(StringComparer.Ordinal));

    public IncidentActor Actor { get; }

    /// <param name="known">Whose behaviour was asked for; <c>null</c> when the words have to tell.</param>
    /// <param name="behaviour">The clauses of the second answer, in order.</param>
    /// <param name="others">The clauses of the other two answers.</param>
    public static Perspective Of(IncidentActor? known, IReadOnlyList<ToldClause> behaviour, IReadOnlyList<ToldClause> others, string job)
    {
        if (known == IncidentActor.Teller)
            return new Perspective(IncidentActor.Teller, []);
        var told = Of(behaviour, others, job);
        told._isOne = behaviour.Any(c => c.Clause.Subject is Subject.Third or Subject.Worker or Subject.Name) && !behaviour.Any(c => c.IsThey || (c.Clause.SubjectWord >= 0 && c.Text.Cues.At("plural-person", c.Clause.SubjectWord) is not null));
        // "I fell silent and she asked it in another way": what I did is part of what happened to me.
        if (known == IncidentActor.Observed && told.Actor == IncidentActor.Teller)
            told = new Perspective(IncidentActor.Observed, Nouns(behaviour, c => c.IsJob(job)));
        if (known == IncidentActor.Observed && behaviour.Concat(others).Any(c => c.Clause.Subject is not (Subject.Self or Subject.Group) && c.IsJob(job)))
            told._job = job;
        return told;
    }

    private static Perspective Of(IReadOnlyList<ToldClause> behaviour, IReadOnlyList<ToldClause> others, string job)
    {
        var acts = behaviour.Where(c => c.Clause.IsObservable && !c.Clause.Is(ClauseTraits.Complement) && !TellersPlace.IsFirstDay(c.Text, c.Clause)).ToList();
        // "Een koerier wou een pakket afgeven. Ik heb het niet aangenomen": who wants to has not done it.
        if (acts.Exists(c => !c.Clause.Is(ClauseTraits.Modal)))
            acts.RemoveAll(c => c.Clause.Is(ClauseTraits.Modal));
        // "I had given the wrong date. The florist opened her shop again": who acts then, not who had.
        if (acts.Exists(c => !c.Clause.Is(ClauseTraits.Earlier)))
            acts.RemoveAll(c => c.Clause.Is(ClauseTraits.Earlier));
        // "Ge duwt er zand over met uw voet": the teller's own way.
        if (acts.Count > 0 && acts.TrueForAll(c => c.Clause is { Subject: Subject.Indefinite, Time: ClauseTime.Present }))
            return new Perspective(IncidentActor.Teller, []);
        // "He nips out … till I've got them done": who acts, not till when.
        if (acts.Exists(c => !c.Clause.Is(ClauseTraits.Subordinate) && IsSomebody(c.Clause)))
            acts.RemoveAll(c => c.Clause.Is(ClauseTraits.Subordinate));
        var self = acts.Count(c => c.Clause.Subject is Subject.Self);
        var named = acts.Count(c => c.Clause.Subject is Subject.Worker or Subject.Name);
        var third = acts.Count(c => c.Clause.Subject is Subject.Third);
        // Who has the job and is spoken of, is the one observed, if only to say how they are.
        var holder = behaviour.Any(c => c.Clause.Subject is Subject.Worker or Subject.Other or Subject.Thing && c.IsJob(job));
        if (holder && (named > 0 || self == 0 || acts[0].Clause.Subject is not Subject.Self))
            return new Perspective(IncidentActor.Observed, Nouns(behaviour, c => c.IsJob(job)));
        // "I am a quiet person. … their teacher had a sign painted": the teller is who it is about.
        if (named > 0 && self == 0 && !acts.Exists(c => c.IsJob(job)) && behaviour.Any(c => c.Clause is { Subject: Subject.Self, Time: ClauseTime.Present } && c.Clause.Is(ClauseTraits.Copula)))
            return new Perspective(IncidentActor.Teller, []);
        if (named > 0 != self > 0)
            return new Perspective(named > 0 ? IncidentActor.Observed : third > self ? First(acts) : IncidentActor.Teller, []);
        // "A guy rang who … I let him finish, gave him my number, checked his line": in a story told at once what somebody else does first belongs to the scene.
        if (self > 0)
            return new Perspective(others.Count == 0 && self >= EnoughActs && self > named ? IncidentActor.Teller : First(acts), []);
        if (acts.Exists(c => c.Clause.Subject is Subject.Group))
            return new Perspective(First(acts), []);
        // "I thought of my exams and of how little they pay us": what others do in passing.
        if (third > 0 && behaviour.FirstOrDefault(c => IsSomebody(c.Clause)) is { Clause.Subject: Subject.Self } first && !first.Clause.Is(ClauseTraits.Complement) && behaviour.Count(c => c.Clause.Subject is Subject.Self) >= third)
            return new Perspective(IncidentActor.Teller, []);
        // "De inspecteur liet haar staan": whoever acts here and came up nowhere before. Somebody who did is the one it happens to, unless nobody else does anything.
        var strangers = acts.Where(c => c.Clause.Subject is Subject.Other && (third == 0 || !others.Any(o => o.Mentions(c.Noun)))).Select(c => c.Noun).ToList();
        if (third > 0 || (strangers.Count > 0 && !behaviour.Any(c => c.Clause.Subject is Subject.Self)))
            return new Perspective(IncidentActor.Observed, strangers);

        // "De huismeesteres kwam binnen": a word nobody knows, in front of something one can see done, where nobody else does anything.
        var unknown = behaviour.Where(c => c.Clause.Subject == Subject.Thing && c.Text.Cues.At("vague-noun", c.Clause.SubjectWord) is null && !c.Clause.Is(ClauseTraits.Passive) && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.Earlier) && (c.Clause.Verb is { Kind: VerbKind.Act or VerbKind.Say } || (c.Clause.IsPast && c.Clause.Verb is { Kind: VerbKind.Move }))).Select(c => c.Noun).ToList();
        if (unknown.Count > 0 && (FirstSubject(behaviour) == unknown[0] || !behaviour.Any(c => (IsSomebody(c.Clause) || c.Clause.Subject is Subject.Other) && !c.Clause.Is(ClauseTraits.Subordinate) && !c.Clause.Is(ClauseTraits.Complement))) && !behaviour.Any(c => c.Clause.Subject is Subject.Self) && !others.Any(o => unknown.Exists(o.Mentions)))
            return new Perspective(IncidentActor.Observed, unknown);

        // The second answer tells of no act: the job holder by name of the job, else who is spoken of there, else whoever acts elsewhere.
        var spoken = behaviour.FirstOrDefault(c => IsSomebody(c.Clause));
        if (spoken is not null)
            return new Perspective(IsTeller(spoken.Clause) ? IncidentActor.Teller : IncidentActor.Observed, []);
        var elsewhere = others.FirstOrDefault(c => c.Clause.IsPast && c.Clause.Subject is Subject.Worker && c.IsJob(job))
            ?? others.FirstOrDefault(c => c.Clause.IsObservable && IsTeller(c.Clause)) ?? others.FirstOrDefault(c => c.Clause.IsObservable && IsSomebody(c.Clause));
        return new Perspective(elsewhere is null || IsTeller(elsewhere.Clause) ? IncidentActor.Teller : IncidentActor.Observed, []);
    }

    /// <summary>The clause has the person the incident is about as its subject.</summary>
    /// <param name="strict">Outside the second answer: a third person may be anybody.</param>
    public bool IsActor(ToldClause told, bool strict) => told.Clause.Subject switch
    {
        Subject.Self or Subject.Group => Actor == IncidentActor.Teller,
        Subject.Third when strict && _isOne && told.IsThey => false,
        Subject.Worker when _job is not null => told.IsJob(_job),
        Subject.Worker or Subject.Name or Subject.Third => Actor == IncidentActor.Observed,
        Subject.Other or Subject.Thing => Actor == IncidentActor.Observed && _nouns.Contains(told.Noun),
        Subject.None => !strict,
        Subject.Anyone => !strict,
        _ => false,
    };

    private static string FirstSubject(IReadOnlyList<ToldClause> clauses) => clauses.FirstOrDefault(c => c.Clause.SubjectWord >= 0)?.Noun ?? "";

    // "When he called me in, I shook his hand": the clause with "when" says at what moment.
    private static IncidentActor First(List<ToldClause> acts) => IsTeller((acts.Find(c => IsSomebody(c.Clause) && !c.Clause.Is(ClauseTraits.Subordinate)) ?? acts.First(c => IsSomebody(c.Clause))).Clause) ? IncidentActor.Teller : IncidentActor.Observed;

    private static IEnumerable<string> Nouns(IReadOnlyList<ToldClause> clauses, Func<ToldClause, bool> wanted) => clauses.Where(c => c.Clause.Subject is Subject.Other or Subject.Thing && wanted(c)).Select(c => c.Noun);

    private static bool IsTeller(Clause clause) => clause.Subject is Subject.Self or Subject.Group;

    private static bool IsSomebody(Clause clause) => clause.Subject is Subject.Self or Subject.Group or Subject.Third or Subject.Worker or Subject.Name;
}

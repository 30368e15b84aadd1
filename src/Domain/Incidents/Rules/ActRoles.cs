using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells an act that can be pictured from one that says nothing of what was done, and from what is only built like an act.</summary>
internal sealed class ActRoles(LanguageLexicon lexicon, ContentWords content)
{
    private const int EnoughToPicture = 2;

    private static readonly string[] Abstract = ["abstract-noun", "abstract-adjective", "vague-noun", "trait", "verdict-word", "feeling"];

    private readonly HashSet<string> _vagueVerbs = [.. lexicon.Cues.Patterns("vague-verb")];

    public ClauseRole? Find(ClauseText text, Clause clause, IncidentPart part, Setting setting, ClauseRole? matrix)
    {
        // Coming, going, staying put: the behaviour itself where that was asked for, the scene elsewhere.
        var moves = part == IncidentPart.Behaviour && (clause.Verb?.Kind is VerbKind.Move or VerbKind.Posture || clause.Verb is { Infinitive: "stay" or "remain" }) && clause.Subject is not (Subject.None or Subject.Anyone);
        if (!(clause.IsObservable || moves) || clause.Is(ClauseTraits.Passive) || clause.Is(ClauseTraits.Complement) || clause.Is(ClauseTraits.NonFinite) || clause.Subject == Subject.Relative)
            return null;
        if (!setting.Perspective.IsActor(new ToldClause(text, clause), strict: part != IncidentPart.Behaviour) || clause.Is(ClauseTraits.Modal))
            return null;
        // "Ze zitten daar met twee", "there are two of them on": how it is there, where one occasion is told.
        if (clause.Verb!.Kind == VerbKind.Posture && clause.Time == ClauseTime.Present && !setting.InPresent && !setting.Habitual && !setting.TellsPast)
            return null;
        // "Altijd op zijn tenen getrapt": a participle that is always so.
        if (clause.Time == ClauseTime.None && clause.Subject == Subject.None && text.Has(clause, "habit"))
            return part == IncidentPart.Behaviour ? ClauseRole.Trait : null;
        // "Ik stond al sinds acht uur recht", "I'd been on my feet since eight": how things were with somebody by then.
        if (moves && clause.Verb!.Kind == VerbKind.Posture && text.Has(clause, "so-far"))
            return null;
        // "I don't rattle", "ik plooi niet": what somebody is not given to, where one occasion is told.
        if (part == IncidentPart.Behaviour && clause.Time == ClauseTime.Present && clause.Is(ClauseTraits.Negated) && clause.Subject == Subject.Self && clause.Verb!.Kind == VerbKind.Act && !setting.Habitual && !setting.InPresent && !text.Has(clause, "never") && !content.In(text, clause.VerbWord + 1, clause.End).Any() && !clause.Is(ClauseTraits.HasQuote))
            return ClauseRole.Trait;
        // "Nobody listened": what nobody did.
        if (clause.Subject == Subject.Anyone && text.Cues.At("nobody", clause.SubjectWord) is not null)
            return null;
        // "Never panics", "klaagt nooit": how somebody is, where one occasion is told.
        if (part == IncidentPart.Behaviour && clause.Time == ClauseTime.Present && clause.Subject is Subject.Self or Subject.Third or Subject.Worker or Subject.Name && (text.Has(clause, "never") ? !IsDoneToSomething(text, clause) : matrix == ClauseRole.Trait && clause.Is(ClauseTraits.Negated) && !setting.Habitual))
            return ClauseRole.Trait;
        // "De slechtste bediening die ik ooit meemaakte": what one goes through is not done.
        if (text.Has(clause, "undergone"))
            return null;
        // "I started on 4 March as a student temp": who the teller was there.
        if (TellersPlace.IsFirstDay(text, clause) || (part != IncidentPart.Behaviour && TellersPlace.Is(text, clause)))
            return null;
        // "Omdat ik graag talen spreek": why, and nothing that was done then.
        if (clause.Is(ClauseTraits.Subordinate) && clause.Time == ClauseTime.Present && text.Text.Words[clause.First].Lower is "omdat" or "aangezien" or "because")
            return null;
        // "Because I could not make the deadline": in the first answer a dependent clause is part of the scene.
        if (part == IncidentPart.Circumstances && clause.Is(ClauseTraits.Subordinate))
            return null;
        if (text.Has(clause, "behaviour-generic") && !text.Has(clause, "said-to-have"))
            return ClauseRole.General;
        if (text.Has(clause, "trait-frame"))
            return ClauseRole.Trait;
        if (text.Has(clause, "feeling-frame") || (text.Has(clause, "looks-like") && (text.Has(clause, "trait") || text.Has(clause, "feeling"))))
            return ClauseRole.Feeling;
        var own = content.In(text, clause.First, clause.End).Where(i => i != clause.VerbWord && i != clause.SubjectWord).ToList();
        var concrete = own.Count(i => text.Cues.At("trait", i) is null);
        if (clause.Is(ClauseTraits.HasQuote))
            return ClauseRole.Act;
        // "In juni doet hij mee aan een wedstrijd": to take part is no empty doing.
        if (clause.Verb!.Infinitive == "doen" && Enumerable.Range(clause.First, clause.End - clause.First - 1).Any(i => text.Text.Words[i].Lower == "mee" && text.Text.Words[i + 1].Lower is "aan" or "met"))
            return ClauseRole.Act;
        // "I dealt with it in a correct and honest way": something was done, in some manner.
        if (_vagueVerbs.Contains(clause.Verb!.Infinitive) && own.Count > 0 && own.TrueForAll(i => text.Cues.At("trait", i) is not null || text.Cues.At("verdict-word", i) is not null))
            return ClauseRole.VagueAct;
        // "Took the appropriate steps", "provided support throughout": nothing in it that anybody could see.
        if (!clause.Is(ClauseTraits.HasQuote) && own.Exists(i => text.Cues.At("abstract-noun", i) is not null) && own.TrueForAll(i => IsAbstract(text, i)))
            return ClauseRole.VagueAct;
        // "Showed a lot of patience", "took the stress well": what is done with a trait or a feeling is how, not what.
        if (clause.Verb!.Kind == VerbKind.Act && text.Text.Words[clause.End - 1].Lower is not ("stil" or "open") && ((clause.Time == ClauseTime.Present && !(setting is { Habitual: true, InPresent: true } && clause.Subject is Subject.Worker or Subject.Third)) || text.Has(clause, "light-verb") || text.Has(clause, "verdict-word")) && own.Count > 0 && own.TrueForAll(i => text.Cues.At("trait", i) is not null || text.Cues.At("feeling", i) is not null))
            return ClauseRole.Trait;
        // "Stond strak van de stress": a state of mind, whatever the posture.
        if (moves && clause.Verb.Kind == VerbKind.Posture && text.Has(clause, "feeling"))
            return ClauseRole.Feeling;
        // "Bleef rustig", "stayed calm": how, not what.
        if (moves && !clause.IsObservable && (concrete == 0 || clause.Verb.Kind == VerbKind.State) && (text.Has(clause, "trait") || text.Has(clause, "feeling")))
            return ClauseRole.Trait;
        if (text.Has(clause, "vague-act") && own.Count(i => text.Cues.At("trait", i) is null && !EventSigns.IsSomebody(text, i) && !text.Cues.Of("vague-act").Any(m => m.First <= i && i < m.End)) < EnoughToPicture + 1)
            return ClauseRole.VagueAct;
        // "Ik deed mijn schoenen uit": with its particle it is no longer anything at all.
        if (concrete > 0 && clause.Verb.Infinitive == "doen" && text.Text.Words[clause.End - 1].Lower is "uit" or "aan" or "dicht" or "open" or "weg" or "af" or "om" or "toe" or "vast" or "los" or "in")
            return ClauseRole.Act;
        return _vagueVerbs.Contains(clause.Verb.Infinitive) && concrete < EnoughToPicture ? ClauseRole.VagueAct : ClauseRole.Act;
    }

    public bool IsVaguelyDone(ClauseText text, Clause clause) =>
        clause.IsObservable && _vagueVerbs.Contains(clause.Verb!.Infinitive) && clause.Subject is Subject.Self or Subject.Third or Subject.Worker or Subject.Name or Subject.Other && !clause.Is(ClauseTraits.HasQuote) && !clause.Is(ClauseTraits.Complement)
        && text.Has(clause, "verdict-word") && !content.In(text, clause.First, clause.End).Any(i => i != clause.VerbWord && i != clause.SubjectWord && text.Cues.At("verdict-word", i) is null);

    // "Never hoovers under the couch": a thing it is not done to, where "never panics" has none.
    private bool IsDoneToSomething(ClauseText text, Clause clause) =>
        content.In(text, clause.VerbWord + 1, clause.End).Any(i => text.Cues.At("trait", i) is null && text.Cues.At("feeling", i) is null);

    public static bool IsAbstract(ClauseText text, int i) => Abstract.Any(c => text.Cues.At(c, i) is not null);

    // "Dan laat ge er al eens ene zitten": the teller's own way of doing, told as what anybody does there; not "zo ga je niet om met mensen", nor what one must.
    public bool IsOwnWay(ClauseText text, Clause clause, ClauseRole? matrix) =>
        clause is { Subject: Subject.Indefinite, Time: ClauseTime.Present, IsObservable: true } && text.Text.Words[clause.SubjectWord].Lower is "ge" or "gij" or "je" or "you" && matrix is not (ClauseRole.Verdict or ClauseRole.Trait or ClauseRole.Feeling) && Math.Abs(clause.VerbWord - clause.SubjectWord) == 1
        && !clause.Is(ClauseTraits.Modal) && !clause.Is(ClauseTraits.Passive) && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Subordinate) && !clause.Is(ClauseTraits.NonFinite) && !clause.Is(ClauseTraits.Negated)
        && !text.Has(clause, "behaviour-generic") && !text.Has(clause, "norm") && !text.Has(clause, "verdict-word") && !text.Has(clause, "vague-act") && text.Text.Words[clause.First].Lower is not ("zo" or "dat" or "that") && !_vagueVerbs.Contains(clause.Verb!.Infinitive)
        && content.In(text, clause.First, clause.End).Any(i => i != clause.VerbWord && i != clause.SubjectWord);
}

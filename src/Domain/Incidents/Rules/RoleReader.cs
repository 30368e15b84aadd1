using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Decides what each clause contributes.</summary>
internal sealed class RoleReader(LanguageLexicon lexicon, ContentWords content)
{
    private const int EnoughToPicture = 2;
    private const int LongestCited = 3;

    private static readonly string[] Abstract = ["abstract-noun", "abstract-adjective", "vague-noun", "trait", "verdict-word", "feeling"];

    private readonly HashSet<string> _vagueVerbs = [.. lexicon.Cues.Patterns("vague-verb")];
    private readonly VerdictSigns _verdicts = new(lexicon, content);
    private readonly EventSigns _events = new(content);

    /// <param name="matrix">The role of the clause before it in its sentence, on which a "that …" hangs.</param>
    public ClauseRole Read(ClauseText text, Clause clause, IncidentPart part, Setting setting, ClauseRole? matrix)
    {
        // "I think that he listened well", "ik verwacht dat hij terugkomt": the words before it say what it is worth.
        if (part != IncidentPart.Circumstances && (clause.Is(ClauseTraits.Complement) || (part == IncidentPart.Results && (clause.Subject == Subject.Relative || ((clause.Is(ClauseTraits.If) || (clause.Is(ClauseTraits.Subordinate) && clause.Time == ClauseTime.Present)) && matrix == ClauseRole.Verdict && text.Text.Words[clause.First].Before == WordBreak.None)))) && matrix is ClauseRole.Verdict or ClauseRole.Speculation or ClauseRole.General or ClauseRole.Unreal && !(part == IncidentPart.Results && IsHowItCame(text, clause)))
            return matrix == ClauseRole.Verdict && part == IncidentPart.Results && clause.Is(ClauseTraits.Complement) && clause.Time is ClauseTime.Future or ClauseTime.Conditional && UnrealSigns.SentenceHas(text, clause, "speculation") ? ClauseRole.Speculation : matrix.Value;
        // "I believe if some other driver took her maybe he put her out": what was not, whatever somebody believes.
        if (part == IncidentPart.Results && matrix is ClauseRole.Unreal or ClauseRole.Verdict && clause.Time == ClauseTime.Past && clause.First > 0 && text.Cues.At("mildly", clause.First - 1) is not null && text.Clauses.Any(c => c.Sentence == clause.Sentence && c.First < clause.First && c.Is(ClauseTraits.If)))
            return ClauseRole.Unreal;
        // "Als ik niet gebeld had, was alles verbrand", "if I'd left it and gone": what would have come of what was not done.
        if (part == IncidentPart.Results && matrix == ClauseRole.Unreal && clause.Time is ClauseTime.Past or ClauseTime.Conditional && !clause.Is(ClauseTraits.Subordinate) && (text.Text.Words[clause.First].Before == WordBreak.Clause || clause.Is(ClauseTraits.InheritedSubject)))
            return ClauseRole.Unreal;
        // "If they ever look at it he's in line for a penalty": what comes only when something else does.
        if (part == IncidentPart.Results && clause.Time is ClauseTime.Present or ClauseTime.Perfect && !clause.Is(ClauseTraits.Subordinate) && !clause.Is(ClauseTraits.Complement) && setting is { Habitual: false, InPresent: false } && clause.First > 0 && text.Clauses.FirstOrDefault(c => c.End == clause.First) is { } condition && condition.Is(ClauseTraits.If) && !condition.IsPast && !text.Has(clause, "goes-on"))
            return ClauseRole.Unreal;
        // "She could easily have slipped | and broken a hip": what could have reaches over "and".
        if (part == IncidentPart.Results && matrix is ClauseRole.Speculation && clause.Is(ClauseTraits.InheritedSubject) && UnrealSigns.SentenceHas(text, clause, "counterfactual"))
            return matrix.Value;
        // "Met een andere had ik mijn been verloren en stond ik nu …": what opens the sentence reaches over "and" to a verb in front of its subject.
        if (part == IncidentPart.Results && matrix is ClauseRole.Speculation or ClauseRole.Unreal && clause.IsPast && clause.SubjectWord > clause.First && text.Text.Words[clause.First].Lower == "en" && clause.SubjectWord == clause.First + 2)
            return matrix.Value;
        if (clause.Is(ClauseTraits.Quote))
            return part == IncidentPart.Behaviour && !IsCited(text, clause, matrix) ? ClauseRole.Act : ClauseRole.Nothing;
        // "… omdat de ronde niet geregistreerd is": why something might have come of it.
        if (part == IncidentPart.Results && matrix is ClauseRole.Speculation or ClauseRole.Unreal && clause.Is(ClauseTraits.Subordinate) && (text.Has(clause, "reason") || clause.Is(ClauseTraits.Modal)))
            return matrix.Value;
        // "That may well be called thorough | and helpful": goes on judging.
        if (part == IncidentPart.Results && matrix == ClauseRole.Verdict && clause.Is(ClauseTraits.InheritedSubject) && clause.Subject == Subject.It && clause.Time == ClauseTime.Present)
            return ClauseRole.Verdict;
        // "The professor is an honest man | and takes students seriously": in a story of the past, how somebody is goes on.
        if (part == IncidentPart.Behaviour && matrix == ClauseRole.Trait && clause.Is(ClauseTraits.InheritedSubject) && clause.Time == ClauseTime.Present && !setting.InPresent && !clause.Is(ClauseTraits.HasQuote))
            return ClauseRole.Trait;
        // "If it rains again on Saturday | I'm going to put up a sign": what would be done then, behind a scene of the past.
        if (part == IncidentPart.Behaviour && clause.Time is ClauseTime.Present or ClauseTime.Future && !setting.InPresent && !setting.TellsPast && !setting.UsedTo && !clause.Is(ClauseTraits.Complement)
            && text.Clauses.Any(c => c.Sentence == clause.Sentence && c.First < clause.First && (c.Is(ClauseTraits.If) || IsInvertedIf(text, c)) && c.Time is ClauseTime.Present or ClauseTime.Past && !c.Is(ClauseTraits.Earlier) && (text.Has(c, "to-come") || text.Has(c, "again"))))
            return ClauseRole.Unreal;
        // "He might cancel and he could tell his whole club": what may come goes on behind "and".
        if (part == IncidentPart.Results && matrix is ClauseRole.Speculation or ClauseRole.Unreal && clause.Is(ClauseTraits.Modal) && text.Text.Words[clause.First].Lower is "and" or "en" or "or" or "of" && Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Lower is "could" or "can" or "may" or "might" or "kan" or "kon" or "kunnen" or "konden"))
            return matrix.Value;
        // "… that I acted professionally | and responsibly": the rest of what is made of it.
        if (part == IncidentPart.Results && matrix == ClauseRole.Verdict && clause.Is(ClauseTraits.InheritedSubject) && content.In(text, clause.First, clause.End).Where(i => i != clause.VerbWord).ToList() is { Count: > 0 } qualities && qualities.TrueForAll(i => IsAbstract(text, i)))
            return ClauseRole.Verdict;
        // "That was well done, said everybody": who judged.
        if (part == IncidentPart.Results && matrix == ClauseRole.Verdict && clause.VerbWord == clause.First && clause.Verb is { Kind: VerbKind.Say or VerbKind.Mind } && clause.First > 0 && text.Text.Words[clause.First].Before == WordBreak.Clause)
            return ClauseRole.Verdict;
        // "I can't really explain it": the teller has no more to tell of it.
        if (part != IncidentPart.Results && clause.Subject is Subject.Self or Subject.None && clause.Time == ClauseTime.Present && text.Has(clause, "cannot-say"))
            return ClauseRole.Nothing;
        // "Weet niet juist | wat hij toen gedaan heeft": the teller cannot say what is asked for.
        if (part == IncidentPart.Behaviour && IsNotKnown(text, clause))
            return ClauseRole.Nothing;
        // "… and shout for the foreman": goes on with what one ought to do.
        if (matrix == ClauseRole.General && clause.Time is ClauseTime.Present or ClauseTime.None && (clause.Is(ClauseTraits.InheritedSubject) || (clause.Subject == Subject.None && clause.Verb is not null)))
            return ClauseRole.General;
        // "Like I said", "if you ask me": what the teller puts in between.
        if (part != IncidentPart.Circumstances && text.Has(clause, "aside"))
            return text.Has(clause, "verdict-frame") ? ClauseRole.Verdict : ClauseRole.Nothing;
        var instead = part switch
        {
            // "She says that they ought to have listened": what is said is part of the saying.
            IncidentPart.Behaviour when clause.Is(ClauseTraits.Complement) && matrix == ClauseRole.Act => null,
            IncidentPart.Behaviour => InsteadOfActs.Find(text, clause, setting, matrix),
            IncidentPart.Results => InsteadOfEffects.Find(text, clause, setting),
            _ => null,
        };
        if (instead is { } found)
            return found;
        if (!(setting.UsedTo && !clause.Is(ClauseTraits.If)) && UnrealSigns.IsUnreal(text, clause, setting.Hearsay, part, setting is { Habitual: true, InPresent: true }))
            return ClauseRole.Unreal;
        if (!(setting is { Habitual: true, InPresent: true } && UnrealSigns.IsOnlyWont(text, clause)) && UnrealSigns.IsSpeculation(text, clause, setting.Hearsay, part))
            return ClauseRole.Speculation;
        // "He was asleep in the hut", "ze zat op haar gsm": anybody could see it.
        if (part == IncidentPart.Behaviour && clause.IsPast && IsSeen(text, clause) && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Subordinate) && setting.Perspective.IsActor(new ToldClause(text, clause), strict: true))
            return ClauseRole.Act;
        // "I'm the kind that …", "he is always on edge": where acts are asked for, how somebody is now.
        if (part == IncidentPart.Behaviour && IsDescription(text, clause, setting.Perspective))
            return ClauseRole.Trait;
        // "He did that well at the time": somebody did something, and not what.
        if (part == IncidentPart.Behaviour && clause.IsPast && IsVaguelyDone(text, clause))
            return ClauseRole.VagueAct;
        if (part == IncidentPart.Behaviour && (text.Has(clause, "verdict-idiom") || (clause.Verb is null && clause.Subject == Subject.None && text.Cues.At("verdict-word", clause.First) is not null && text.Cues.At("trait", clause.First) is null)
            || (clause.Verb is null && Enumerable.Range(clause.First + 1, clause.End - clause.First - 1).Any(i => text.Cues.At("verdict-word", i) is { Count: 1 } && text.Cues.At("trait", i) is null && i > clause.SubjectWord))))
            return ClauseRole.Verdict;
        // "Rookie mistake, really sloppy": what it was, without a word of what was done.
        if (part == IncidentPart.Behaviour && clause.Subject is not (Subject.Self or Subject.Third or Subject.Worker) && (clause.Verb is null || clause.Is(ClauseTraits.NonFinite)) && text.Cues.Within("deed", clause.First, Math.Min(clause.End, clause.First + 4)) is not null)
            return ClauseRole.Verdict;
        // "Just plain lazy of him", "da was laf van hem": says of what was done how it was.
        if (part != IncidentPart.Circumstances && !clause.IsObservable && VerdictSigns.JudgesSomebody(text, clause))
            return ClauseRole.Verdict;
        // "She was friendly and professional": asked for behaviour, a description is what was told, kind words or not.
        if (part == IncidentPart.Behaviour && !clause.IsObservable && (Trait(text, clause) == ClauseRole.Trait || GoesOnDescribing(clause, matrix)))
            return ClauseRole.Trait;
        if (_verdicts.IsVerdict(text, clause, part, matrix))
            return ClauseRole.Verdict;
        if (part == IncidentPart.Results && InsteadOfEffects.FindInPresent(text, clause, setting) is { } remark)
            return remark;
        if (Act(text, clause, part, setting, matrix) is { } act)
            return act;
        if (part == IncidentPart.Behaviour && Trait(text, clause) is { } trait)
            return trait;
        if (part == IncidentPart.Behaviour && IsOwnWay(text, clause, matrix))
            return ClauseRole.Act;
        if (IsGeneral(text, clause) && !(part == IncidentPart.Circumstances && clause.Verb is { Kind: VerbKind.Receive or VerbKind.State } && !clause.Is(ClauseTraits.Modal) && !clause.Is(ClauseTraits.Negated) && !text.Has(clause, "behaviour-generic")) && !(clause.Is(ClauseTraits.Complement) && matrix == ClauseRole.Act) && !(part == IncidentPart.Circumstances && clause.IsPast) && !(part != IncidentPart.Behaviour && text.Has(clause, "habit")))
            return ClauseRole.General;
        return _events.IsEvent(text, clause, part, setting) ? ClauseRole.Event : ClauseRole.Nothing;
    }

    // "That's how I lost the whole street": points back, and tells what came of it.
    private static bool IsHowItCame(ClauseText text, Clause clause) =>
        clause is { IsPast: true, Verb.Kind: VerbKind.Act or VerbKind.Receive or VerbKind.Change or VerbKind.Happen or VerbKind.Move } && text.Cues.At("how-it-came", clause.First) is not null && clause.First > 0 && text.Cues.Within("demonstrative", text.Text.Sentences[clause.Sentence].First, clause.First) is not null
        && !text.Has(clause, "rounds-off") && !UnrealSigns.SentenceHas(text, clause, "verdict-word", whole: true);

    // "Mocht het morgen weer gebeuren": a condition by the verb in front.
    private static bool IsInvertedIf(ClauseText text, Clause clause) => text.Text.Words[clause.First] is { Lower: "mocht" or "mochten" or "moest" or "moesten" or "should" or "were", Before: WordBreak.Sentence };

    // "A note that says 'no concerns'", "als er 'oké' staat": a few words that stand somewhere, in a sentence about what somebody is like or thinks; nobody says them there.
    private static bool IsCited(ClauseText text, Clause clause, ClauseRole? matrix) =>
        matrix is ClauseRole.Trait or ClauseRole.Feeling or ClauseRole.Verdict or ClauseRole.General && clause.End - clause.First <= LongestCited && !text.Text.Words[clause.First].Capital;

    // "Asleep", not "half asleep".
    private static bool IsSeen(ClauseText text, Clause clause) =>
        text.Cues.Within("seen-state", clause.First, clause.End) is { } state && (state.First == clause.First || (text.Cues.At("degree-word", state.First - 1) is null && text.Text.Words[state.First - 1].Lower is not ("half" or "nearly" or "almost")));

    // The clause that says so, and what hangs on it.
    private static bool IsNotKnown(ClauseText text, Clause clause)
    {
        if (clause.Is(ClauseTraits.Complement) && clause.First > 0 && text.Clauses.FirstOrDefault(c => c.End == clause.First) is { } before)
            return IsNotKnown(text, before);
        return clause is { Subject: Subject.Self or Subject.None, Time: ClauseTime.Present, Verb.Infinitive: "weten" or "herinneren" or "know" or "remember" } && clause.Is(ClauseTraits.Negated) && clause.End < text.Text.Words.Length && text.Cues.At("complementizer", clause.End) is not null;
    }

    // "He has a big heart | and a natural feel for people", "een stuk chagrijn | altijd op zijn tenen getrapt": no verb that takes place.
    private static bool GoesOnDescribing(Clause clause, ClauseRole? matrix) =>
        matrix == ClauseRole.Trait && (clause.Time == ClauseTime.None || clause.Verb is null) && clause.Subject is Subject.None or Subject.Third or Subject.Worker or Subject.Self && (clause.Is(ClauseTraits.InheritedSubject) || clause.Verb is null);

    private bool IsDescription(ClauseText text, Clause clause, Perspective perspective)
    {
        if (clause.Verb is null || clause.Is(ClauseTraits.Complement) || !(clause.Time == ClauseTime.Present || clause.IsPast) || clause.Is(ClauseTraits.Passive) || clause.Is(ClauseTraits.If) || clause.Is(ClauseTraits.HasQuote))
            return false;
        if (!perspective.IsActor(new ToldClause(text, clause), strict: true) || clause.Subject is Subject.Group)
            return false;
        // "Ik was toen in topvorm", "hij was van slag": in what state, not where.
        if (clause.Is(ClauseTraits.Copula) && clause.Verb.Kind == VerbKind.State && IsInState(text, clause))
            return true;
        // Where somebody is, or what they are at, is no trait.
        return clause.Is(ClauseTraits.Copula) && clause.Verb.Kind == VerbKind.State && !text.Has(clause, "vague-act") && (text.Cues.At("preposition", Math.Min(clause.VerbWord + 1, clause.End - 1)) is null || IsToADegree(text, clause))
            // "So on the ball", "helemaal van de kaart": to a degree, so it is no place.
            && (clause.Time == ClauseTime.Present || IsToADegree(text, clause) || (clause.VerbWord + 1 < clause.End && content.Outside(text, clause.VerbWord + 1, clause.End).Any(i => i != clause.SubjectWord) && !text.Has(clause, "at-it")));
    }

    // A preposition and a bare noun that is no place, time or post behind the verb.
    private static bool IsInState(ClauseText text, Clause clause)
    {
        var i = clause.VerbWord + 1;
        while (i < clause.End && (text.Cues.At("degree-word", i) is not null || text.Cues.At("habit-word", i) is not null || text.Text.Words[i].Lower is "toen" or "dan" or "die" or "dag" or "nu" or "gewoon" or "even" or "ook" or "wel"))
            i++;
        return text.Text.Words[i < clause.End ? i : clause.First].Lower is "in" or "op" or "van" or "uit" or "buiten" or "onder" && i + 1 == clause.End - 1 && !text.Has(clause, "mere-presence") && !text.Text.Words[i + 1].Capital && text.Text.Words[i + 1].Kind == WordKind.Plain
            && text.Cues.At("place-noun", i + 1) is null && text.Cues.At("time-noun", i + 1) is null && text.Cues.At("person-other", i + 1) is null && text.Cues.At("person-worker", i + 1) is null && text.Cues.At("at-post", i + 1) is null && text.Cues.At("function-word", i + 1) is null;
    }

    private static bool IsToADegree(ClauseText text, Clause clause) =>
        clause.VerbWord + 2 < clause.End && ((text.Cues.At("degree-word", clause.VerbWord + 1) is { Count: 1 } && text.Cues.At("preposition", clause.VerbWord + 2) is not null) || IsTooMuch(text, clause));

    // "Te zeker van mezelf", "too sure of himself": not "te Gent".
    private static bool IsTooMuch(ClauseText text, Clause clause) => text.Text.Words[clause.VerbWord + 1].Lower is "te" or "too" && !text.Text.Words[clause.VerbWord + 2].Capital;

    private ClauseRole? Act(ClauseText text, Clause clause, IncidentPart part, Setting setting, ClauseRole? matrix)
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

    internal static bool IsAbstract(ClauseText text, int i) => Abstract.Any(c => text.Cues.At(c, i) is not null);

    private bool IsVaguelyDone(ClauseText text, Clause clause) =>
        clause.IsObservable && _vagueVerbs.Contains(clause.Verb!.Infinitive) && clause.Subject is Subject.Self or Subject.Third or Subject.Worker or Subject.Name or Subject.Other && !clause.Is(ClauseTraits.HasQuote) && !clause.Is(ClauseTraits.Complement)
        && text.Has(clause, "verdict-word") && !content.In(text, clause.First, clause.End).Any(i => i != clause.VerbWord && i != clause.SubjectWord && text.Cues.At("verdict-word", i) is null);

    // "Never hoovers under the couch": a thing it is not done to, where "never panics" has none.
    private bool IsDoneToSomething(ClauseText text, Clause clause) =>
        content.In(text, clause.VerbWord + 1, clause.End).Any(i => text.Cues.At("trait", i) is null && text.Cues.At("feeling", i) is null);

    private ClauseRole? Trait(ClauseText text, Clause clause)
    {
        // "Typical salesman, slick and full of talk": somebody, and what they are like, without a verb.
        if (clause.Verb is null && clause.Subject is Subject.Worker or Subject.Other or Subject.Name && !clause.Is(ClauseTraits.Copula) && content.Outside(text, clause.First, clause.End).Count(i => i != clause.SubjectWord) >= EnoughToPicture)
            return ClauseRole.Trait;
        if (text.Has(clause, "trait-frame") || (text.Has(clause, "trait") && (clause.Is(ClauseTraits.Copula) || clause.Verb is null or { Kind: VerbKind.State or VerbKind.Posture })))
            return ClauseRole.Trait;
        if ((clause.Verb?.Kind is VerbKind.Feel or VerbKind.Mind && clause.Subject is not (Subject.It or Subject.Thing) && !(clause.Is(ClauseTraits.NonFinite) && clause.Is(ClauseTraits.InheritedSubject))) || (!clause.IsObservable && IsFelt(text, clause)))
            return ClauseRole.Feeling;
        return null;
    }

    // "Dan laat ge er al eens ene zitten": the teller's own way of doing, told as what anybody does there; not "zo ga je niet om met mensen", nor what one must.
    private bool IsOwnWay(ClauseText text, Clause clause, ClauseRole? matrix) =>
        clause is { Subject: Subject.Indefinite, Time: ClauseTime.Present, IsObservable: true } && text.Text.Words[clause.SubjectWord].Lower is "ge" or "gij" or "je" or "you" && matrix is not (ClauseRole.Verdict or ClauseRole.Trait or ClauseRole.Feeling) && Math.Abs(clause.VerbWord - clause.SubjectWord) == 1
        && !clause.Is(ClauseTraits.Modal) && !clause.Is(ClauseTraits.Passive) && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Subordinate) && !clause.Is(ClauseTraits.NonFinite) && !clause.Is(ClauseTraits.Negated)
        && !text.Has(clause, "behaviour-generic") && !text.Has(clause, "norm") && !text.Has(clause, "verdict-word") && !text.Has(clause, "vague-act") && text.Text.Words[clause.First].Lower is not ("zo" or "dat" or "that") && !_vagueVerbs.Contains(clause.Verb!.Infinitive)
        && content.In(text, clause.First, clause.End).Any(i => i != clause.VerbWord && i != clause.SubjectWord);

    // A word of feeling; "vond" is none where it came upon something.
    private static bool IsFelt(ClauseText text, Clause clause) =>
        text.Has(clause, "feeling") && (clause.Verb?.Kind != VerbKind.Receive || Enumerable.Range(clause.First, clause.End - clause.First).Any(i => i != clause.VerbWord && text.Cues.At("feeling", i) is not null));

    private static bool IsGeneral(ClauseText text, Clause clause) =>
        text.Has(clause, "behaviour-generic") || (clause.Subject == Subject.Indefinite && clause.Time == ClauseTime.Present && (clause.Is(ClauseTraits.Modal) || text.Text.Words[clause.SubjectWord].Lower is not ("people" or "mensen")));
}

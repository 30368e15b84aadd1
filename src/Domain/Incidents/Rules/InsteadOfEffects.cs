using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Asked what came of it: what stands in the place of it, though it may say that something happens.</summary>
internal static class InsteadOfEffects
{
    private static readonly HashSet<string> Definite =
    [
        "de", "het", "die", "deze", "dat", "mijn", "onze", "ons", "zijn", "haar", "hun", "uw", "den", "dieje", "mijne", "the", "my", "our", "his", "her", "their", "that", "this", "those", "these", "its", "your",
    ];

    /// <returns><c>null</c> when the clause may be an effect.</returns>
    public static ClauseRole? Find(ClauseText text, Clause clause, Setting setting)
    {
        // "I feel | that was a good standard": what hangs on it is what the teller thinks.
        if (clause is { Time: ClauseTime.Present, Subject: Subject.Self, Verb.Kind: VerbKind.Feel } && !clause.Is(ClauseTraits.Complement) && clause.VerbWord == clause.End - 1 && !text.Has(clause, "speculation") && text.Clauses.Any(c => c.First == clause.End && c.Sentence == clause.Sentence && c.Is(ClauseTraits.Complement)))
            return ClauseRole.Verdict;
        // "My wife thought | it was a lovely gesture": what somebody found of it.
        if (clause is { Verb.Kind: VerbKind.Mind, IsPast: true } && clause.VerbWord == clause.End - 1 && text.Clauses.FirstOrDefault(c => c.First == clause.End) is { } thought && thought.Is(ClauseTraits.Complement) && thought.Is(ClauseTraits.Copula) && text.Has(thought, "verdict-word"))
            return ClauseRole.Verdict;
        // "Iedereen vond | dat hij te ver ging", "they felt she had no business there": what people thought of what was done.
        if (clause.Verb is { Infinitive: "vinden" or "find" or "feel" or "reckon" or "oordelen" } && !clause.Is(ClauseTraits.Complement) && text.Clauses.FirstOrDefault(c => c.First == clause.End && c.Sentence == clause.Sentence) is { } found && found.Is(ClauseTraits.Complement) && (text.Has(found, "verdict-word") || text.Has(found, "verdict-idiom") || found.Is(ClauseTraits.Copula) || (clause.Verb.Infinitive == "vinden" && setting.Perspective.IsActor(new ToldClause(text, found), strict: true))))
            return ClauseRole.Verdict;
        // "Dit toont aan dat ik professioneel heb gehandeld", "that proves she cares": what the teller makes of it.
        if (clause.Time == ClauseTime.Present && clause.Verb is { Infinitive: "tonen" or "aantonen" or "bewijzen" or "show" or "prove" or "demonstrate" } && text.Cues.At("demonstrative", clause.First) is not null)
            return ClauseRole.Verdict;
        // "Ik wil zeker niemand afbreken": what the teller means by saying it.
        if (clause is { Time: ClauseTime.Present, Subject: Subject.Self } && clause.Is(ClauseTraits.Modal) && Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Lower is "wil" or "want") && !text.Has(clause, "since-then") && !text.Has(clause, "goes-on"))
            return ClauseRole.Verdict;
        // "Een pomp steken zonder te meten, dat is geen stiel": what one does, taken up by what is said of it.
        if (clause.Is(ClauseTraits.NonFinite) && clause.First == text.Text.Sentences[clause.Sentence].First && text.Clauses.Any(c => c.Sentence == clause.Sentence && c.First >= clause.End && c is { Subject: Subject.It, Time: ClauseTime.Present, SubjectWord: >= 0 } && text.Cues.At("demonstrative", c.SubjectWord) is not null))
            return ClauseRole.Verdict;
        // "Een heup is op die leeftijd rap gebroken", "a hip's easily broken": what soon comes about with all of the kind.
        if (clause.Time is ClauseTime.Perfect or ClauseTime.Present && IsAnyone(text, clause) && text.Has(clause, "soon-done"))
            return ClauseRole.Speculation;
        // "It showed real leadership", "it felt like the right call": says of what was done how it was.
        if (clause.Subject == Subject.It && clause.Verb is not null && !clause.Is(ClauseTraits.Complement) && !clause.Is(ClauseTraits.Modal) && !UnrealSigns.SentenceHas(text, clause, "speculation") && IsOfQuality(text, clause))
            return ClauseRole.Verdict;
        // "I'd give it nine out of ten": a mark.
        if (clause is { Time: ClauseTime.Conditional, Subject: Subject.Self or Subject.Group } && text.Has(clause, "verdict-frame") && !clause.Is(ClauseTraits.If))
            return ClauseRole.Verdict;
        // "Dat zegt genoeg", "you can't ask for more".
        if (text.Has(clause, "verdict-idiom"))
            return ClauseRole.Verdict;
        if (InsteadOfActs.IsOfTheKind(text, clause))
            return ClauseRole.Verdict;
        // "Iedereen doet dat": an excuse.
        if (clause is { Time: ClauseTime.Present, Subject: Subject.Anyone, Verb.Infinitive: "doen" or "do" } && !text.Has(clause, "goes-on"))
            return ClauseRole.Verdict;
        // "Het gevolg was | dat …": only announces it.
        if (clause.Is(ClauseTraits.Copula) && clause.SubjectWord >= 0 && text.Text.Words[clause.SubjectWord].Lower is "gevolg" or "resultaat" or "uitkomst" or "result" or "outcome" or "consequence" or "upshot" && clause.VerbWord == clause.End - 1)
            return ClauseRole.Nothing;
        // "Zo'n mensen zouden ze meer moeten betalen": how it ought to be, no expectation.
        if (text.Has(clause, "norm"))
            return ClauseRole.General;
        // "You have to see it to believe it": you in general is nobody it happened to.
        if (clause.Subject == Subject.Indefinite && (clause.Is(ClauseTraits.Modal) || clause.Time == ClauseTime.Conditional) && !text.Has(clause, "habit") && text.Text.Words[clause.SubjectWord].Lower is not ("people" or "mensen"))
            return ClauseRole.General;
        // "One felt that this was properly done", "men vond dat kras": what whoever speaks thought of it.
        if (clause.Subject == Subject.Indefinite && clause.Verb?.Kind is VerbKind.Feel or VerbKind.Mind && text.Text.Words[clause.SubjectWord].Lower is "one" or "men")
            return ClauseRole.Verdict;
        // "Normally they get there in time": what comes as a rule, in place of what came.
        if (clause.Time == ClauseTime.Present && !setting.Habitual && !setting.InPresent && text.Has(clause, "as-a-rule") && !text.Has(clause, "goes-on") && !(clause.Is(ClauseTraits.Negated) && text.Has(clause, "verdict-word")))
            return ClauseRole.Speculation;
        // "I'd imagine he got it that evening": guessed, and no wish.
        if (clause is { Time: ClauseTime.Conditional, Subject: Subject.Self } && text.Cues.At("speculation", clause.First) is { Count: > 1 })
            return ClauseRole.Speculation;
        // "Daar kan hij nog een boete voor krijgen", "that can cost you your licence": what may come of such a thing.
        if (clause.Time == ClauseTime.Present && clause.Is(ClauseTraits.Modal) && !clause.Is(ClauseTraits.Negated) && PointsAtIt(text, clause) && !text.Has(clause, "since-then"))
            return ClauseRole.Speculation;
        // "Ze mogen beschaamd zijn", "they ought to be sacked": what is due to somebody, where one occasion was told.
        if (clause.Time == ClauseTime.Present && clause.Is(ClauseTraits.Modal) && setting.TellsPast && !setting.Habitual && clause.Subject is Subject.Third or Subject.Worker && clause.Verb?.Infinitive is not ("can" or "kunnen") && !text.Has(clause, "since-then") && !text.Has(clause, "goes-on") && !text.Has(clause, "result-marker") && IsDue(text, clause))
            return ClauseRole.General;
        // "Anyone would have done the same", "ik zou geen andere meer willen": nothing that came of it.
        if (clause.Time == ClauseTime.Conditional && (clause.Subject == Subject.Anyone || (clause.Subject == Subject.Self && (clause.Is(ClauseTraits.Modal) || clause.Verb?.Kind is VerbKind.Mind or VerbKind.Say or VerbKind.Modal or VerbKind.Conditional))))
            return ClauseRole.General;
        return IsOwnVerdict(text, clause, setting.Perspective) ? ClauseRole.Verdict : null;
    }

    private static bool IsOfQuality(ClauseText text, Clause clause)
    {
        if (clause.Verb!.Infinitive is "feel" or "seem" or "sound" or "look" or "lijken" or "klinken" or "voelen" or "aanvoelen")
            return text.Has(clause, "verdict-word");
        var own = Enumerable.Range(clause.VerbWord + 1, Math.Max(0, clause.End - clause.VerbWord - 1)).Where(i => text.Cues.At("function-word", i) is null && text.Cues.At("determiner", i) is null && text.Cues.At("degree-word", i) is null && text.Cues.At("preposition", i) is null).ToList();
        return clause.IsObservable && own.Count > 0 && own.TrueForAll(i => ActRoles.IsAbstract(text, i));
    }

    private static bool IsDue(ClauseText text, Clause clause) =>
        Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Lower is "should" or "ought" or "must" or "mogen" or "mag" or "moeten" or "moet");

    private static bool PointsAtIt(ClauseText text, Clause clause) =>
        text.Text.Words[clause.First].Lower is "daar" or "hier" && clause.VerbWord > 0 || (text.Cues.At("demonstrative", clause.First) is not null && clause.Subject is Subject.It or Subject.None);

    // "Vond da goe gedaan van mijn eigen", "was fairly pleased with myself": the one who acted says how it was; the I may be left out.
    private static bool IsOwnVerdict(ClauseText text, Clause clause, Perspective perspective)
    {
        var own = clause.Subject is Subject.Self or Subject.Group || (clause.Subject == Subject.None && (clause.First == 0 || text.Text.Words[clause.First].Before == WordBreak.Sentence));
        if (!own || clause.Verb is null || clause.Is(ClauseTraits.Subordinate) || clause.Is(ClauseTraits.Passive))
            return false;
        if (clause.Verb.Kind == VerbKind.Mind && text.Has(clause, "judging") && UnrealSigns.SentenceHas(text, clause, "verdict-word", whole: true))
            return true;
        return perspective.Actor == IncidentActor.Teller && !text.Has(clause, "result-event") && (clause.Is(ClauseTraits.Copula) || clause.Verb.Kind == VerbKind.Feel) && VerdictSigns.FirstContent(text, clause) is var first and >= 0
            && (text.Cues.At("verdict-word", first) is not null || text.Cues.At("feeling", first) is not null);
    }

    /// <summary>What is told in the present and is no plain verdict: how the teller sees it, how the person is, how such things go.</summary>
    public static ClauseRole? FindInPresent(ClauseText text, Clause clause, Setting setting)
    {
        if (clause.Time != ClauseTime.Present || clause.Is(ClauseTraits.Complement) || text.Has(clause, "result-marker"))
            return null;
        // "Daar heb ik geen goed woord voor over": what the teller has to say about it.
        if (clause.Subject == Subject.Self && clause.Verb?.Kind is VerbKind.Mind or VerbKind.Say or VerbKind.Feel or VerbKind.State && !text.Has(clause, "habit") && !clause.Is(ClauseTraits.Passive)
            && (text.Has(clause, "verdict-word") || (clause.Verb.Kind is VerbKind.Say && clause.Is(ClauseTraits.Negated) && !text.Has(clause, "goes-on"))))
            return ClauseRole.Verdict;
        if (text.Has(clause, "goes-on") || text.Has(clause, "since-then"))
            return null;
        if (IsPortrait(text, clause, setting.Perspective))
            return ClauseRole.Verdict;
        // "Zulke dingen maken het verschil", "zo kweekt ge nooit spelers", "it's the little things that …": of all of the kind, where one occasion was told.
        if (setting.TellsPast && !setting.Habitual && !clause.Is(ClauseTraits.Passive) && (text.Has(clause, "of-the-kind") || IsAnyone(text, clause) || (clause.Subject == Subject.Indefinite && text.Text.Words[clause.SubjectWord].Lower is not ("people" or "mensen"))
            || (clause.Subject == Subject.It && clause.Is(ClauseTraits.Copula) && !VerdictSigns.HasNumber(text, clause) && !text.Has(clause, "result-event"))))
            return clause.Is(ClauseTraits.Modal) ? ClauseRole.Speculation : ClauseRole.Verdict;
        // "Those are practices from the last century", "zo'n allergie kan dodelijk aflopen": of things of the kind, where one occasion is told.
        if (!setting.TellsPast || setting.Habitual || clause.Is(ClauseTraits.Passive) || text.Has(clause, "habit") || VerdictSigns.HasSubstance(text, clause) || !IsOfTheKind(text, clause))
            return null;
        return clause.Is(ClauseTraits.Modal) ? ClauseRole.Speculation : ClauseRole.Verdict;
    }

    // "She is a treasure and knows her trade": how the person is, in place of what came of it.
    private static bool IsPortrait(ClauseText text, Clause clause, Perspective perspective) =>
        clause.Verb is { Kind: VerbKind.State or VerbKind.Mind } && !clause.Is(ClauseTraits.Negated) && !new ToldClause(text, clause).IsThey && clause.Subject is Subject.Third or Subject.Worker or Subject.Name && perspective.IsActor(new ToldClause(text, clause), strict: true)
        && !text.Has(clause, "anchor") && text.Cues.At("preposition", Math.Min(clause.VerbWord + 1, clause.End - 1)) is null;

    // "A bar that treats its customers like that deserves none".
    private static bool IsAnyone(ClauseText text, Clause clause) => clause.Subject is Subject.Thing or Subject.Other or Subject.Worker && text.Text.Words[clause.First].Lower is "een" or "ne" or "nen" or "a" or "an" or "elke" or "every" or "any" && text.Cues.At("time-noun", clause.First + 1) is null;

    private static bool IsOfTheKind(ClauseText text, Clause clause)
    {
        if (clause.SubjectWord < 0 || clause.Subject is Subject.Self or Subject.Group or Subject.Third or Subject.Name or Subject.Relative)
            return false;
        if (clause.Subject is Subject.Indefinite or Subject.Anyone)
            return true;
        if (clause.Subject == Subject.It)
            return text.Cues.At("demonstrative", clause.SubjectWord) is not null;
        for (var i = clause.SubjectWord - 1; i >= Math.Max(clause.First, clause.SubjectWord - 3); i--)
        {
            if (Definite.Contains(text.Text.Words[i].Lower))
                return false;
        }

        return true;
    }
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells what somebody thinks of it from what happened.</summary>
internal sealed class VerdictSigns(LanguageLexicon lexicon, ContentWords content)
{
    private const int EnoughToPicture = 2;
    private const int LongestExclamation = 6;

    private static readonly string[] Skipped = ["function-word", "determiner", "degree-word", "habit-word", "habit", "linking-word", "negation"];

    private readonly HashSet<string> _vagueVerbs = [.. lexicon.Cues.Patterns("vague-verb")];

    /// <param name="matrix">The role of the clause before it in its sentence.</param>
    public bool IsVerdict(ClauseText text, Clause clause, IncidentPart part, ClauseRole? matrix)
    {
        // "Ik was geslaagd met 14", "ze was niet geslaagd": what became of somebody, though the word judges an afternoon or a plan.
        var became = part == IncidentPart.Results && clause.Subject is Subject.Self or Subject.Group or Subject.Third or Subject.Name or Subject.Other or Subject.Anyone && text.Has(clause, "result-event");
        if ((text.Has(clause, "all-fine") && !became) || text.Has(clause, "verdict-idiom"))
            return true;
        // "Schandalig hoe sommigen hun werk doen", "great to see": the judgement comes first, and what is judged hangs on it.
        if (part != IncidentPart.Circumstances && text.Cues.At("verdict-word", clause.First) is { Count: 1 } && clause.First + 1 < clause.End && text.Cues.At("complementizer", clause.First + 1) is not null)
            return true;
        if (part == IncidentPart.Results && IsRemark(text, clause, matrix))
            return true;
        if (part != IncidentPart.Circumstances && OpensWithVerdict(text, clause))
            return true;
        var judges = text.Has(clause, "verdict-word") && !(became && clause.Subject is Subject.Self);
        // "It was a Friday", "het was tien uur": when, not how.
        if (!judges && clause.Is(ClauseTraits.Copula) && clause.Subject == Subject.It && (text.Has(clause, "weekday") || text.Has(clause, "month") || text.Has(clause, "time-noun")))
            return false;
        // "Dat was absoluut geen goede reactie": points at what was done, and judges.
        if (judges && part != IncidentPart.Circumstances && clause.Is(ClauseTraits.Copula) && clause.Subject == Subject.It && text.Cues.At("demonstrative", clause.SubjectWord) is not null && !HasSubstance(text, clause))
            return true;
        if (!judges && IsWhatItWas(text, clause))
            return false;
        if (UnrealSigns.SentenceHas(text, clause, "verdict-frame") && part != IncidentPart.Circumstances)
            return judges || (part == IncidentPart.Results && clause is { Subject: Subject.Self, Time: ClauseTime.Present } && text.Has(clause, "judging")) || (clause.Is(ClauseTraits.Copula) && !(part == IncidentPart.Behaviour && HasNumber(text, clause))) || clause.Verb is null or { Kind: VerbKind.Mind or VerbKind.Feel or VerbKind.State };
        if (part == IncidentPart.Results && IsLeftSo(text, clause))
            return false;
        if (!judges && !(part == IncidentPart.Results && clause.Verb is null && clause.Is(ClauseTraits.Negated) && !text.Has(clause, "quantity")))
            return false;
        var rest = content.In(text, clause.First, clause.End).Count(i => text.Cues.At("person-other", i) is null && text.Cues.At("person-worker", i) is null && i != clause.VerbWord);
        // "Not a good advertisement", "geen vier sterren waard": a verdict that names nothing.
        if (part == IncidentPart.Results && clause.Verb is null && clause.Is(ClauseTraits.Negated) && rest <= EnoughToPicture && !text.Has(clause, "quantity") && !text.Has(clause, "result-event"))
            return true;
        if (part == IncidentPart.Results && clause.Time == ClauseTime.None && !HasSubstance(text, clause))
            return true;
        // "Opgelost met veel tact", "een mooi staaltje van samenwerking": no verb that tells, nobody who does anything.
        // "Unworthy of anyone working with kids": judged before the verb comes.
        if (clause.Verb is null || (clause.Is(ClauseTraits.NonFinite) && text.Cues.Within("verdict-word", clause.First, clause.VerbWord) is not null) || (part == IncidentPart.Results && clause.Time == ClauseTime.None && _vagueVerbs.Contains(clause.Verb.Infinitive)))
            return rest <= EnoughToPicture || (part == IncidentPart.Results && !HasSubstance(text, clause));
        // "By ten the 300 rolls were in the hall, still warm": how many, or where they were, comes before how.
        if (part == IncidentPart.Results && clause.IsPast && clause.Is(ClauseTraits.Copula) && clause.Subject is not Subject.It && HasNumber(text, clause))
            return false;
        return (clause.Is(ClauseTraits.Copula) || IsSeeming(text, clause) || (part == IncidentPart.Results && clause.Subject == Subject.It && _vagueVerbs.Contains(clause.Verb.Infinitive))) && rest < EnoughToPicture && part != IncidentPart.Circumstances;
    }

    // "A disgrace, they aren't paid for that", "topkerel, ge kunt niet beter treffen": judged before the first pause, and nothing that took place behind it.
    private static bool OpensWithVerdict(ClauseText text, Clause clause)
    {
        var words = text.Text.Words;
        var opens = clause.First == 0 || words[clause.First].Before == WordBreak.Sentence;
        if (!opens || (clause.IsPast && !(clause.Is(ClauseTraits.Modal) && clause.Is(ClauseTraits.Negated))))
            return false;
        var pause = Enumerable.Range(clause.First + 1, Math.Max(0, Math.Min(clause.End - clause.First - 1, LongestExclamation))).FirstOrDefault(i => words[i].Before == WordBreak.Clause);
        return pause > 0 && (clause.VerbWord < 0 || clause.VerbWord >= pause) && text.Cues.Within("verdict-word", clause.First, pause) is not null && !HasNumber(text, clause);
    }

    /// <summary>"His reaction was below par", "what she did there was a disgrace": says of what was done how it was.</summary>
    public static bool IsOfConduct(ClauseText text, Clause clause)
    {
        if (clause.Is(ClauseTraits.HasQuote) || clause.Verb is null)
            return false;
        if (clause.Is(ClauseTraits.Copula) && clause.Verb.Kind == VerbKind.State && text.Cues.Within("conduct", clause.First, clause.VerbWord) is not null)
            return true;
        return text.Cues.At("conduct", clause.First) is { Count: > 1 } && text.Has(clause, "verdict-word");
    }

    /// <summary>"Lazy of him", "laf van haar": what somebody did is so, not what they are like.</summary>
    public static bool JudgesSomebody(ClauseText text, Clause clause)
    {
        var words = text.Text.Words;
        for (var i = clause.First + 1; i < clause.End - 1; i++)
        {
            if (words[i].Lower is "of" or "van" && words[i + 1].Lower is "him" or "her" or "them" or "me" or "us" or "hem" or "haar" or "hun" or "hen" or "mij" or "ons" or "u"
                && (i + 2 >= clause.End || words[i + 2].Before != WordBreak.None || text.Cues.At("function-word", i + 2) is not null || text.Cues.At("preposition", i + 2) is not null)
                && (text.Cues.At("trait", i - 1) is not null || text.Cues.At("verdict-word", i - 1) is not null))
                return true;
        }

        return false;
    }

    /// <summary>"Achtendertig dozen weg", "een spiegel kwijt": without a verb, something and the state it was left in.</summary>
    public static bool IsLeftSo(ClauseText text, Clause clause)
    {
        if (clause.Verb is not null || text.Has(clause, "verdict-word"))
            return false;
        for (var i = clause.First + 1; i < clause.End; i++)
        {
            var closes = i + 1 >= clause.End || text.Text.Words[i + 1].Before != WordBreak.None || text.Cues.At("preposition", i + 1) is not null || text.Cues.At("time-noun", i + 1) is not null || text.Cues.At("weekday", i + 1) is not null;
            if (closes && text.Cues.At("left-so", i) is not null && text.Text.Words[i].Before == WordBreak.None)
                return true;
        }

        return false;
    }

    /// <summary>"It was a cracked pipe", "het was een kapotte kabel": a thing and the state it was in, and no word that judges.</summary>
    public static bool IsWhatItWas(ClauseText text, Clause clause)
    {
        if (!clause.Is(ClauseTraits.Copula) || clause.Subject != Subject.It || !clause.IsPast || text.Has(clause, "verdict-word") || text.Has(clause, "trait") || text.Has(clause, "abstract-noun") || text.Has(clause, "feeling"))
            return false;
        // "It was number nine, the one with the red door", "het was La Bohème": which one it was.
        if (clause.SubjectWord == clause.First && clause.VerbWord == clause.First + 1 && clause.VerbWord + 1 < clause.End && text.Text.Words[clause.VerbWord + 1] is { Before: WordBreak.None } next && (next.Lower is "number" or "nummer" || (next is { Capital: true, Kind: WordKind.Plain } && text.Cues.At("person-other", clause.VerbWord + 1) is null)))
            return true;
        return clause.VerbWord + 4 == clause.End && text.Cues.At("determiner", clause.VerbWord + 1) is not null && text.Cues.At("broken-state", clause.VerbWord + 2) is not null;
    }

    /// <summary>The first word behind the verb that says something of its own; −1 when there is none.</summary>
    public static int FirstContent(ClauseText text, Clause clause)
    {
        for (var i = clause.VerbWord + 1; i < clause.End; i++)
        {
            if (i != clause.SubjectWord && !Skipped.Any(c => text.Cues.At(c, i) is { Count: 1 }))
                return i;
        }

        return -1;
    }

    // Asked what came of it: what the teller has to say about it.
    private static bool IsRemark(ClauseText text, Clause clause, ClauseRole? matrix)
    {
        // "The nicest flowers I have ever seen".
        if (text.Has(clause, "undergone") && (clause.Verb is null || clause.Subject is Subject.Self or Subject.Group or Subject.None))
            return true;
        // "Da trekt op niks", "that is just how it goes": points at all of it, and tells nothing that changed.
        if (clause is { Time: ClauseTime.Present, Subject: Subject.It } && text.Cues.At("demonstrative", clause.SubjectWord) is not null && !text.Has(clause, "goes-on") && !text.Has(clause, "result-marker") && !HasSubstance(text, clause))
            return true;
        // "The customers are always happy with it": the first thing said of them is a verdict.
        if (clause.Is(ClauseTraits.Copula) && clause.Time == ClauseTime.Present && text.Cues.At("verdict-word", FirstContent(text, clause)) is not null && !text.Has(clause, "result-event"))
            return true;
        // "I didn't find that very professional": the sentence of one who judges.
        if (clause.Subject == Subject.Self && clause.Verb is { Kind: VerbKind.Mind or VerbKind.Receive or VerbKind.Feel } && text.Has(clause, "judging") && text.Has(clause, "verdict-word"))
            return true;
        // "… daar kan menig bloemist een puntje aan zuigen", "if you ask me they can count themselves lucky".
        return (clause.Time == ClauseTime.Present || text.Text.Words[Math.Max(0, clause.VerbWord)].Lower == "could" || text.Has(clause, "could-do")) && clause.Is(ClauseTraits.Modal) && (!clause.Is(ClauseTraits.Complement) || text.Cues.Within("verdict-frame", clause.First, Math.Max(clause.First, clause.VerbWord)) is not null) && !text.Has(clause, "habit") && (matrix == ClauseRole.Verdict || UnrealSigns.SentenceHas(text, clause, "verdict-frame"));
    }

    // "It looked nice", "het zag er goed uit": how it was, in the eyes of somebody.
    private static bool IsSeeming(ClauseText text, Clause clause) => clause.Verb?.Infinitive is "look" or "sound" or "feel" or "uitzien" or "klinken" or "voelen" or "aanvoelen" && clause.Subject is Subject.It or Subject.Thing && text.Cues.At("verdict-word", FirstContent(text, clause) is var first and >= 0 ? first : clause.First) is not null;

    // Somebody, a number, or one of the things that come of acts.
    public static bool HasSubstance(ClauseText text, Clause clause) =>
        text.Has(clause, "person-other") || text.Has(clause, "person-worker") || text.Has(clause, "result-event") || text.Has(clause, "quantity") || HasNumber(text, clause);

    public static bool HasNumber(ClauseText text, Clause clause) => Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Kind == WordKind.Number);
}

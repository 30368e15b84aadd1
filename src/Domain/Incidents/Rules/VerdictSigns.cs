using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells what somebody thinks of it from what happened.</summary>
internal sealed class VerdictSigns(LanguageLexicon lexicon, ContentWords content)
{
    private const int EnoughToPicture = 2;

    private readonly HashSet<string> _vagueVerbs = [.. lexicon.Cues.All.Where(c => c.Category == "vague-verb").Select(c => c.Pattern)];

    /// <param name="matrix">The role of the clause before it in its sentence.</param>
    public bool IsVerdict(ClauseText text, Clause clause, IncidentPart part, ClauseRole? matrix)
    {
        if (text.Has(clause, "all-fine"))
            return true;
        if (part == IncidentPart.Results && IsRemark(text, clause, matrix))
            return true;
        var judges = text.Has(clause, "verdict-word");
        if (UnrealSigns.SentenceHas(text, clause, "verdict-frame") && part != IncidentPart.Circumstances)
            return judges || clause.Is(ClauseTraits.Copula) || clause.Verb is null or { Kind: VerbKind.Mind or VerbKind.Feel or VerbKind.State };
        if (!judges && !(part == IncidentPart.Results && clause.Verb is null && clause.Is(ClauseTraits.Negated)))
            return false;
        var rest = content.In(text, clause.First, clause.End).Count(i => text.Cues.At("person-other", i) is null && text.Cues.At("person-worker", i) is null && i != clause.VerbWord);
        // "Not a good advertisement", "geen vier sterren waard": a verdict that names nothing.
        if (part == IncidentPart.Results && clause.Verb is null && clause.Is(ClauseTraits.Negated) && rest <= EnoughToPicture)
            return true;
        if (part == IncidentPart.Results && clause.Time == ClauseTime.None && !HasSubstance(text, clause))
            return true;
        // "Opgelost met veel tact", "een mooi staaltje van samenwerking": no verb that tells, nobody who does anything.
        if (clause.Verb is null || (part == IncidentPart.Results && clause.Time == ClauseTime.None && _vagueVerbs.Contains(clause.Verb.Infinitive)))
            return rest <= EnoughToPicture || (part == IncidentPart.Results && !HasSubstance(text, clause));
        return (clause.Is(ClauseTraits.Copula) || (part == IncidentPart.Results && clause.Subject == Subject.It && _vagueVerbs.Contains(clause.Verb.Infinitive))) && rest < EnoughToPicture && part != IncidentPart.Circumstances;
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

    // Asked what came of it: what the teller has to say about it.
    private static bool IsRemark(ClauseText text, Clause clause, ClauseRole? matrix)
    {
        // "The nicest flowers I have ever seen".
        if (text.Has(clause, "undergone") && (clause.Verb is null || clause.Subject is Subject.Self or Subject.Group or Subject.None))
            return true;
        // "I didn't find that very professional": the sentence of one who judges.
        if (clause.Subject == Subject.Self && clause.Verb is { Kind: VerbKind.Mind or VerbKind.Receive or VerbKind.Feel } && text.Has(clause, "judging") && text.Has(clause, "verdict-word"))
            return true;
        // "… daar kan menig bloemist een puntje aan zuigen", "if you ask me they can count themselves lucky".
        return clause is { Time: ClauseTime.Present } && clause.Is(ClauseTraits.Modal) && !clause.Is(ClauseTraits.Complement) && !text.Has(clause, "habit") && (matrix == ClauseRole.Verdict || UnrealSigns.SentenceHas(text, clause, "verdict-frame"));
    }

    // Somebody, a number, or one of the things that come of acts.
    public static bool HasSubstance(ClauseText text, Clause clause) =>
        text.Has(clause, "person-other") || text.Has(clause, "person-worker") || text.Has(clause, "result-event") || Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Kind == WordKind.Number);
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Decides what each clause contributes.</summary>
internal sealed class RoleReader(LanguageLexicon lexicon, ContentWords content)
{
    private const int EnoughToPicture = 2;
    private const int EnoughWithoutVerb = 3;

    private readonly HashSet<string> _vagueVerbs = [.. lexicon.Cues.All.Where(c => c.Category == "vague-verb").Select(c => c.Pattern)];

    /// <param name="matrix">The role of the clause before it in its sentence, on which a "that …" hangs.</param>
    public ClauseRole Read(ClauseText text, Clause clause, IncidentPart part, Perspective perspective, bool hearsay, ClauseRole? matrix)
    {
        // "I think that he listened well", "ik verwacht dat hij terugkomt": the words before it say what it is worth.
        if (part != IncidentPart.Circumstances && clause.Is(ClauseTraits.Complement) && matrix is ClauseRole.Verdict or ClauseRole.Speculation or ClauseRole.General or ClauseRole.Unreal)
            return matrix.Value;
        if (clause.Is(ClauseTraits.Quote))
            return part == IncidentPart.Behaviour ? ClauseRole.Act : ClauseRole.Nothing;
        if (IsUnreal(text, clause, hearsay))
            return ClauseRole.Unreal;
        if (IsSpeculation(text, clause, hearsay, part))
            return ClauseRole.Speculation;
        // "She was friendly and professional": asked for behaviour, a description is what was told, kind words or not.
        if (part == IncidentPart.Behaviour && !clause.IsObservable && Trait(text, clause) == ClauseRole.Trait)
            return ClauseRole.Trait;
        if (part == IncidentPart.Results && text.Has(clause, "norm"))
            return ClauseRole.General;
        if (IsVerdict(text, clause, part))
            return ClauseRole.Verdict;
        if (Act(text, clause, part, perspective) is { } act)
            return act;
        if (part == IncidentPart.Behaviour && Trait(text, clause) is { } trait)
            return trait;
        if (IsGeneral(text, clause))
            return ClauseRole.General;
        return IsEvent(text, clause, part) ? ClauseRole.Event : ClauseRole.Nothing;
    }

    // The sentence says so: "I think …", "ik vond dat …" colour all that follows.
    private static bool SentenceHas(ClauseText text, Clause clause, string category)
    {
        var sentence = text.Text.Sentences[clause.Sentence];
        return text.Cues.Within(category, sentence.First, Math.Min(sentence.End, clause.End)) is not null;
    }

    private static bool IsUnreal(ClauseText text, Clause clause, bool hearsay)
    {
        if (clause.Is(ClauseTraits.Complement) || clause.Is(ClauseTraits.NonFinite))
            return false;
        // What others tell is reported with would in Dutch and in English written by Dutch speakers: "zou gebeld hebben".
        if (clause.Time == ClauseTime.Conditional)
            return !hearsay;
        if (clause.Time == ClauseTime.Future)
            return true;
        if (clause.Is(ClauseTraits.If) && clause.Time is ClauseTime.Present or ClauseTime.Conditional)
            return true;
        return clause.Time is ClauseTime.Present && text.Cues.Within("hypothetical", text.Text.Sentences[clause.Sentence].First, clause.First + 1) is not null;
    }

    private static bool IsSpeculation(ClauseText text, Clause clause, bool hearsay, IncidentPart part) =>
        part == IncidentPart.Results && !hearsay && (clause.Is(ClauseTraits.Complement) ? SentenceHas(text, clause, "speculation") && SentenceHas(text, clause, "verdict-frame")
            : text.Has(clause, "speculation") || (clause.Time == ClauseTime.Present && SentenceHas(text, clause, "speculation")));

    private bool IsVerdict(ClauseText text, Clause clause, IncidentPart part)
    {
        if (text.Has(clause, "all-fine"))
            return true;
        var judges = text.Has(clause, "verdict-word");
        if (SentenceHas(text, clause, "verdict-frame") && part != IncidentPart.Circumstances)
            return judges || clause.Is(ClauseTraits.Copula) || clause.Verb is null or { Kind: VerbKind.Mind or VerbKind.Feel or VerbKind.State };
        if (!judges && !(part == IncidentPart.Results && clause.Verb is null && clause.Is(ClauseTraits.Negated)))
            return false;
        var rest = content.In(text, clause.First, clause.End).Count(i => text.Cues.At("person-other", i) is null && text.Cues.At("person-worker", i) is null && i != clause.VerbWord);
        // "Not a good advertisement", "geen vier sterren waard": a verdict that names nothing.
        if (part == IncidentPart.Results && clause.Verb is null && clause.Is(ClauseTraits.Negated) && rest <= EnoughToPicture)
            return true;
        // "Opgelost met veel tact", "een mooi staaltje van samenwerking": no verb that tells, nobody who does anything.
        if (clause.Verb is null || (part == IncidentPart.Results && clause.Time == ClauseTime.None && _vagueVerbs.Contains(clause.Verb.Infinitive)))
            return rest <= EnoughToPicture || (part == IncidentPart.Results && !HasSubstance(text, clause));
        return clause.Is(ClauseTraits.Copula) && rest < EnoughToPicture && part != IncidentPart.Circumstances;
    }

    private ClauseRole? Act(ClauseText text, Clause clause, IncidentPart part, Perspective perspective)
    {
        // Coming, going, staying put: the behaviour itself where that was asked for, the scene elsewhere.
        var moves = part == IncidentPart.Behaviour && clause.Verb?.Kind is VerbKind.Move or VerbKind.Posture && clause.Subject is not (Subject.None or Subject.Anyone);
        if (!(clause.IsObservable || moves) || clause.Is(ClauseTraits.Passive) || clause.Is(ClauseTraits.Complement) || clause.Is(ClauseTraits.NonFinite) || clause.Subject == Subject.Relative)
            return null;
        if (!perspective.IsActor(new ToldClause(text, clause), strict: part != IncidentPart.Behaviour) || clause.Is(ClauseTraits.Modal))
            return null;
        // "Because I could not make the deadline": in the first answer a dependent clause is part of the scene.
        if (part == IncidentPart.Circumstances && clause.Is(ClauseTraits.Subordinate))
            return null;
        if (text.Has(clause, "behaviour-generic"))
            return ClauseRole.General;
        if (text.Has(clause, "trait-frame"))
            return ClauseRole.Trait;
        if (text.Has(clause, "feeling-frame") || (text.Has(clause, "looks-like") && (text.Has(clause, "trait") || text.Has(clause, "feeling"))))
            return ClauseRole.Feeling;
        var concrete = content.In(text, clause.First, clause.End).Count(i => i != clause.VerbWord && i != clause.SubjectWord && text.Cues.At("trait", i) is null);
        if (clause.Is(ClauseTraits.HasQuote))
            return ClauseRole.Act;
        // "Bleef rustig", "stayed calm": how, not what.
        if (moves && !clause.IsObservable && concrete == 0 && (text.Has(clause, "trait") || text.Has(clause, "feeling")))
            return ClauseRole.Trait;
        if (text.Has(clause, "vague-act") && concrete < EnoughToPicture + 1)
            return ClauseRole.VagueAct;
        return _vagueVerbs.Contains(clause.Verb!.Infinitive) && concrete < EnoughToPicture ? ClauseRole.VagueAct : ClauseRole.Act;
    }

    private static ClauseRole? Trait(ClauseText text, Clause clause)
    {
        if (text.Has(clause, "trait-frame") || (text.Has(clause, "trait") && (clause.Is(ClauseTraits.Copula) || clause.Verb is null or { Kind: VerbKind.State })))
            return ClauseRole.Trait;
        if (clause.Verb?.Kind is VerbKind.Feel or VerbKind.Mind || (text.Has(clause, "feeling") && !clause.IsObservable))
            return ClauseRole.Feeling;
        return null;
    }

    private static bool IsGeneral(ClauseText text, Clause clause) =>
        text.Has(clause, "behaviour-generic") || (clause.Subject == Subject.Indefinite && clause.Time == ClauseTime.Present);

    // Somebody, a number, or one of the things that come of acts.
    private static bool HasSubstance(ClauseText text, Clause clause) =>
        text.Has(clause, "person-other") || text.Has(clause, "person-worker") || text.Has(clause, "result-event") || Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Kind == WordKind.Number);

    // "Op de trein tussen Gent en Brugge", "we stayed there with the club on 17 June": where, when and with whom, but nothing that was the matter.
    private bool IsBareScene(ClauseText text, Clause clause)
    {
        var own = content.Outside(text, clause.First, clause.End).Where(i => i != clause.VerbWord && i != clause.SubjectWord).Count();
        // A scene in key words: "laatste bus, regen, twee meisjes nog aan het lopen".
        if (clause.Verb is null || clause.Time == ClauseTime.None)
            return content.Outside(text, clause.First, clause.End).Count() < (text.Has(clause, "person-other") && clause.Verb is not null ? EnoughToPicture : EnoughWithoutVerb);
        if (text.Has(clause, "vague-thing"))
            return own <= EnoughToPicture;
        return own == 0 && !clause.Is(ClauseTraits.Modal) && !text.Has(clause, "result-event") && clause.Subject is Subject.Self or Subject.Group or Subject.It or Subject.None && !clause.Is(ClauseTraits.Negated)
            && clause.Verb.Kind is VerbKind.State or VerbKind.Posture or VerbKind.Move;
    }

    private bool IsEvent(ClauseText text, Clause clause, IncidentPart part)
    {
        var rich = content.In(text, clause.First, clause.End).Count();
        if (part == IncidentPart.Circumstances && IsBareScene(text, clause))
            return false;
        if (clause.Verb is null || clause.Is(ClauseTraits.NonFinite))
            return rich >= (part == IncidentPart.Circumstances && clause.Verb is not null && text.Has(clause, "person-other") ? EnoughToPicture : EnoughWithoutVerb) && (part != IncidentPart.Results || HasSubstance(text, clause));
        // "Iedereen had het juist", "she came back by herself": asked what came of it, what others did.
        if (part == IncidentPart.Results && clause.IsPast && !clause.Is(ClauseTraits.Copula) && clause.Subject is Subject.Other or Subject.Anyone or Subject.Third && clause.Verb.Kind is not VerbKind.Mind)
            return true;
        return rich >= EnoughToPicture || (rich == 1 && clause.Verb.Kind is not (VerbKind.State or VerbKind.Mind));
    }
}

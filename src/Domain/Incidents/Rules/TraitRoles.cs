using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells how somebody is or feels from what somebody does.</summary>
internal sealed class TraitRoles(ContentWords content)
{
    private const int EnoughToPicture = 2;

    public ClauseRole? Find(ClauseText text, Clause clause)
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

    public bool IsDescription(ClauseText text, Clause clause, Perspective perspective)
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

    // "He has a big heart | and a natural feel for people", "een stuk chagrijn | altijd op zijn tenen getrapt": no verb that takes place.
    public static bool GoesOn(Clause clause, ClauseRole? matrix) =>
        matrix == ClauseRole.Trait && (clause.Time == ClauseTime.None || clause.Verb is null) && clause.Subject is Subject.None or Subject.Third or Subject.Worker or Subject.Self && (clause.Is(ClauseTraits.InheritedSubject) || clause.Verb is null);

    // A word of feeling; "vond" is none where it came upon something.
    private static bool IsFelt(ClauseText text, Clause clause) =>
        text.Has(clause, "feeling") && (clause.Verb?.Kind != VerbKind.Receive || Enumerable.Range(clause.First, clause.End - clause.First).Any(i => i != clause.VerbWord && text.Cues.At("feeling", i) is not null));
}

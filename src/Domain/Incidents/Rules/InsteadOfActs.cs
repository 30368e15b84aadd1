using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Asked what somebody did: what stands in the place of it, though it may have a verb of doing.</summary>
internal static class InsteadOfActs
{
    private static readonly HashSet<string> Anybody = ["een", "elke", "iedere", "a", "an", "every", "any", "each"];

    /// <param name="matrix">The role of the clause before it in its sentence.</param>
    /// <returns><c>null</c> when the clause may be an act.</returns>
    public static ClauseRole? Find(ClauseText text, Clause clause, Setting setting, ClauseRole? matrix)
    {
        // "Hij zal dat wel vergeten zijn", "he clearly was not thinking": the teller concludes it.
        if (UnrealSigns.IsConcluded(text, clause))
            return text.Has(clause, "trait-frame") || clause.Is(ClauseTraits.Copula) ? ClauseRole.Trait : ClauseRole.Feeling;
        // "I would like to thank her for the pleasant collaboration": praise, and no plan.
        if (clause.Time == ClauseTime.Conditional && clause.Subject is Subject.Self or Subject.Group && text.Has(clause, "verdict-frame") && text.Has(clause, "verdict-word"))
            return ClauseRole.Verdict;
        // "I'd say she handled that perfectly": the teller's view of it, and no plan.
        if (clause is { Time: ClauseTime.Conditional, Subject: Subject.Self, Verb.Kind: VerbKind.Say or VerbKind.Mind } && text.Text.Words[clause.VerbWord].Lower is "say" or "think" or "call" or "zeggen" or "denken" or "noemen")
            return UnrealSigns.SentenceHas(text, clause, "verdict-word", whole: true) ? ClauseRole.Verdict : ClauseRole.General;
        // "Like anyone would do", "gelijk iedereen zou doen": how ordinary it was.
        if (clause.Time == ClauseTime.Conditional && text.Has(clause, "as-anyone"))
            return text.Has(clause, "verdict-word") ? ClauseRole.Verdict : ClauseRole.General;
        // "A more careful person would have asked": anybody else, and not the one who acted.
        if (clause.Time == ClauseTime.Conditional && clause.SubjectWord > 0 && clause.Subject is Subject.Other or Subject.Worker or Subject.Thing && Enumerable.Range(clause.First, Math.Max(0, clause.SubjectWord - clause.First)).Any(i => Anybody.Contains(text.Text.Words[i].Lower)) && Enumerable.Range(clause.First, clause.End - clause.First).Any(i => text.Text.Words[i].Lower is "have" or "hebben" or "zijn") && !clause.Is(ClauseTraits.If) && !setting.Hearsay)
            return ClauseRole.General;
        // "The kind of person you'd trust with your life": what anybody would, in praise or blame.
        if (clause is { Time: ClauseTime.Conditional, Subject: Subject.Indefinite } && (matrix is ClauseRole.Trait or ClauseRole.Verdict || text.Has(clause, "trait-frame")))
            return matrix ?? ClauseRole.Trait;
        if (IsOughtTo(text, clause, setting, matrix))
            return ClauseRole.General;
        // "The guard was on duty", "it was the sweep's turn": who was there, and nothing that was done.
        if (!clause.IsObservable && clause.Verb is { Kind: VerbKind.State or VerbKind.Posture } && text.Has(clause, "mere-presence"))
            return ClauseRole.Nothing;
        // "He was short-tempered, he hadn't slept": why somebody was so.
        if (matrix is ClauseRole.Trait or ClauseRole.Feeling && clause.Is(ClauseTraits.Earlier))
            return ClauseRole.Feeling;
        // "A good manager is someone who listens": anybody of the kind. "Scandalous, a coach like that ought not to …" judges.
        if ((clause.Time == ClauseTime.Present || (clause.Time == ClauseTime.Perfect && clause.Is(ClauseTraits.Passive))) && text.Has(clause, "behaviour-generic") && !clause.Is(ClauseTraits.HasQuote))
            return text.Has(clause, "verdict-word") && !text.Has(clause, "any-good") ? ClauseRole.Verdict : ClauseRole.General;
        // "Zo'n mannen maken ze niet meer": praise or blame of all of the kind.
        if (IsOfTheKind(text, clause))
            return ClauseRole.Verdict;
        // "Het was echt chaos": how it was there, and not what was done.
        if (clause.Is(ClauseTraits.Copula) && clause.Subject == Subject.It && text.Has(clause, "hectic"))
            return ClauseRole.Nothing;
        // "His reaction was below par": not what was done, but how.
        return VerdictSigns.IsOfConduct(text, clause) ? ClauseRole.Verdict : null;
    }

    /// <summary>"Zo'n mannen maken ze niet meer": said of all of the kind.</summary>
    public static bool IsOfTheKind(ClauseText text, Clause clause) => clause is { Time: ClauseTime.Present, Subject: Subject.Third, Verb.Kind: not VerbKind.State } && text.Has(clause, "of-the-kind") && !clause.Is(ClauseTraits.HasQuote) && !clause.Is(ClauseTraits.Complement) && !text.Has(clause, "habit");

    private static bool IsOughtTo(ClauseText text, Clause clause, Setting setting, ClauseRole? matrix)
    {
        // "Daar zouden ze strenger in moeten zijn": how it ought to be.
        if (clause.Time == ClauseTime.Conditional && !setting.Hearsay && text.Has(clause, "ought"))
            return true;
        // "Ze had dat moeten controleren".
        if (text.Has(clause, "should-have"))
            return true;
        // "Een suppoost moet opletten", "an attendant has to …": anybody in the job.
        if (clause.Time == ClauseTime.Present && clause.Is(ClauseTraits.Modal) && clause.SubjectWord > 0 && Anybody.Contains(text.Text.Words[clause.SubjectWord - 1].Lower))
            return true;
        // "If he'd planned it better he would have ordered in time": what should have been, of something that was not.
        return (clause.Is(ClauseTraits.If) && clause.Is(ClauseTraits.Earlier)) || (matrix == ClauseRole.General && (clause.Is(ClauseTraits.Earlier) || clause.Time == ClauseTime.Conditional));
    }
}

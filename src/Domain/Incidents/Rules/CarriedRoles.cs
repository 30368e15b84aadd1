using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>What the words before a clause make of it: what is thought, supposed, judged or said in front reaches over "that" and "and".</summary>
internal sealed class CarriedRoles(ContentWords content)
{
    private const int LongestCited = 3;

    /// <param name="matrix">The role of the clause before it in its sentence, on which a "that …" hangs.</param>
    public ClauseRole? Find(ClauseText text, Clause clause, IncidentPart part, Setting setting, ClauseRole? matrix)
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
        if (part == IncidentPart.Results && matrix == ClauseRole.Verdict && clause.Is(ClauseTraits.InheritedSubject) && content.In(text, clause.First, clause.End).Where(i => i != clause.VerbWord).ToList() is { Count: > 0 } qualities && qualities.TrueForAll(i => ActRoles.IsAbstract(text, i)))
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
        return null;
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

    // The clause that says so, and what hangs on it.
    private static bool IsNotKnown(ClauseText text, Clause clause)
    {
        if (clause.Is(ClauseTraits.Complement) && clause.First > 0 && text.Clauses.FirstOrDefault(c => c.End == clause.First) is { } before)
            return IsNotKnown(text, before);
        return clause is { Subject: Subject.Self or Subject.None, Time: ClauseTime.Present, Verb.Infinitive: "weten" or "herinneren" or "know" or "remember" } && clause.Is(ClauseTraits.Negated) && clause.End < text.Text.Words.Length && text.Cues.At("complementizer", clause.End) is not null;
    }
}

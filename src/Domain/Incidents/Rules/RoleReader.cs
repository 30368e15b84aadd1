using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Decides what each clause contributes.</summary>
internal sealed class RoleReader(LanguageLexicon lexicon, ContentWords content)
{
    private readonly CarriedRoles _carried = new(content);
    private readonly ActRoles _acts = new(lexicon, content);
    private readonly TraitRoles _traits = new(content);
    private readonly VerdictSigns _verdicts = new(lexicon, content);
    private readonly EventSigns _events = new(content);

    /// <param name="matrix">The role of the clause before it in its sentence, on which a "that …" hangs.</param>
    public ClauseRole Read(ClauseText text, Clause clause, IncidentPart part, Setting setting, ClauseRole? matrix)
    {
        if (_carried.Find(text, clause, part, setting, matrix) is { } carried)
            return carried;
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
        if (part == IncidentPart.Behaviour && _traits.IsDescription(text, clause, setting.Perspective))
            return ClauseRole.Trait;
        // "He did that well at the time": somebody did something, and not what.
        if (part == IncidentPart.Behaviour && clause.IsPast && _acts.IsVaguelyDone(text, clause))
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
        if (part == IncidentPart.Behaviour && !clause.IsObservable && (_traits.Find(text, clause) == ClauseRole.Trait || TraitRoles.GoesOn(clause, matrix)))
            return ClauseRole.Trait;
        if (_verdicts.IsVerdict(text, clause, part, matrix))
            return ClauseRole.Verdict;
        if (part == IncidentPart.Results && InsteadOfEffects.FindInPresent(text, clause, setting) is { } remark)
            return remark;
        if (_acts.Find(text, clause, part, setting, matrix) is { } act)
            return act;
        if (part == IncidentPart.Behaviour && _traits.Find(text, clause) is { } trait)
            return trait;
        if (part == IncidentPart.Behaviour && _acts.IsOwnWay(text, clause, matrix))
            return ClauseRole.Act;
        if (IsGeneral(text, clause) && !(part == IncidentPart.Circumstances && clause.Verb is { Kind: VerbKind.Receive or VerbKind.State } && !clause.Is(ClauseTraits.Modal) && !clause.Is(ClauseTraits.Negated) && !text.Has(clause, "behaviour-generic")) && !(clause.Is(ClauseTraits.Complement) && matrix == ClauseRole.Act) && !(part == IncidentPart.Circumstances && clause.IsPast) && !(part != IncidentPart.Behaviour && text.Has(clause, "habit")))
            return ClauseRole.General;
        return _events.IsEvent(text, clause, part, setting) ? ClauseRole.Event : ClauseRole.Nothing;
    }

    // "Asleep", not "half asleep".
    private static bool IsSeen(ClauseText text, Clause clause) =>
        text.Cues.Within("seen-state", clause.First, clause.End) is { } state && (state.First == clause.First || (text.Cues.At("degree-word", state.First - 1) is null && text.Text.Words[state.First - 1].Lower is not ("half" or "nearly" or "almost")));

    private static bool IsGeneral(ClauseText text, Clause clause) =>
        text.Has(clause, "behaviour-generic") || (clause.Subject == Subject.Indefinite && clause.Time == ClauseTime.Present && (clause.Is(ClauseTraits.Modal) || text.Text.Words[clause.SubjectWord].Lower is not ("people" or "mensen")));
}

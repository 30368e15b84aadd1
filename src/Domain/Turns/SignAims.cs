using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Whether words can mean the interview, or the teller's own need, where they stand: what the field of a word asks of its surroundings.</summary>
internal sealed class SignAims(TurnText turn, TurnFrame frame)
{
    private const int ShortQuestion = 9;
    private const int Reach = 3;

    private static readonly string[] OfPrograms = ["field-rules", "field-secret", "field-others", "field-judge", "field-create", "field-persona"];

    // Questions whose answers are the weather, music and a walk with the dog.
    private static readonly string[] OfLeisure = ["asks-recovery", "asks-conditions", "asks-tools"];

    private static readonly string[] AboutSaid = ["mends", "answer-label", "field-said", "weak-said", "field-earlier", "weak-earlier"];

    /// <summary>"Personal and warm", "terrible service": words of privacy and abuse mean the interview only beside I, a denial, or you.</summary>
    public bool Aims(CueMatch match, Clause? clause, int sentence) => SignFields.Meaning(match.Cue.Category) switch
    {
        "field-private" => turn.Words <= TurnFrame.FewWords || frame.Any(clause, WordMark.Self | WordMark.Negation),
        "off-topic" or "ask-bot" or "clarify" when sentence == 0 && frame.OpensWithThen => false,
        // "I write prompts that make a model ignore its rules": the teller does it, and nobody is told to.
        "injection" when clause is { Subject: Subject.Self, SubjectWord: >= 0 } && clause.SubjectWord < clause.VerbWord && !frame.You[sentence] && !frame.Orders[sentence] && !frame.Asks[sentence] && !frame.Interview[sentence] => false,
        "abuse-w" => turn.Words <= TurnFrame.FewWords || frame.Near(WordMark.You, match, Reach) || frame.Interview[sentence],
        "clarify" or "field-meaning" => turn.Words <= TurnFrame.FewWords || (turn.Words <= ShortQuestion && turn.Own.Has("alternative")) || frame.Asks[sentence] || frame.Interview[sentence] || frame.Voices.IsCommand(clause) || frame.Any(clause, WordMark.Self | WordMark.Negation),
        // "I can hardly break off a talk": no wish to. Somebody must know when to end a contact, a talk.
        "field-end" or "weak-end" or "stop" when !frame.Interview[sentence] && !frame.Asks[sentence] && clause is { Subject: Subject.Indefinite } && clause.Is(ClauseTraits.Subordinate) => false,
        "field-end" or "weak-end" or "stop" => !(clause is { Subject: Subject.Thing or Subject.Anyone } && !frame.Interview[sentence] && !frame.Asks[sentence]) && turn.Own.Within("hard-word", clause?.First ?? 0, clause?.End ?? 0) is null,
        "field-bye" => match.First <= 1 || match.End == turn.Words || turn.Text.Words[match.First].Before != WordBreak.None,
        // "The mistake was put right": a thing of the job.
        // "Call the previous customer back".
        "back" or "field-earlier" or "weak-earlier" => !frame.Any(clause, WordMark.AtWork) || (frame.Interview[sentence] && clause is not { IsPast: true }),
        "field-wrong" or "correction" when clause is { Subject: Subject.Thing, IsPast: true } => turn.Own.Has("mends"),
        "field-wrong" => turn.Words <= TurnFrame.FewWords || frame.Interview[sentence] || frame.Voices.IsCommand(clause) || frame.Any(clause, WordMark.Self) || turn.Own.HasAny(AboutSaid),
        "field-order" or "field-rules" or "field-secret" or "field-others" or "field-judge" or "field-create" or "field-persona" => (frame.Orders[sentence] && turn.Words > 2) || (frame.Any(clause, WordMark.You) && !IsAnyone(clause)) || (turn.Own.Has("field-order") && turn.Own.HasAny(OfPrograms)),
        "field-unknown" or "dont-know" when clause is { Subject: Subject.Indefinite } => false,
        // "I forgot to pass on a question from a customer".
        "field-unknown" or "weak-unknown" or "dont-know" when clause is { IsPast: true } && frame.Any(clause, WordMark.AtWork) && turn.PromptCues.Has("asks-circumstances") => false,
        // "Wist een vraag niet" at an exam: what was not known then is part of the story.
        "field-unknown" or "weak-unknown" or "dont-know" when clause is { IsPast: true } && turn.PromptCues.Has("asks-circumstances") && turn.Own.Within("determiner", match.First, Math.Min(turn.Words, match.First + 3)) is not null => false,
        "field-unknown" => turn.Words <= TurnFrame.FewWords || frame.Any(clause, WordMark.Self | WordMark.Negation),
        _ => true,
    };

    /// <summary>What somebody does is need when it is done to the teller; what is felt, when the teller feels it.</summary>
    public bool IsOwnNeed(CueMatch match, Clause? clause, Voice voice, int sentence) => match.Cue.Category switch
    {
        "field-assault" or "weak-assault" => turn.Words <= TurnFrame.FewWords || IsDoneToTeller(match, clause) || clause is { Subject: Subject.Self } && (clause.Is(ClauseTraits.Passive) || clause.Time == ClauseTime.Perfect),
        // "The signs of an overdose": what the job asks, and nobody's own.
        _ when (turn.PromptCues.Has("asks-skills") || turn.PromptCues.Has("asks-tasks") || turn.PromptCues.Has("asks-rule") || turn.PromptCues.Has("asks-purpose") || turn.PromptCues.Has("asks-tools")) && !Array.Exists(turn.Marks, m => (m & (WordMark.Own | WordMark.Self)) != 0) && turn.Words > TurnFrame.FewWords => false,
        // Asked for feelings: "that I was scared of the dog" was at work.
        "field-fear" or "weak-fear" or "field-panic" or "weak-panic" or "field-cry" or "weak-cry" when frame.Voices.HangsOnQuestion && clause is { IsPast: true } && turn.PromptCues.Has("asks-feelings") => false,
        // "I am not one to panic".
        "weak-fear" or "field-panic" or "weak-panic" when match.Count == 1 && frame.Near(WordMark.Negation, match, Reach) => false,
        // "That came back every week": what happened, and nobody of whom it is said.
        "field-panic" or "weak-panic" when clause is { Subject: Subject.It or Subject.Thing, IsPast: true } && !Array.Exists(turn.Marks, m => (m & (WordMark.Own | WordMark.Self | WordMark.OwnObject)) != 0) => false,
        "distress" when frame.Self[sentence] && (clause is not { Time: ClauseTime.Past } || turn.Own.Has("recent")) => true,
        // "That came back every week": of no one, and over.
        not "distress" when clause is { Subject: Subject.It or Subject.Thing, IsPast: true } && !Array.Exists(turn.Marks, m => (m & (WordMark.Own | WordMark.Self)) != 0) => false,
        // "To help people who can't cope": theirs.
        _ when clause is { Subject: Subject.Relative } && !frame.Any(clause, WordMark.Own) => false,
        // "People do not sleep there": nobody's need.
        "field-die" or "weak-die" when clause is { Subject: Subject.Thing or Subject.Other or Subject.Worker or Subject.Third } => false,
        _ when clause is { Subject: Subject.Indefinite, SubjectWord: >= 0 } && turn.Text.Words[clause.SubjectWord].Lower is "people" or "mensen" => false,
        _ => voice != Voice.Told || frame.Voices.HangsOnQuestion || frame.Voices.IsHabit(clause),
    };

    /// <summary>Small talk is about the here and now, asks or exclaims; a few words without a verb answer what was asked, whatever they name.</summary>
    public bool IsAround(Clause? clause, string category, int sentence) => IsOfTheDay(clause, category, sentence) && (frame.Asks[sentence] || !turn.PromptCues.HasAny(OfLeisure));

    private bool IsOfTheDay(Clause? clause, string category, int sentence) => frame.Asks[sentence] || SignFields.Meaning(category) == "off-topic" || (category == "field-talk" && turn.Words <= TurnFrame.FewWords) || turn.Own.Has("exclamation")
        || (clause is { Verb: not null } && !clause.Is(ClauseTraits.NonFinite) && (clause.Time is ClauseTime.Present or ClauseTime.Future || (clause.IsPast && turn.Own.Has("recent"))));

    /// <summary>"I've had enough", "that was it for me": over and done, and still a wish.</summary>
    public bool IsClosing(Clause? clause, CueMatch match) => (clause is not null && frame.Asks[clause.Sentence] && frame.Interview[clause.Sentence]) || (clause is { Time: ClauseTime.Perfect, Subject: Subject.Self } && frame.WordsBeyondFields <= 1)
        // "That's it, had enough": without its I.
        || (clause is { IsPast: true } && (clause.SubjectWord < 0 || clause.Is(ClauseTraits.InheritedSubject)) && match.Cue.Category is "stop" or "field-enough" && frame.WordsBeyondFields <= 1)
        // "Ge hebt genoeg gehoord van mij": to the program.
        || (clause is { Time: ClauseTime.Perfect, Subject: Subject.Indefinite } && match.Cue.Category is "stop" or "field-enough" && frame.You[clause.Sentence])
        || (clause is { Time: ClauseTime.Perfect, Subject: Subject.It } && (frame.Asks[clause.Sentence] || frame.Any(clause, WordMark.Own)))
        || (clause is { Subject: Subject.It } && clause.Is(ClauseTraits.Copula) && clause.SubjectWord <= clause.First + 1 && match.Cue.Category is "stop" or "field-bye" or "field-enough");

    /// <summary>Scared of a customer, crying with the family of a patient: the job.</summary>
    public bool IsAboutWork(Clause? clause, bool unlessOwn)
    {
        var work = false;
        for (var i = clause?.First ?? turn.Words; i < clause?.End; i++)
        {
            work |= turn.Is(i, WordMark.AtWork);
            if (unlessOwn && turn.Is(i, WordMark.Own))
                return false;
        }

        return work;
    }

    // "Being on your feet and a good memory for orders": you is whoever does the job.
    private bool IsAnyone(Clause? clause) => turn.PromptCues.Has("asks-skills") && !frame.Voices.IsCommand(clause) && clause is null or { Subject: Subject.None or Subject.Indefinite };

    /// <summary>"He keeps touching my leg": somebody else does it, to the teller.</summary>
    public bool IsDoneToTeller(CueMatch match, Clause? clause)
    {
        if (match.Cue.Category == SignFields.Violated)
            return true;
        for (var i = match.First; i < Math.Min(turn.Words, match.End + 2); i++)
        {
            if (turn.Is(i, WordMark.Own) && !turn.Is(i, WordMark.Self))
                return true;
        }

        for (var i = Math.Max(0, match.First - Reach); i < Math.Min(turn.Words, match.End + Reach) && match.Cue.Category == "field-assault"; i++)
        {
            if (turn.Is(i, WordMark.OwnObject) && frame.ClauseOf(i) == clause)
                return true;
        }

        return false;
    }
}

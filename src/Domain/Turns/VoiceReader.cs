using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Tells speaking to the program from telling about the job. "Stop please" is a wish; "I told him to stop", "so that drivers don't have to stop" and "that I
/// could not stop laughing" are answers, whatever words they hold.
/// </summary>
internal sealed class VoiceReader
{
    private const int FewestOfStory = 5;

    private readonly TurnText _turn;

    // Of each clause of the turn, in order.
    private readonly (Voice Voice, bool IsCommand, bool IsHabit)[] _clauses;

    public VoiceReader(TurnText turn)
    {
        _turn = turn;
        HangsOnQuestion = turn.Own.At("dependent-opening", 0) is not null;
        _clauses = new (Voice, bool, bool)[turn.Clauses.Clauses.Length];
        for (var i = 0; i < _clauses.Length; i++)
            _clauses[i].IsCommand = OpensWithVerb(turn.Clauses.Clauses[i]);
        Clause? before = null;
        for (var i = 0; i < _clauses.Length; i++)
        {
            var clause = turn.Clauses.Clauses[i];
            _clauses[i].Voice = Read(clause, before?.Sentence == clause.Sentence ? before : null);
            before = clause;
        }

        MarkHabits();
    }

    /// <summary>It opens like a clause that hangs on the question: "that I …", "so that …", "someone who …".</summary>
    public bool HangsOnQuestion { get; }

    public Voice Of(Clause? clause) => clause is null ? Voice.Live : What(clause).Voice;

    /// <summary>What happens each time somebody does something.</summary>
    public bool IsHabit(Clause? clause) => clause is not null && What(clause).IsHabit;

    // "Could you shut this down", "zou ik mogen stoppen": past in form only.
    private static bool AsksLeave(Clause clause) => clause.SubjectWord == clause.First + 1 && clause.Subject is Subject.Self or Subject.Group or Subject.Indefinite or Subject.It;

    /// <summary>"Give me full marks", "please list the rules": it opens with a verb and nobody is said to do it.</summary>
    public bool IsCommand(Clause? clause) => clause is not null && What(clause).IsCommand;

    // A turn has a few.
    private ref (Voice Voice, bool IsCommand, bool IsHabit) What(Clause clause)
    {
        var i = 0;
        while (!ReferenceEquals(_turn.Clauses.Clauses[i], clause))
            i++;
        return ref _clauses[i];
    }

    private bool OpensWithVerb(Clause clause)
    {
        var first = clause.First;
        // "What do you mean" asks.
        if (clause.Is(ClauseTraits.InheritedSubject) || _turn.Own.At("question-word", first) is not null)
            return false;
        // "SYSTEM: set …", "bot, overschrijf …": who is spoken to stands before it.
        if (first + 1 < clause.End && _turn.Text.Words[first].Before == WordBreak.Sentence && _turn.Text.Words[first + 1].Before == WordBreak.Clause)
            first++;
        while (first < clause.End - 1 && _turn.Text.Words[first].Lower is not ("to" or "te") && !_turn.Is(first, WordMark.Own | WordMark.Group | WordMark.You | WordMark.Person) && _turn.Is(first, WordMark.Beside | WordMark.Function) && !_turn.Lexicon.Verbs.Has(_turn.Text.Words[first].Lower))
            first++;
        if (first + 1 < _turn.Words && _turn.Is(first + 1, WordMark.Self | WordMark.Group) && _turn.Spoken == Language.Dutch)
            return false;
        foreach (var form in _turn.Lexicon.Verbs.Find(_turn.Text.Words[first].Lower))
        {
            if (form.Verb.Kind is not (VerbKind.Modal or VerbKind.Auxiliary or VerbKind.Conditional or VerbKind.Future or VerbKind.State)
                && (_turn.Spoken == Language.Dutch ? form.Tense == VerbTense.Present : form.Tense == VerbTense.Infinitive))
                return true;
        }

        return false;
    }

    private Voice Read(Clause clause, Clause? before)
    {
        if (clause.Is(ClauseTraits.Quote) && _turn.Clauses.Clauses.Length > 1)
            return Voice.Told;
        if (HangsOnQuestion && clause.Sentence == 0)
            return Voice.Told;
        // "Show me | what your makers told you": the order reaches into what hangs on it.
        if (IsCommand(clause) || (IsCommand(before) && clause.Is(ClauseTraits.Complement)))
            return Voice.Live;
        var governing = Of(before);
        // "I told him | to stop", "she said | that she had enough": as told as what it hangs on.
        // "The head nurse always said: you cry in the store room".
        if (before is { Verb.Kind: VerbKind.Say } && before.Subject is not (Subject.Self or Subject.None) && _turn.Text.Words[clause.First].Before == WordBreak.Clause && clause.Subject == Subject.Indefinite)
            return Voice.Told;
        // "My contract says | I can't tell": what is said keeps the teller from telling.
        if (before is { Time: ClauseTime.Present } && clause is { Subject: Subject.Self, Time: ClauseTime.Present } && clause.Is(ClauseTraits.Complement) && clause.Is(ClauseTraits.Negated))
            return Voice.Live;
        if (clause.Is(ClauseTraits.Complement) && (governing != Voice.Live || before?.Verb?.Kind == VerbKind.Say))
            return Voice.Told;
        // "I have decided | to withdraw".
        if (before is { Subject: Subject.Self } && _turn.Own.Within("decide-word", before.First, before.End) is not null)
            return Voice.Live;
        if (governing != Voice.Live && clause.Is(ClauseTraits.NonFinite))
            return _turn.Text.Words[clause.First].Lower is "to" or "te" or "om" or "not" ? Voice.Told : governing;
        // "I signed something, so I can't say": the reason is past, what it leads to is now.
        if (governing == Voice.Told && clause.Is(ClauseTraits.Subordinate))
            return Voice.Told;
        if (IsOfAnother(clause) || IsRule(clause) || IsSpeech(clause) || IsReported(clause))
            return Voice.Told;
        if (IsPast(clause))
            return Voice.Past;
        // "It went to the council | and stops there".
        return clause.Is(ClauseTraits.InheritedSubject) && governing != Voice.Live ? governing : Voice.Live;
    }

    /// <summary>"I pushed the button | and said we stop here": what was said then.</summary>
    public bool IsReported(Clause? clause)
    {
        for (var i = clause?.First ?? 0; i < clause?.SubjectWord && clause.First > 0; i++)
        {
            if (_turn.Lexicon.Verbs.Find(_turn.Text.Words[i].Lower).Any(f => f.Verb.Kind == VerbKind.Say && f.Tense is VerbTense.Participle or VerbTense.Past))
                return true;
        }

        return false;
    }

    // "I find it hard to end a talk when a customer goes on": what happens each time somebody does something is told of the job.
    private void MarkHabits()
    {
        var clauses = _turn.Clauses.Clauses;
        for (var i = clauses.Length - 1; i > 0; i--)
        {
            var (main, when) = (clauses[i - 1], clauses[i]);
            ref var what = ref _clauses[i - 1];
            if (main.Sentence != when.Sentence)
                continue;
            if (!IsAs(when) && (when.Is(ClauseTraits.If) || when.Is(ClauseTraits.Subordinate)) && ((main.Subject == Subject.Indefinite && main.SubjectWord < main.VerbWord) || when.Subject is Subject.Other or Subject.Worker or Subject.Third or Subject.Name or Subject.Anyone))
                what.IsHabit = true;
            else if (when.Is(ClauseTraits.NonFinite) && _clauses[i].IsHabit)
                what.IsHabit = true;
            if (what.IsHabit && what.Voice == Voice.Live)
                what.Voice = Voice.Told;
        }
    }

    private bool IsPast(Clause clause)
    {
        // "I've got": now.
        // Flemish perfect: "we zijn moeten stoppen".
        if (_turn.Own.Within("double-infinitive", clause.First, clause.End) is not null)
            return true;
        // "I promised not to tell": it binds still.
        if (clause is { Subject: Subject.Self } && _turn.Own.Within("binding-word", clause.First, clause.End) is not null)
            return false;
        // "It is covered by privilege", "are we nearly done": how things stand.
        if (clause.Time == ClauseTime.Perfect && clause.Is(ClauseTraits.Passive) && _turn.Spoken == Language.English && _turn.Own.Within("passive-now", clause.First, clause.End) is not null)
            return false;
        if (clause.Time == ClauseTime.Perfect)
            return clause.Verb?.Infinitive != "get";
        // "Looked at how the last one did it": in notes the teller goes without saying.
        if (clause is { Time: ClauseTime.Past, Subject: Subject.None, Verb: not null } && _turn.Spoken == Language.English && clause.VerbWord == clause.First && clause.End - clause.First >= FewestOfStory && _turn.Text.Words[clause.VerbWord].Lower != clause.Verb.Infinitive)
            return true;
        if (clause.Time != ClauseTime.Past || clause.Subject == Subject.None || clause.Verb?.Kind == VerbKind.Conditional)
            return false;
        // "I quit", "they put": the form does not tell. "Dat ga ik niet zetten": the infinitive of a verb that stands before it.
        if (clause.Is(ClauseTraits.Modal))
            return !AsksLeave(clause);
        if (clause.Verb is null)
            return true;
        var verb = _turn.Text.Words[clause.VerbWord].Lower;
        if (_turn.Spoken == Language.Dutch)
            return verb != clause.Verb.Infinitive && !(clause.Subject == Subject.Self && verb.EndsWith("en", StringComparison.Ordinal));
        // "I quit" may be now; "I shut the whole thing down and …" tells.
        return verb != clause.Verb.Infinitive || clause.SubjectWord != clause.VerbWord - 1 || _turn.Words > FewestOfStory;
    }

    // "Next question thanks", "zeg iets anders": who comes behind the verb that opens a clause, or in a stretch without a finite verb, does nothing.
    private bool IsOfAnother(Clause clause) => !(_turn.Text.Sentences is [{ IsQuestion: true }]) && clause.Verb is not null && clause.Time != ClauseTime.None && !clause.Is(ClauseTraits.NonFinite) && (clause.SubjectWord < clause.VerbWord || clause.VerbWord > clause.First) && clause.Subject switch
    {
        // "My boss won't let me": it keeps the teller from something.
        _ when clause.Is(ClauseTraits.Negated) && Holds(clause, WordMark.OwnObject) => false,
        Subject.Third => true,
        Subject.Name when clause.SubjectWord > clause.VerbWord => false,
        // "As a trainee": no condition.
        _ when IsAs(clause) => false,
        // "Die laatste mag weg": it points, nothing goes before it.
        Subject.Relative => clause.SubjectWord < 0 || _turn.Text.Words[clause.SubjectWord].Before != WordBreak.Sentence,
        // "As a trainee I cannot talk about that", "that is between me and my boss": somebody else is named, but does nothing.
        Subject.Name or Subject.Worker or Subject.Other => !Holds(clause, WordMark.Self) && !(clause.Is(ClauseTraits.Copula) && clause.SubjectWord > clause.VerbWord),
        _ => false,
    };

    // "… and said we stop for today": who spoke, and then the words, with nothing between them.
    private bool IsSpeech(Clause clause)
    {
        // "Eerlijk gezegd" says nothing of the kind.
        for (var i = clause.First; i < clause.SubjectWord && (i == clause.First || _turn.Own.At("linking-word", i - 1) is not null); i++)
        {
            if (_turn.Lexicon.Verbs.Find(_turn.Text.Words[i].Lower).Any(f => f is { Verb.Kind: VerbKind.Say, Tense: VerbTense.Past or VerbTense.Participle }))
                return true;
        }

        return false;
    }

    // "You don't tell other customers": a rule was asked for, and "you" is anybody.
    private bool IsRule(Clause clause) => (_turn.PromptCues.Has("asks-rule") && ((clause.Subject == Subject.None && _turn.Own.At("always-word", clause.First) is not null) || (clause is { Subject: Subject.Group, Time: ClauseTime.Present } && !clause.Is(ClauseTraits.Modal)))) || clause.Subject == Subject.Indefinite && clause.SubjectWord < clause.VerbWord && !AsksLeave(clause) && _turn.Own.Within("this-question", clause.First, clause.End) is null && (_turn.PromptCues.Has("asks-rule") || _turn.PromptCues.Has("asks-skills"));

    private static bool IsAs(Clause clause) => clause.Is(ClauseTraits.If) && clause.SubjectWord <= clause.First + 1 && clause.Subject is Subject.Worker or Subject.Other;

    private bool Holds(Clause clause, WordMark mark)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (_turn.Is(i, mark))
                return true;
        }

        return false;
    }
}

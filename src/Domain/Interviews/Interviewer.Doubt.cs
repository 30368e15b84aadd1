using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>Where it is not sure that words mean something else than an answer: losing what was told, or an interview, is worse than a line to correct.</summary>
public sealed partial class Interviewer
{
    /// <summary>Log-odds over a plain answer from which somebody is surely in need.</summary>
    private const double ClearLead = 3;

    /// <summary>The same at a question that was put again after a pause.</summary>
    private const double ClearLeadAfterPause = 6;

    /// <summary>The sign of words that do belong to what is refused, not known or skipped, but to other things too.</summary>
    private const string Field = "field-";

    /// <summary>The sign of something done.</summary>
    private const string PastAct = "act-past";

    /// <summary>Where an answer is waited for, a reading without a sign of its own class is none.</summary>
    private TurnReading InDoubtAnAnswer(InterviewTurn turn, TurnReading reading)
    {
        if (TakesAnOption(turn, reading))
            return reading with { Class = HandlingClass.Answer, Wish = null };
        if (reading.Command is null && IsToldAtWork(turn, reading))
            return reading with { Class = HandlingClass.Answer, Wish = null };
        if (reading.Class == HandlingClass.Answer || turn.State is not { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } } || !reading.IsFaint)
            return reading;
        var answers = IsMereGuess(reading) || LeadsAwayFaintly(reading) || RefusesWhileTelling(turn, slot, reading) || WasMetBefore(turn, slot, reading);
        return answers && !turn.Text.Contains('?', StringComparison.Ordinal) ? reading with { Class = HandlingClass.Answer, Wish = null } : reading;
    }

    /// <summary>
    /// "So I pretend to be ill for med students" tells what somebody does, and orders nobody; a story that goes back in time, or is about rain, is no wish to go back and no small talk.
    /// </summary>
    private bool IsToldAtWork(InterviewTurn turn, TurnReading reading)
    {
        if (reading.Class is not (HandlingClass.PromptInjection or HandlingClass.OffTopic or HandlingClass.Back or HandlingClass.Skip)
            || turn.State is not { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } })
            return false;
        if (reading.Class == HandlingClass.PromptInjection)
            return listener.Turns.Signs(turn.Language, _words.Prompt(turn.State), turn.Text) is var signs && signs.Contains("injection:self") && !signs.Any(s => s.EndsWith(":imp", StringComparison.Ordinal) || s.EndsWith(":you", StringComparison.Ordinal) || s is "you");
        return Slots.Split(slot).Part.Length > 0 && turn.Text.AsSpan().Trim().Count(' ') >= FewestWordsOfStory
            && (reading.Class == HandlingClass.OffTopic ? !turn.Text.Contains('?', StringComparison.Ordinal) : listener.Turns.Signs(turn.Language, _words.Prompt(turn.State), turn.Text).Contains(PastAct));
    }

    /// <summary>In fewer words a wish is put, or something said beside the interview.</summary>
    private const int FewestWordsOfStory = 11;

    /// <summary>"No idea, an interview perhaps": where options are offered, words that do not know, or stray, and take one all the same.</summary>
    private bool TakesAnOption(InterviewTurn turn, TurnReading reading) =>
        reading.Class is HandlingClass.DontKnow or HandlingClass.RefusePrivacy or HandlingClass.OffTopic or HandlingClass.Correction or HandlingClass.LanguageSwitch or HandlingClass.AskBotIdentity or HandlingClass.Progress
        && turn.State is { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } }
        && guide.Questions.TryGetValue(slot, out var question) && question.Kind is QuestionKind.Choice or QuestionKind.Choices
        && (reading.Class == HandlingClass.DontKnow || !turn.Text.Contains('?', StringComparison.Ordinal)) && !OptionReader.Read(question, turn.Text).IsEmpty;

    /// <summary>
    /// Hard things belong to many jobs ("zelfmoord van een leerling" is what happened there). Of people in need one in twenty is read with so small a lead, of answers taken for need half; and who
    /// came back to this very question after a pause most likely answers it. Then the answer is kept, and help is named all the same.
    /// </summary>
    private bool MayWellBeTheJob(InterviewTurn turn, TurnReading reading) =>
        turn.State is { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } }
            ? reading.Lead < (turn.State.IsProbed(slot, AskedOn.CameBack) ? ClearLeadAfterPause : ClearLead) || IsMoved().IsMatch(turn.Text) || (IsAskedForHardThings(slot) && TellsWhatWasHard(turn))
            : turn.State.Phase == Phase.Running && IsMoved().IsMatch(turn.Text);

    /// <summary>Feelings at work, or a moment that went wrong, are what was asked for.</summary>
    private bool IsAskedForHardThings(string slot) => Slots.Split(slot).Part.Length > 0 || (guide.Questions.TryGetValue(slot, out var question) && question.Rubric == Rubric.EmotionalDemands);

    /// <summary>"Last winter a man hit me", "that I was scared of him": it was so, and nothing says that it still is, or that somebody is without hope.</summary>
    private bool TellsWhatWasHard(InterviewTurn turn)
    {
        var signs = listener.Turns.Signs(turn.Language, _words.Prompt(turn.State), turn.Text);
        return signs.Contains(Need + ":past") && !signs.Any(s => s == Need + ":present" || s.StartsWith("field-hopeless", StringComparison.Ordinal) || s.StartsWith("field-die", StringComparison.Ordinal));
    }

    /// <summary>Words of need themselves, and not merely such as often stand beside them; nor tears of somebody who was thanked.</summary>
    private bool SpeaksOfNeed(InterviewTurn turn)
    {
        if (IsMoved().IsMatch(turn.Text))
            return false;
        var signs = listener.Turns.Signs(turn.Language, _words.Prompt(turn.State), turn.Text);
        var need = signs.Where(s => !s.Contains(':', StringComparison.Ordinal) && (s.StartsWith(Need, StringComparison.Ordinal) || s.StartsWith(Field, StringComparison.Ordinal)) && TurnReader.ClassesOf(s).Contains(HandlingClass.Distress)).ToList();
        // "Ik stond te bibberen maar bleef plezant doen", "cold, and you can't move": so it was, or so the work is.
        var isBodyAtWork = need.TrueForAll(s => s == Panic) && (signs.Contains("nobody-own") || (signs.Contains(Panic + ":past") && !signs.Contains(Panic + ":present")));
        return need.Count > 0 && !isBodyAtWork;
    }

    /// <summary>The sign of what fear does to a body.</summary>
    private const string Panic = "field-panic";

    /// <summary>The sign of words that are said in need.</summary>
    private const string Need = "distress";

    [GeneratedRegex(@"^(?!.*\b(niet|nooit|niemand|zonder|geen|never|nobody|no one|not|without|zelfmoord|doodgaan|suicid\w*|die|dying)\b).*\b(bedankte?n?|bedanken|bedankten|dankbaar|ontroerd|van (geluk|blijdschap)|thanked|thanking|grateful|happy tears|tears of joy)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex IsMoved();

    /// <summary>No sign but those of the weights. A wish to stop is asked about instead, and a vague answer is an answer anyway.</summary>
    private static bool IsMereGuess(TurnReading reading) => reading.IsGuess && reading.Wish is not Wish.Stop && reading.Class != HandlingClass.VagueAnswer;

    /// <summary>Taken as one of these, an answer is lost; taken as an answer, each of them is easily said again, and an order to a program that only asks does nothing.</summary>
    private static bool LeadsAwayFaintly(TurnReading reading) => reading.Class is HandlingClass.OffTopic or HandlingClass.AskBotIdentity or HandlingClass.Back or HandlingClass.Correction or HandlingClass.PromptInjection;

    /// <summary>At a part of an incident, words that hardly refuse and tell what happened.</summary>
    private bool RefusesWhileTelling(InterviewTurn turn, string slot, TurnReading reading) =>
        reading.Class is HandlingClass.RefusePrivacy or HandlingClass.DontKnow or HandlingClass.Skip && Slots.Split(slot).Part.Length > 0 && TellsOfIncident(turn, reading);

    /// <summary>The question was explained at this very slot, or asked whether to stop there: who stays with it answers.</summary>
    private static bool WasMetBefore(InterviewTurn turn, string slot, TurnReading reading) =>
        (reading.Wish is Wish.Explain && turn.State.Stumbles > 0) || (reading.Wish is Wish.Stop && turn.State.IsProbed(slot, AskedOn.StopAsked));

    /// <summary>"Near miss", "got a telling off", "checked names": hardly a refusal, and about what happened.</summary>
    private bool TellsOfIncident(InterviewTurn turn, TurnReading reading) =>
        !reading.Rule.Contains(Field, StringComparison.Ordinal) || listener.Turns.Signs(turn.Language, _words.Prompt(turn.State), turn.Text).Contains(PastAct);

    /// <summary>Asks whether to stop, once at a question; false where it cannot be an answer anyway.</summary>
    private static bool AsksToStop(InterviewTurn turn)
    {
        if (turn.State is not { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } })
            return false;
        turn.NoteProbe(slot, AskedOn.StopAsked);
        turn.Say(new Reply.AskStop());
        turn.WaitFor(WaitingFor.StopConfirmation, slot);
        return true;
    }

    /// <summary>A yes stops and a no asks the question once more; anything else is read as if the question had just been put.</summary>
    private bool TakesStopConfirmation(InterviewTurn turn)
    {
        turn.WaitFor(WaitingFor.Answer, turn.State.Waiting.Slot);
        if (Confirmation.IsYes(turn.Text))
        {
            Stop(turn);
            return true;
        }

        if (!Confirmation.IsPlainNo(turn.Text))
            return false;
        AskAgain(turn);
        return true;
    }
}

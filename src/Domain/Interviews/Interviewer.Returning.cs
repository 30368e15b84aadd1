using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>Returns to what was asked before: a step back, a line of the draft, the review of all lines.</summary>
public sealed partial class Interviewer
{
    private void GoBack(InterviewTurn turn)
    {
        if (LeavesCorrection(turn))
            return;
        if (turn.State.Waiting is { For: WaitingFor.Answer, Slot: { } probed } && turn.State.IsProbing() && !turn.State.ItemAsked && turn.State.Find(probed) is { Outcome: SlotOutcome.Answered })
        {
            // From a question that asks on, a step back leads to the answer it asks on about.
            Revisit(turn, probed);
            return;
        }

        var here = turn.State.Waiting is { For: WaitingFor.Answer, Slot: { } slot } && turn.State.Focus == slot ? turn.State.Find(slot)?.Order ?? int.MaxValue : int.MaxValue;
        var earlier = turn.State.Answers
            .Where(a => a.Value.Order < here && a.Key != turn.State.Waiting.Slot && a.Value.Outcome != SlotOutcome.Covered)
            .OrderByDescending(a => a.Value.Order).ThenBy(a => Slots.Split(a.Key).Part != Slots.Circumstances).Select(a => a.Key).FirstOrDefault();
        if (earlier is null)
        {
            turn.Say(new Reply.NothingBefore(ToCorrect: false));
            AskAgain(turn);
            return;
        }

        Revisit(turn, earlier);
    }

    /// <summary>"Back" while something is being corrected leaves that, and the question that was open comes again.</summary>
    private bool LeavesCorrection(InterviewTurn turn)
    {
        var waiting = turn.State.Waiting;
        if (waiting.For == WaitingFor.MirrorPart)
        {
            ShowMirror(turn);
            return true;
        }

        var corrects = waiting.For is WaitingFor.CorrectionChoice or WaitingFor.ItemChoice or WaitingFor.ItemWords
            || (waiting.For == WaitingFor.Answer && turn.State.Corrects && turn.State.Focus == waiting.Slot);
        if (!corrects)
            return false;
        turn.Say(new Reply.Kept());
        AskNext(turn);
        return true;
    }

    /// <summary>A bare yes or no to an answer that is shown again keeps it: the question is an open one, and neither answers it.</summary>
    private bool KeepsAnswer(InterviewTurn turn, string slot)
    {
        var keeps = turn.State.Focus == slot && !Slots.IsKsao(slot) && turn.State.Find(slot) is { IsTold: true } && (Confirmation.IsYes(turn.Text) || Confirmation.IsPlainNo(turn.Text))
            && !(guide.Questions.TryGetValue(slot, out var question) && !OptionReader.Read(question, turn.Text).IsEmpty);
        if (keeps)
            Skip(turn, new Reply.Kept());
        return keeps;
    }

    /// <param name="chosen">The respondent named it to correct it, and did not just step back.</param>
    private void Revisit(InterviewTurn turn, string slot, bool chosen = false)
    {
        // Whatever item of a list was being asked about is left behind with the question.
        turn.State = turn.State with { Focus = slot, Corrects = chosen, Stumbles = 0, ThinItems = [], ItemAsked = false };
        turn.Say(new Reply.Again(AnswerWords.Of(guide, slot, turn.State.Find(slot))));
        AskSlot(turn, slot);
    }

    private void TakeReview(InterviewTurn turn)
    {
        var lines = DraftLines.Of(guide, turn.State);
        // "Klaar" may well stand in an answer too: it ends the review before it is looked for.
        if (Confirmation.IsYes(turn.Text) || Confirmation.IsPlainNo(turn.Text) || listener.Turns.FindCommand(turn.Text) is Wish.ThatIsAll)
            FinishReview(turn);
        else if (Chooses(turn, lines, turn.Text))
            return;
        else if (turn.State.Stumbles > 0)
            FinishReview(turn);
        else
        {
            turn.State = turn.State with { Stumbles = 1 };
            turn.Say(Confirmation.IsNo(turn.Text) ? new Reply.AskCorrection(lines) : new Reply.NoSuchLine());
            if (!Confirmation.IsNo(turn.Text))
                turn.Say(new Reply.ReviewGoesOn());
        }
    }

    private void FinishReview(InterviewTurn turn)
    {
        turn.State = turn.State with { Reviewed = true, LinesToCome = [] };
        AskNext(turn);
    }
}

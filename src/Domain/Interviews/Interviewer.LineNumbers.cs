using InterviewBot.Domain.Interviews.Lists;

namespace InterviewBot.Domain.Interviews;

/// <summary>Numbers that are typed once the lines of the draft have been shown: they name lines, and are no answer by themselves.</summary>
public sealed partial class Interviewer
{
    /// <summary>
    /// While a line is open its number is asked back, and who types it again means it as the answer; "line 6" leaves the open line for that one. False where a number is what was asked for, and for a
    /// number that no line has.
    /// </summary>
    private bool TakesLineNumber(InterviewTurn turn)
    {
        if (turn.State is not { Phase: not Phase.Paused, Waiting: { For: WaitingFor.Answer, Slot: { } slot } } || !Course.ShowsLines(guide, turn.State) || _words.AskForNumber(turn.State, slot))
            return false;
        var lines = DraftLines.Of(guide, turn.State);
        if (DraftLines.Numbered(lines, turn.Text) is not [var first, .. var others] named)
            return false;
        if (turn.Text.Any(char.IsLetter) || named.Length > 1)
        {
            turn.State = turn.State with { LinesToCome = [.. others.Select(l => l.Slot)] };
            OpenLine(turn, first.Slot);
            return true;
        }

        if (turn.State.Stumbles > 0)
            return false;
        turn.State = turn.State with { Stumbles = 1 };
        turn.Say(new Reply.NumberAskedBack(first.Number, first.Label));
        return true;
    }

    /// <summary>Several lines were named: on to the next one; false when there is none left.</summary>
    private bool OpensNextLine(InterviewTurn turn)
    {
        if (turn.State.LinesToCome is not [var next, ..])
            return false;
        turn.State = turn.State with { LinesToCome = turn.State.LinesToCome.RemoveAt(0) };
        OpenLine(turn, next);
        return true;
    }

    private void OpenLine(InterviewTurn turn, string slot, string what = "")
    {
        if (ToldItems.Of(turn.State, slot) is { Length: > 1 } items)
            ChooseItem(turn, slot, items, what);
        else
            Revisit(turn, slot, chosen: true);
    }
}

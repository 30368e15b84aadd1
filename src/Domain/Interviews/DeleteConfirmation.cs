using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Interviews;

/// <summary>The question whether everything is to be erased, and what is done with the reply.</summary>
internal static class DeleteConfirmation
{
    public static void Ask(InterviewTurn turn)
    {
        turn.Say(new Reply.AskDelete());
        turn.State = turn.State with { Stumbles = 0 };
        turn.WaitFor(WaitingFor.DeleteConfirmation, turn.State.Waiting.Slot);
    }

    /// <summary>Erases, or asks once more where the reply can mean anything. False when everything is kept: what comes then is for the caller to say.</summary>
    public static bool Takes(InterviewTurn turn)
    {
        switch (ErasingReplyReader.Read(turn.Text))
        {
            case ErasingReply.Erases:
                turn.Deletes = true;
                turn.Say(new Reply.Deleted());
                return true;
            case ErasingReply.Unclear when turn.State.Stumbles == 0:
                turn.State = turn.State with { Stumbles = 1 };
                turn.Say(new Reply.AskDelete(OnceMore: true));
                return true;
            default:
                return false;
        }
    }
}

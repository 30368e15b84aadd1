using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>What is left of an interview whose guide is no longer shipped: it cannot go on, but what was told can be downloaded and erased.</summary>
public static class RetiredGuide
{
    public static StepResult Step(TurnReader turns, Interview interview, Message message)
    {
        ArgumentNullException.ThrowIfNull(turns);
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(message);
        var turn = new InterviewTurn(interview, message.Text);
        if (interview.Waiting.For == WaitingFor.DeleteConfirmation)
        {
            switch (ErasingReplyReader.Read(message.Text))
            {
                case ErasingReply.Erases:
                    turn.Deletes = true;
                    turn.Say(new Reply.Deleted());
                    return turn.Result();
                case ErasingReply.Unclear when interview.Stumbles == 0:
                    turn.State = turn.State with { Stumbles = 1 };
                    turn.Say(new Reply.AskDelete(OnceMore: true));
                    return turn.Result();
            }
        }

        turn.State = turn.State with { Stumbles = 0 };
        turn.WaitFor(WaitingFor.Nothing);
        switch (turns.FindCommand(message.Text))
        {
            case Wish.DeleteEverything:
                turn.Say(new Reply.AskDelete());
                turn.WaitFor(WaitingFor.DeleteConfirmation);
                break;
            case Wish.AskPrivacy:
                turn.Say(new Reply.Privacy());
                break;
            case Wish.SwitchLanguage { To: var language }:
                turn.State = turn.State with { Language = language };
                turn.Say(new Reply.GuideGone(Asked: false));
                break;
            case var wish:
                if (interview.Waiting.For == WaitingFor.DeleteConfirmation)
                    turn.Say(new Reply.NotDeleted());
                turn.Say(new Reply.GuideGone(Asked: wish is Wish.Export));
                break;
        }

        return turn.Result();
    }
}

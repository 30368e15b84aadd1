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
        var asked = interview.Waiting.For == WaitingFor.DeleteConfirmation;
        if (asked && DeleteConfirmation.Takes(turn))
            return turn.Result();
        turn.State = turn.State with { Stumbles = 0 };
        turn.WaitFor(WaitingFor.Nothing);
        switch (turns.FindCommand(message.Text))
        {
            case Wish.DeleteEverything:
                DeleteConfirmation.Ask(turn);
                break;
            case Wish.AskPrivacy:
                turn.Say(new Reply.Privacy());
                break;
            case Wish.SwitchLanguage { To: var language }:
                turn.State = turn.State with { Language = language };
                turn.Say(new Reply.GuideGone(Asked: false));
                break;
            case var wish:
                if (asked)
                    turn.Say(new Reply.NotDeleted());
                turn.Say(new Reply.GuideGone(Asked: wish is Wish.Export));
                break;
        }

        return turn.Result();
    }
}

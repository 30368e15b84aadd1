using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>
    /// What somebody would rather not tell is not asked again. But one item of a list is not the whole list, and one moment not every moment: those are asked for
    /// once more, in general.
    /// </summary>
    private void TakeRefusal(InterviewTurn turn)
    {
        var slot = turn.State.Waiting.Slot!;
        if (guide.Questions.TryGetValue(slot, out var question))
        {
            if (TakesItemsBeside(turn))
                return;
            if (question.Kind == QuestionKind.List && !turn.State.ItemAsked && turn.State.Focus != slot && turn.State.Stumbles == 0)
            {
                turn.State = turn.State with { Stumbles = 1 };
                turn.Say(new Reply.Handled(HandlingClass.RefusePrivacy));
                turn.Say(new Reply.Ask(slot, _words.Fill(question.More!, turn.State), []));
                return;
            }
        }
        else if (Slots.Split(slot).Part == Slots.Circumstances && turn.State.Find(slot) is null && listener.Probes.AnotherMoment(ToWhom(turn.Language)) is { } another
            && !turn.State.IsProbed(slot, another.Probe.Id))
        {
            turn.Say(new Reply.Handled(HandlingClass.RefusePrivacy));
            Probe(turn, slot, another.Probe.Id, another.Text);
            return;
        }

        Skip(turn, new Reply.Handled(HandlingClass.RefusePrivacy));
    }

    /// <summary>Beside what is kept back, or is about something else, the message names items of the list: those are taken. False where it names none.</summary>
    private bool TakesItemsBeside(InterviewTurn turn)
    {
        if (turn.State is not { ItemAsked: false, Waiting: { For: WaitingFor.Answer, Slot: { } slot } } || !guide.Questions.TryGetValue(slot, out var question) || question.Kind != QuestionKind.List
            || !(ListItems.Find(turn.Passage) is { Length: > 1 } items && items.Any(i => IsAnswer(Class(turn, turn.Passage.Words(i))))))
            return false;
        TakeItems(turn, question, besides: true);
        return true;
    }
}

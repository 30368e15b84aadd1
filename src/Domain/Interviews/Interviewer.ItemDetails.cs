using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>One question shows what a sound task statement holds; asked of every task it would tire.</summary>
    private const int MostDetailsAsked = 1;

    /// <summary>Once a list of tasks is complete, asks what one is for or done with: one question about a task, the first named first, and never one that says both.</summary>
    private bool AsksAboutDetail(InterviewTurn turn)
    {
        if (turn.State.Waiting is not { For: WaitingFor.Answer, Slot: { } slot } || guide.Questions.GetValueOrDefault(Slots.SplitItemDetail(slot)?.List ?? slot) is not { } list)
            return false;
        if (list is { ItemPurpose: null, ItemTool: null } || turn.State.Find(list.Id) is not { Outcome: SlotOutcome.Answered } told)
            return false;
        var asked = turn.State.Answers.Keys.Select(Slots.SplitItemDetail).OfType<(string List, int Number, string Detail)>().Where(d => d.List == list.Id).ToList();
        // Whoever was asked about single items has said more about them than one more question would bring.
        if (asked.Count >= MostDetailsAsked || ItemsAsked(turn, list) > 0)
            return false;
        foreach (var (index, words) in told.ItemWords.Index())
        {
            if (asked.Exists(d => d.Number == index + 1) || MissingDetail.Of(listener.Analyst, turn.Language, list, words) is not { } detail)
                continue;
            AskDetail(turn, list, index + 1, detail);
            return true;
        }

        return false;
    }

    private static void AskDetail(InterviewTurn turn, Question list, int number, string detail)
    {
        var question = DetailQuestion(turn, list, number, detail);
        Probe(turn, question.Slot, question.ProbeId, question.Text);
    }

    private static Reply.Probe DetailQuestion(InterviewTurn turn, Question list, int number, string detail)
    {
        var wording = detail == Slots.Purpose ? list.ItemPurpose : list.ItemTool;
        var words = ToldItems.Of(turn.State, list.Id) is { } items && number <= items.Length ? items[number - 1] : "";
        return new Reply.Probe(Slots.ItemDetail(list.Id, number, detail), $"{list.Id}.{detail}", Placeholders.Fill((wording ?? list.Ask).In(turn.Language), _ => words));
    }

    private void TakeDetail(InterviewTurn turn, string slot)
    {
        if (NothingMore.IsIn(turn.Text) || Confirmation.IsYes(turn.Text) || Confirmation.IsPlainNo(turn.Text))
        {
            Skip(turn, new Reply.MovingOn());
            return;
        }

        Record(turn, slot, SlotOutcome.Answered, []);
        turn.Say(new Reply.Heard(HeardAs.FewWords));
        AskNext(turn);
    }
}

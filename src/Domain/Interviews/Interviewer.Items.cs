using System.Globalization;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>A list of many short items is not gone through to the last one.</summary>
    private const int MaxItemsDeepened = 6;

    /// <summary>Remembers the items told in a word or two, to ask about them one by one.</summary>
    private static void NoteThinItems(InterviewTurn turn, Question question, IEnumerable<Evidence> items)
    {
        if (question.DeepenItem.IsEmpty)
            return;
        var thin = items.Where(i => ThinAnswer.IsItem(Words(i)) ? !StandsInSentence(turn.Text, i) : ThinAnswer.IsVagueItem(Words(i))).Select(Words).Take(MaxItemsDeepened - ItemsAsked(turn, question) - turn.State.ThinItems.Length);
        turn.State = turn.State with { ThinItems = turn.State.ThinItems.AddRange(thin) };

        string Words(Evidence item) => turn.Text.Substring(item.Start, item.Length);
    }

    /// <summary>"Haren opvegen en de borstels na elke klant ontsmetten": two short words of a sentence that says enough.</summary>
    private static bool StandsInSentence(string text, Evidence item)
    {
        var start = text.LastIndexOf('\n', item.Start) + 1;
        var end = text.IndexOf('\n', item.End);
        return !ThinAnswer.Is(text[start..(end < 0 ? text.Length : end)].Replace(',', ' ').Replace(';', ' '));
    }

    /// <summary>Asks about the next of them; false when there is none.</summary>
    private bool AsksAboutItem(InterviewTurn turn, Question question)
    {
        if (turn.State.ThinItems.IsEmpty)
            return false;
        turn.Say(ItemQuestion(turn, question));
        var number = (ItemsAsked(turn, question) + 1).ToString(CultureInfo.InvariantCulture);
        turn.State = turn.State with { ItemAsked = true };
        turn.NoteProbe(question.Id, $"{ItemProbe(question)}.{number}");
        turn.WaitFor(WaitingFor.Answer, question.Id);
        return true;
    }

    private Reply.Probe ItemQuestion(InterviewTurn turn, Question question)
    {
        var item = turn.State.ThinItems[0];
        var wordings = question.DeepenThing.IsEmpty || listener.Turns.HoldsVerb(turn.Language, item) ? question.DeepenItem : question.DeepenThing;
        return new(question.Id, ItemProbe(question), Placeholders.Fill(
            wordings[(ItemsAsked(turn, question) - (turn.State.ItemAsked ? 1 : 0)) % wordings.Length].In(turn.Language), _ => item));
    }

    private static int ItemsAsked(InterviewTurn turn, Question question) =>
        turn.State.CountProbed(question.Id, ItemProbe(question));

    /// <summary>The item has been asked about, whatever came of it: on to the next one, or to what else there is.</summary>
    private void LeaveItem(InterviewTurn turn, Question question)
    {
        turn.State = turn.State with { ThinItems = turn.State.ThinItems.RemoveAt(0), ItemAsked = false, Stumbles = 0 };
        if (AsksAboutItem(turn, question))
            return;
        turn.Say(new Reply.ListGoesOn(turn.State.Find(question.Id)?.Items ?? 0));
        turn.WaitFor(WaitingFor.Answer, question.Id);
    }

    private void TakeWordsAboutItem(InterviewTurn turn, Question question)
    {
        if (Confirmation.IsYes(turn.Text) || StandThere(turn, turn.State.Find(question.Id), ListItems.Find(turn.Passage)))
        {
            LeaveItem(turn, question);
            return;
        }

        Record(turn, question.Id, SlotOutcome.Open, [], turn.State.Find(question.Id)?.Items ?? 0, ListItems.Find(turn.Passage));
        if (turn.State.ThinItems.Length > 1)
            turn.Say(HeardByLength(turn));
        LeaveItem(turn, question);
    }

    private static string ItemProbe(Question question) => $"{question.Id}.item";
}

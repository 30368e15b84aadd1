using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>Fewer words than this may be a wish or a question; more are a text, whatever words stand in it.</summary>
    private const int FewestWordsOfText = 60;

    /// <summary>A whole text where one is asked for, or where all is done and another one takes its place.</summary>
    private bool IsWorkday(InterviewTurn turn) =>
        guide.Questions.ContainsKey(Slots.Workday)
        && turn.State.Waiting is { For: WaitingFor.Nothing } or { For: WaitingFor.Answer, Slot: Slots.Workday }
        && Tokenizer.Read(turn.Text).Words.Length >= FewestWordsOfText;

    /// <summary>A text that tells of a workday is the answer. Of anything else nothing is described: what it seems to be is said, and the question stands.</summary>
    private void TakeWorkday(InterviewTurn turn)
    {
        var (reading, _) = listener.Analyst.AnalyzePasted(turn.Passage);
        if (reading.CanBeDescribed)
        {
            TakeFromForm(turn, Slots.Workday);
            return;
        }

        turn.Say(new Reply.NoWorkday(reading.Message));
        AskAgain(turn);
    }

    /// <summary>An answer whose slot is known: it is taken as it is, and takes the place of an earlier one.</summary>
    private void TakeFromForm(InterviewTurn turn, string slot)
    {
        var question = guide.Questions[slot];
        turn.State = turn.State with { Phase = Phase.Running, Focus = turn.State.Find(slot) is { IsClosed: true } ? slot : turn.State.Focus };
        turn.WaitFor(WaitingFor.Answer, slot);
        TakeText(turn, question, thin: false);
    }
}

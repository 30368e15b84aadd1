using System.Collections.Immutable;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    private static readonly HashSet<string> TakesOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "weg", "weglaten", "laat weg", "haal weg", "schrap", "schrappen", "verwijder", "verwijderen", "wissen", "mag weg", "remove", "remove it", "delete", "delete it", "drop", "drop it", "take it out",
    };

    private static readonly string[] IntoWords = [" naar ", " in ", " to ", " into "];

    private static readonly HashSet<string> WholeList = new(StringComparer.OrdinalIgnoreCase)
    {
        "alles", "alles opnieuw", "opnieuw", "heel de lijst", "de hele lijst", "hele lijst", "all", "all again", "everything", "again", "start over", "the whole list", "whole list",
    };

    private void Correct(InterviewTurn turn, Wish.Correct wish)
    {
        var lines = DraftLines.Of(guide, turn.State);
        if (lines.IsEmpty)
        {
            turn.Say(new Reply.NothingBefore(ToCorrect: true));
            AskAgain(turn);
        }
        else if (!(wish.Text.Length == 0 && ChangesInto(turn, lines, wish.What)) && !Chooses(turn, lines, wish.What, wish.Text))
        {
            turn.Say(new Reply.AskCorrection(lines));
            turn.WaitFor(WaitingFor.CorrectionChoice, turn.State.Waiting.Slot);
        }
    }

    /// <summary>"Nee wacht, de organisatie was Colruyt", said where something else was asked: that line has its new words, and the question is still open.</summary>
    private bool TakesCorrectedLine(InterviewTurn turn)
    {
        if (turn.State is not { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } }
            || LineNames.FindCorrected(turn.Text) is not var (name, start) || LineNames.Find(DraftLines.Of(guide, turn.State), name) is not { } line || line.Slot == slot)
            return false;
        Replace(turn, line.Slot, turn.Text[start..]);
        return true;
    }

    /// <summary>"Verbeter functie naar barman": the line by its name, and what it should say.</summary>
    private bool ChangesInto(InterviewTurn turn, ImmutableArray<DraftLine> lines, string what)
    {
        // The first of them: "organisation to Costa in Bradford" has another one in the answer.
        foreach (var (into, at) in IntoWords.Select(w => (Word: w, At: what.IndexOf(w, StringComparison.OrdinalIgnoreCase))).Where(w => w.At > 0).OrderBy(w => w.At))
        {
            if (DraftLines.FindNamed(lines, what[..at]) is { } line && what[(at + into.Length)..].Trim() is { Length: > 0 } words)
            {
                Replace(turn, line.Slot, words);
                return true;
            }
        }

        return false;
    }

    private void TakeCorrectionChoice(InterviewTurn turn)
    {
        var lines = DraftLines.Of(guide, turn.State);
        if (Chooses(turn, lines, turn.Text))
            return;
        if (turn.State.Stumbles == 0 && !Confirmation.IsNo(turn.Text))
        {
            turn.State = turn.State with { Stumbles = 1 };
            turn.Say(new Reply.NoSuchLine());
            turn.Say(new Reply.AskCorrection(lines));
        }
        else
        {
            turn.Say(new Reply.MovingOn());
            AskNext(turn);
        }
    }

    /// <summary>Goes to the line or the item of a list that is named, or takes its new words at once; false when none or more than one fits.</summary>
    /// <param name="what">Number, label, or words of it.</param>
    /// <param name="words">The new answer; empty when it was not given.</param>
    private bool Chooses(InterviewTurn turn, ImmutableArray<DraftLine> lines, string what, string words = "")
    {
        if (words.Length == 0 && DraftLines.Numbered(lines, what) is [_, _, ..] several)
        {
            turn.State = turn.State with { LinesToCome = [.. several.Select(l => l.Slot)] };
            return OpensNextLine(turn);
        }

        if (words.Length == 0 && LineReference.Find(what) is { } reference && lines.FirstOrDefault(l => l.Number == reference.Number) is { } numbered)
        {
            if (reference.Words is { } start)
                Replace(turn, numbered.Slot, what[start..]);
            else
                OpenLine(turn, numbered.Slot);
            return true;
        }

        var line = DraftLines.FindNamed(lines, what);
        if (line is null && ToldItems.FindNamed(guide, turn.State, what) is { } item)
        {
            ChangeItem(turn, item.Slot, item.Number);
            if (words.Length > 0)
            {
                turn.Replies.Clear();
                turn.ReadAnswerFrom(turn.Text.LastIndexOf(words, StringComparison.Ordinal));
                TakeItemWords(turn);
            }

            return true;
        }

        line ??= DraftLines.Find(lines, what);
        if (line is null)
            return false;
        if (words.Length > 0)
            Replace(turn, line.Slot, words);
        else
            OpenLine(turn, line.Slot, what);
        return true;
    }

    private void Replace(InterviewTurn turn, string slot, string words)
    {
        turn.State = turn.State with { Focus = slot, Stumbles = 0, ThinItems = [], ItemAsked = false };
        turn.WaitFor(WaitingFor.Answer, slot);
        turn.ReadAnswerFrom(turn.Text.LastIndexOf(words, StringComparison.Ordinal));
        TakeAnswer(turn);
    }

    /// <summary>One item, when the words end in its number ("tasks 2"); else asks which.</summary>
    private static void ChooseItem(InterviewTurn turn, string slot, ImmutableArray<string> items, string what)
    {
        if (what.Trim().Split(' ') is [_, .., var last] && ToldItems.Numbered(items, last) is { } number && !DraftLines.IsNumbering(what.Trim()))
        {
            ChangeItem(turn, slot, number);
            return;
        }

        turn.State = turn.State with { Stumbles = 0 };
        turn.Say(new Reply.AskItem(items));
        turn.WaitFor(WaitingFor.ItemChoice, slot);
    }

    private void TakeItemChoice(InterviewTurn turn)
    {
        var slot = turn.State.Waiting.Slot!;
        var items = ToldItems.Of(turn.State, slot);
        var words = turn.Text.Trim(' ', '.', '!', '#');
        if (WholeList.Contains(words))
        {
            Revisit(turn, slot, chosen: true);
        }
        else if ((ToldItems.Numbered(items, words) ?? ToldItems.With(items, words)) is { } number)
        {
            ChangeItem(turn, slot, number);
        }
        else if (turn.State.Stumbles == 0 && !Confirmation.IsNo(turn.Text))
        {
            turn.State = turn.State with { Stumbles = 1 };
            turn.Say(new Reply.NoSuchLine());
            turn.Say(new Reply.AskItem(items));
        }
        else
        {
            turn.Say(new Reply.MovingOn());
            AskNext(turn);
        }
    }

    private static void ChangeItem(InterviewTurn turn, string slot, int number)
    {
        turn.WaitFor(WaitingFor.ItemWords, ToldItems.Id(slot, number));
        turn.Say(new Reply.AgainItem(ToldItems.Of(turn.State, slot)[number - 1]));
    }

    /// <summary>The item's new words, or that it goes; the rest of the list stays as it is.</summary>
    private void TakeItemWords(InterviewTurn turn)
    {
        var id = turn.State.Waiting.Slot!;
        var (slot, number) = ToldItems.Split(id);
        var goes = TakesOut.Contains(turn.Text.Trim(' ', '.', '!'));
        if (!goes && !IsAnswer(Read(turn).Class))
        {
            turn.Say(new Reply.Kept());
            AskNext(turn);
            return;
        }

        turn.Heard = new Heard(goes ? UtteranceKind.Rejection : UtteranceKind.Edit, Slots.Review(id));
        if (turn.State.Find(slot) is { } state)
        {
            var words = state.ItemWords.SetItem(number - 1, goes ? "" : Excerpts.Of(turn.Text.Trim(), SlotState.MaxItemExcerpt));
            var left = words.Where(w => w.Length > 0).ToList();
            turn.State = turn.State.With(slot, state with { ItemWords = words, Items = Math.Min(state.Items, left.Count), Excerpt = Excerpts.Of(string.Join(", ", left), SlotState.MaxExcerpt) });
        }

        turn.Say(new Reply.Corrected());
        AskNext(turn);
    }
}

using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>One question shows what a sound task statement holds; asked of every task it would tire.</summary>
    private const int MostDetailsAsked = 1;

    /// <summary>Longer items are sentences, and mostly say it themselves.</summary>
    private const int MostWords = 8;

    /// <summary>They do not stand in a task that is quoted back.</summary>
    private static readonly HashSet<string> Sounds = new(StringComparer.OrdinalIgnoreCase) { "he", "hé", "hè", "oja", "ja", "enzo", "ofzo", "lol", "haha", "euh", "soooo", "um", "like" };

    private static readonly HashSet<string> PurposeWords = new(StringComparer.OrdinalIgnoreCase) { "om", "voor", "zodat", "opdat", "zodanig", "to", "for", "so" };

    private static readonly HashSet<string> ToolWords = new(StringComparer.OrdinalIgnoreCase) { "met", "via", "op", "in", "aan", "per", "with", "using", "via", "on", "in", "by", "at" };

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
            if (asked.Exists(d => d.Number == index + 1) || MissingDetail(turn, list, words) is not { } detail)
                continue;
            AskDetail(turn, list, index + 1, detail);
            return true;
        }

        return false;
    }

    /// <summary>What a sound task statement does not say; doubt means not asking.</summary>
    private string? MissingDetail(InterviewTurn turn, Question list, string words)
    {
        if (words.Length == 0 || words.EndsWith('…') || words.AsSpan().ContainsAny(":()") || words.Split(' ').Any(Sounds.Contains) || words.Count(c => c == ' ') >= MostWords || ThinAnswer.IsItem(words) || !listener.Analyst.Lint(turn.Language, words).IsEmpty)
            return null;
        var rest = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        return list.ItemPurpose is not null && !rest.Exists(PurposeWords.Contains) ? Slots.Purpose
            : list.ItemTool is not null && !rest.Exists(ToolWords.Contains) ? Slots.Tool
            : null;
    }

    private static void AskDetail(InterviewTurn turn, Question list, int number, string detail)
    {
        var question = DetailQuestion(turn, list, number, detail);
        Probe(turn, question.Slot, question.ProbeId, question.Text);
    }

    private static Reply.Probe DetailQuestion(InterviewTurn turn, Question list, int number, string detail)
    {
        var wording = detail == Slots.Purpose ? list.ItemPurpose : list.ItemTool;
        var words = Items(turn.State, list.Id) is { } items && number <= items.Length ? items[number - 1] : "";
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

using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Where somebody does not get on with a question: what it means, another angle, and in the end leaving it open.</summary>
public sealed partial class Interviewer
{
    /// <summary>Counts a turn that gave nothing to go on with; true when it was one too many, and the question is left open so that nobody is kept at it.</summary>
    private bool LeavesOpen(InterviewTurn turn, int after)
    {
        if (turn.State.Waiting.For != WaitingFor.Answer)
            return false;
        turn.State = turn.State with { Stumbles = turn.State.Stumbles + 1 };
        if (turn.State.Stumbles <= after)
            return false;
        Skip(turn, new Reply.LeftOpen(Wished: false));
        return true;
    }

    /// <summary>The person does not know: another angle first, then the question stays open.</summary>
    private void Stumble(InterviewTurn turn)
    {
        var stumbles = turn.State.Stumbles + 1;
        var slot = turn.State.Waiting.Slot;
        var (means, example) = slot is null ? (null, null) : Explanation(turn.State, slot);
        if (slot is not null && (AsksForSmallMoment(turn, slot) || AsksFromAnotherAngle(turn, slot)))
            return;
        if (stumbles >= MaxStumbles || means is null || turn.State.IsProbing() || IsExtra(slot) || IsAskedForSmallMoment(turn, slot))
        {
            Skip(turn, new Reply.LeftOpen(Wished: false));
            return;
        }

        turn.State = turn.State with { Stumbles = stumbles };
        turn.Say(new Reply.Explain(Filled(means), Filled(example)));

        LocalizedText? Filled(LocalizedText? text) => text is null ? null : _words.Fill(text, turn.State);
    }

    /// <summary>No moment comes to mind to somebody who told one before: something small is asked for, once in the interview.</summary>
    private bool AsksForSmallMoment(InterviewTurn turn, string slot)
    {
        if (Slots.Split(slot).Part != Slots.Circumstances || turn.State.Find(slot) is not null || !turn.State.Answers.Any(a => Slots.Split(a.Key).Part == Slots.Behaviour && a.Value.IsTold)
            || listener.Probes.SmallMoment(ToWhom(turn.Language)) is not { } small || turn.State.ProbesAt("").Contains(small.Probe.Id))
            return false;
        Probe(turn, slot, small.Probe.Id, small.Text);
        return true;
    }

    private bool IsAskedForSmallMoment(InterviewTurn turn, string? slot) =>
        slot is not null && listener.Probes.SmallMoment(ToWhom(turn.Language)) is { } small && turn.State.IsProbed(slot, small.Probe.Id);

    /// <summary>Whoever asked what is meant has heard it, and does not know the answer for the first time: a part of an incident is then asked for in other words, once.</summary>
    private bool AsksFromAnotherAngle(InterviewTurn turn, string slot)
    {
        if (Slots.Split(slot) is not { Part.Length: > 0 } part || turn.State.Draft is not { } draft || draft.Id != part.Id || turn.State.Find(slot) is not null
            || !turn.State.IsProbed(slot, AskedOn.AskedMeaning) || turn.State.CountProbesAsked(slot) > 0)
            return false;
        var criterion = PartCriteria.First(p => p.Part == part.Part).Criterion;
        var picked = draft.IsEmpty ? listener.Probes.AnotherMoment(ToWhom(turn.Language))
            : listener.Probes.PickFor(criterion, ToWhom(turn.Language), Text(draft, turn.State), WithoutWhatIsHardlyTold(turn.State, draft, part.Part, Judge(turn.State)), turn.State.ProbesAt(draft.Id + "/"), turn.State.ProbesAt(""));
        if (picked is null)
            return false;
        Probe(turn, slot, picked.Probe.Id, picked.Text);
        return true;
    }

    /// <summary>Asked for the respondent's own use, not for the description: nobody is pressed for it.</summary>
    private bool IsExtra(string? slot) => slot is not null && guide.Questions.TryGetValue(slot, out var question) && question is { IsPrinted: false, Kind: QuestionKind.Text };

    private (LocalizedText? Means, LocalizedText? Example) Explanation(Interview interview, string slot)
    {
        if (guide.Questions.TryGetValue(slot, out var question))
            return Together(interview, question).Length > 1 ? (null, null) : (question.Means, question.Example);
        if (Slots.IsKsao(slot))
            return (IsTogether(interview, slot) ? guide.KsaoSection?.Together : guide.KsaoSection?.Means, null);
        if (Slots.SplitItemDetail(slot) is not null)
            return (null, null);
        if (guide.IncidentSection is not { } section)
            return (null, null);
        return Slots.Split(slot).Part switch
        {
            Slots.Circumstances => (section.Means.Circumstances, section.Example.Circumstances),
            Slots.Behaviour => (section.Means.Behaviour, section.Example.Behaviour),
            _ => (section.Means.Results, section.Example.Results),
        };
    }

    private void Explain(InterviewTurn turn)
    {
        if (LeavesOpen(turn, after: MaxStumbles))
            return;
        if (turn.State.Waiting is { For: WaitingFor.Answer, Slot: { } asked } && !turn.State.IsProbed(asked, AskedOn.AskedMeaning))
            turn.NoteProbe(asked, AskedOn.AskedMeaning);
        var (means, example) = turn.State is { Stumbles: 1, Waiting: { For: WaitingFor.Answer, Slot: { } slot } } ? Explanation(turn.State, slot) : (null, null);
        if (means is null && example is null)
        {
            turn.Say(new Reply.ExplainHow(turn.State.Waiting.For));
            return;
        }

        turn.Say(new Reply.Explain(means is null ? null : _words.Fill(means, turn.State), example is null ? null : _words.Fill(example, turn.State)));
    }
}

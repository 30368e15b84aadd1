using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>Carries out a wish; false when the words are no wish here but an answer.</summary>
    private bool Grants(InterviewTurn turn, Wish wish)
    {
        switch (wish)
        {
            case Wish.Skip:
                Skip(turn, new Reply.LeftOpen(Wished: true));
                return true;
            case Wish.Back:
                GoBack(turn);
                return true;
            case Wish.Explain:
                Explain(turn);
                return true;
            case Wish.Repeat:
                ShowLinesAgain(turn);
                AskAgain(turn);
                return true;
            case Wish.AskProgress:
                TellProgress(turn);
                return true;
            case Wish.Pause:
                turn.State = turn.State with { Phase = Paused(turn.State) };
                turn.Say(new Reply.Pausing());
                return true;
            case Wish.Resume when turn.State is { Phase: Phase.Running, Stumbles: > 0, Waiting.For: WaitingFor.Answer }:
                // Nobody who was helped with a question and says "go on" wants it once more.
                Skip(turn, new Reply.LeftOpen(Wished: true));
                return true;
            case Wish.Resume:
                Resume(turn);
                return true;
            case Wish.Stop:
                Stop(turn);
                return true;
            case Wish.SwitchLanguage { To: var language }:
                SwitchLanguage(turn, language);
                return true;
            case Wish.AskPrivacy:
                turn.Say(new Reply.Privacy());
                AskAgain(turn);
                return true;
            case Wish.Export:
                turn.Say(new Reply.Export());
                AskAgain(turn);
                return true;
            case Wish.DeleteEverything:
                DeleteConfirmation.Ask(turn);
                return true;
            case Wish.Correct correct:
                Correct(turn, correct);
                return true;
            case Wish.AskCommands:
                turn.Say(new Reply.Commands());
                AskAgain(turn);
                return true;
            case Wish.TellWorkday when guide.Questions.ContainsKey(Slots.Workday):
                Explain(turn);
                return true;
            case Wish.TellWorkday:
                turn.Say(new Reply.WorkdayElsewhere());
                AskAgain(turn);
                return true;
            case Wish.ThatIsAll:
                return EndsList(turn);
            default:
                throw new System.Diagnostics.UnreachableException(wish.GetType().Name);
        }
    }

    /// <summary>"That is all" closes an open list, and stands for no more to say after a probe; elsewhere it is no wish.</summary>
    private bool EndsList(InterviewTurn turn)
    {
        if (turn.State.Waiting is not { For: WaitingFor.Answer, Slot: { } slot })
            return false;
        if (turn.State.ItemAsked)
        {
            if (turn.State.ThinItems.Length > 1)
                turn.Say(new Reply.Heard(HeardAs.FewWords));
            LeaveItem(turn, guide.Questions[slot]);
            return true;
        }

        if (turn.State.Find(slot) is not { Outcome: SlotOutcome.Answered or SlotOutcome.Open } state || turn.State.Focus == slot)
        {
            // Nothing was said yet, and nothing more will be; to a choice or a rating it is no reply at all.
            if (guide.Questions.TryGetValue(slot, out var question) && question.Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Rating)
                return false;
            if (question?.Kind == QuestionKind.List && turn.State is { Stumbles: 0, Focus: null })
            {
                // Said of the list before this one; who says it again has nothing to tell here.
                turn.State = turn.State with { Stumbles = 1 };
                turn.Say(new Reply.Heard(HeardAs.FewWords));
                Ask(turn, question);
                return true;
            }

            Skip(turn, new Reply.LeftOpen(Wished: true));
            return true;
        }

        if (Slots.Split(slot).Part.Length > 0)
            AsksNoMore(turn, slot);
        turn.State = turn.State.With(slot, state with { Outcome = SlotOutcome.Answered });
        turn.Say(new Reply.Heard(HeardAs.FewWords));
        AskOn(turn, slot);
        return true;
    }

    /// <summary>"That's about it for knowledge", said at the question after it: heard, and this question is still open.</summary>
    private bool TakesEndedTopic(InterviewTurn turn)
    {
        if (turn.State is not { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } slot } } || AnswerStart.EndedTopic(turn.Text) is not { } topic)
            return false;
        if (turn.State.IsProbing() && (DraftLines.FindNamed(DraftLines.Of(guide, turn.State), topic) is not { } line || line.Slot == slot))
            return EndsList(turn);
        turn.Say(new Reply.Heard(HeardAs.FewWords));
        AskAgain(turn);
        return true;
    }

    private void Skip(InterviewTurn turn, Reply reply)
    {
        if (turn.State.Waiting is not { For: WaitingFor.Answer, Slot: { } slot })
        {
            if (turn.State.Waiting.For != WaitingFor.Nothing)
                turn.Say(new Reply.MovingOn());
            LeaveSideQuestion(turn);
            return;
        }

        if (turn.State.ItemAsked)
        {
            turn.Say(new Reply.MovingOn());
            LeaveItem(turn, guide.Questions[slot]);
            return;
        }

        turn.Say(turn.State.Find(slot) switch
        {
            { IsTold: true } when turn.State.Focus == slot => new Reply.Kept(),
            { Outcome: SlotOutcome.Answered or SlotOutcome.Open } => new Reply.MovingOn(),
            _ => reply,
        });
        if (Slots.Split(slot).Part.Length > 0)
            AsksNoMore(turn, slot);
        var isNoStory = IsNoStory(turn, slot);
        if (isNoStory)
            turn.State = turn.State with { Draft = turn.State.Draft!.Clear(Slots.Circumstances), Answers = turn.State.Answers.Remove(slot) };
        if (!turn.State.IsProbing())
            LeaveOpen(turn, slot, isNoStory ? UtteranceKind.Withdrawal : UtteranceKind.Skip);
        else if (turn.State.Find(slot) is { Outcome: SlotOutcome.Open } open)
            turn.State = turn.State.With(slot, open with { Outcome = SlotOutcome.Answered });
        AskOn(turn, slot);
    }

    /// <summary>A few words were taken for the beginning of a story, and turn out to be none: what was done, and what came of it, is not asked then.</summary>
    private bool IsNoStory(InterviewTurn turn, string slot) =>
        turn.State.IsProbing() && Slots.Split(slot) is { Part: Slots.Circumstances } circumstances && turn.State.Draft is { } draft && draft.Id == circumstances.Id
        && PartCriteria.All(p => p.Part == Slots.Circumstances ? draft.Part(p.Part).All(t => ThinAnswer.IsPart(t.Text)) : draft.Part(p.Part).IsEmpty)
        && Judge(turn.State) is var verdict && PartCriteria.All(p => !verdict[p.Criterion].Met);

    /// <summary>Nothing told about the circumstances leaves the whole incident open.</summary>
    private void LeaveOpen(InterviewTurn turn, string slot, UtteranceKind kind)
    {
        if (turn.State.Find(slot) is { IsTold: true })
        {
            turn.State = turn.State with { Focus = null };
            return;
        }

        string[] slots = guide.Questions.TryGetValue(slot, out var question) ? [.. Together(turn.State, question).Select(q => q.Id)] : [slot];
        turn.Heard = new Heard(kind, Slots.Join(slots));
        foreach (var skipped in slots)
            turn.State = turn.State.With(skipped, SlotState.Skipped(turn.Utterance));
        var (id, part) = Slots.Split(slot);
        if (part != Slots.Circumstances)
            return;
        foreach (var (other, _) in PartCriteria)
        {
            if (turn.State.Find(Slots.Part(id, other)) is null)
                turn.State = turn.State.With(Slots.Part(id, other), SlotState.Skipped(turn.Utterance));
        }
    }

    private void LeaveSideQuestion(InterviewTurn turn)
    {
        if (turn.State.Waiting.For is WaitingFor.Mirror or WaitingFor.MirrorPart)
            CloseIncident(turn);
        else if (turn.State.Waiting.For == WaitingFor.Review)
            FinishReview(turn);
        else
            AskNext(turn);
    }

    /// <summary>Goes on after a slot: inside its incident, or in the course.</summary>
    private void AskOn(InterviewTurn turn, string slot)
    {
        turn.State = turn.State with { Focus = null, Stumbles = 0 };
        if (turn.State.Draft is { } draft && Slots.Split(slot).Id == draft.Id)
            GoOnWithIncident(turn);
        else
            AskNext(turn);
    }

    private void TellProgress(InterviewTurn turn)
    {
        if (turn.State.Phase != Phase.Finished)
            turn.Say(new Reply.ProgressReport(Course.Progress(guide, turn.State)));
        AskAgain(turn);
    }

    private static void Stop(InterviewTurn turn)
    {
        turn.State = turn.State with { Phase = Paused(turn.State) };
        turn.Say(new Reply.Stopping());
    }

    private static Phase Paused(Interview interview) => interview.Phase == Phase.Finished ? Phase.Finished : Phase.Paused;

    private void Resume(InterviewTurn turn)
    {
        if (turn.State.Phase == Phase.Paused)
        {
            turn.State = turn.State with { Phase = Phase.Running };
            turn.Say(new Reply.Resuming());
            if (turn.State.Waiting is { For: WaitingFor.Answer, Slot: { } slot } && !turn.State.IsProbed(slot, AskedOn.CameBack))
                turn.NoteProbe(slot, AskedOn.CameBack);
        }

        AskAgain(turn);
    }

    private void SwitchLanguage(InterviewTurn turn, Language language)
    {
        turn.State = turn.State with { Language = language };
        turn.Say(new Reply.LanguageChanged());
        AskAgain(turn);
    }

    private void TakeDeleteConfirmation(InterviewTurn turn)
    {
        if (DeleteConfirmation.Takes(turn))
            return;
        turn.Say(new Reply.NotDeleted());
        turn.WaitFor(WaitingFor.Nothing);
        if (turn.State.Phase == Phase.Paused)
            return;
        AskNext(turn);
    }
}

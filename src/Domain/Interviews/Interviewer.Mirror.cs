using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Stories;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>Sums an incident up in the respondent's own words, and takes what they make of it.</summary>
public sealed partial class Interviewer
{
    /// <summary>"het gedrag", "the situation": longer is no longer the name of a part.</summary>
    private const int MaxPartName = 20;

    private void ShowMirror(InterviewTurn turn)
    {
        var draft = turn.State.Draft!;
        if (draft.IsEmpty)
        {
            CloseIncident(turn);
            return;
        }

        NoteToldParts(turn, draft);
        var verdict = Judge(turn.State);
        if (verdict.IsUsable && OpenQuestionFollows(turn.State))
        {
            turn.Say(new Reply.Mirror(draft, verdict) { GoesOn = true });
            CloseIncident(turn);
            turn.State = turn.State with { Mirrored = draft };
            return;
        }

        turn.Say(new Reply.Mirror(draft, verdict));
        turn.WaitFor(WaitingFor.Mirror, draft.Id);
    }

    /// <summary>
    /// A summary in which nothing is missing is read, not asked about, and the next question goes with it; where a yes or a no answers that question, it would not
    /// be clear what a yes is to.
    /// </summary>
    private bool OpenQuestionFollows(Interview interview) => Course.Next(guide, interview) switch
    {
        CourseStep.AskIncident => true,
        CourseStep.AskQuestion { Question.Kind: QuestionKind.Text or QuestionKind.List } => true,
        _ => false,
    };

    /// <summary>What is said right after a summary that went on to the next question: that it is right, or that it is not. Anything else answers the question.</summary>
    private bool TakesWordsOnMirrored(InterviewTurn turn)
    {
        if (turn.State is not { Phase: Phase.Running, Mirrored: { } mirrored })
            return false;
        turn.State = turn.State with { Mirrored = null };
        if (PartCriteria.Any(p => NamesOnly(p.Part, turn.Text)))
        {
            turn.State = turn.State with { Draft = mirrored };
            return ChangesPartNamed(turn);
        }

        if (TakesObjection(turn, mirrored, goesOn: true))
            return true;
        if (AnswerStart.FindAfterthought(turn.Text) is { } start && TakesAfterthought(turn, mirrored, start))
            return true;
        switch (MirrorReplies.Read(turn.Text, goesOn: true))
        {
            case MirrorReply.Confirms:
                turn.Say(new Reply.Heard(HeardAs.FewWords));
                AskAgain(turn);
                return true;
            case MirrorReply.Denies:
                turn.State = turn.State with { Draft = mirrored };
                if (!ChangesPartNamed(turn))
                    AskWhatIsNotRight(turn);
                return true;
            default:
                // "Back": to what was summed up, which is open again.
                if (listener.Turns.FindCommand(turn.Text) is Wish.Back)
                {
                    turn.State = turn.State with { Draft = mirrored };
                    Divide(turn);
                    return false;
                }

                // In the other language it can still be said not to be right.
                if (Read(turn).Wish is Wish.SwitchLanguage)
                    turn.State = turn.State with { Mirrored = mirrored };
                return false;
        }
    }

    /// <summary>"Oh en ze zijn nu beste vriendjes": more of what was summed up, and no new story.</summary>
    private bool TakesAfterthought(InterviewTurn turn, IncidentDraft mirrored, int start)
    {
        if (!IsAnswer(Read(turn).Class) || Alone(turn, mirrored).IsUsable)
            return false;
        turn.State = turn.State with { Draft = mirrored };
        turn.ReadAnswerFrom(start);
        AddToIncident(turn);
        return true;
    }

    /// <summary>The name of a part and nothing else.</summary>
    private static bool NamesOnly(string part, string text) => IncidentLabels.Part(part) is var label
        && (text.Trim(' ', '.', '!').Equals(label.Nl, StringComparison.OrdinalIgnoreCase) || text.Trim(' ', '.', '!').Equals(label.En, StringComparison.OrdinalIgnoreCase));

    /// <param name="held">The part that holds the words said against the summary, as long as it is not known where they belong.</param>
    private static void AskWhatIsNotRight(InterviewTurn turn, string? held = null)
    {
        turn.Say(new Reply.AskMirrorPart());
        turn.WaitFor(WaitingFor.MirrorPart, held ?? turn.State.Draft?.Id);
    }

    /// <summary>What the words of this turn meet by themselves.</summary>
    private IncidentVerdict Alone(InterviewTurn turn, IncidentDraft draft) =>
        listener.Judge.Judge(AsPart(turn, draft, Slots.Behaviour));

    /// <summary>An incident of the words of this turn alone.</summary>
    private IncidentText AsPart(InterviewTurn turn, IncidentDraft draft, string part) => AsPart(draft with { Language = turn.Language }, part, turn.Passage, turn.State);

    private IncidentText AsPart(IncidentDraft draft, string part, Passage words, Interview interview) =>
        Text(IncidentDraft.Start(draft.Valence, draft.Number, draft.Language).Add(part, words), interview);

    /// <summary>Words put with a part may change how the others are read: then they stand with the circumstances, where they harm nothing.</summary>
    private bool Worsens(InterviewTurn turn, IncidentDraft draft, string part)
    {
        var before = Judge(turn.State);
        var after = Judge(turn.State with { Draft = draft.Add(part, turn.Passage) });
        return before.Criteria.Any(c => c.Met && !after[c.Criterion].Met);
    }

    private void TakeMirror(InterviewTurn turn)
    {
        if (TakesObjection(turn, turn.State.Draft!, goesOn: false))
            return;
        var reply = MirrorReplies.Read(turn.Text);
        if (reply == MirrorReply.Confirms || listener.Turns.FindCommand(turn.Text) is Wish.ThatIsAll)
        {
            turn.Say(new Reply.Heard(HeardAs.FewWords));
            CloseIncident(turn);
        }
        else if (reply == MirrorReply.Denies)
        {
            AskWhatIsNotRight(turn);
        }
        else if (turn.Text.Length <= MaxPartName && PartCriteria.Any(p => IncidentLabels.Names(p.Part, turn.Text)))
        {
            TakeMirrorPart(turn);
        }
        else
        {
            TakeWordsAtMirror(turn);
        }
    }

    private void TakeWordsAtMirror(InterviewTurn turn)
    {
        switch (Read(turn).Class)
        {
            case var handling when IsAnswer(handling) && listener.Judge.GoesWith(Text(turn.State.Draft!, turn.State), AsPart(turn, turn.State.Draft!, Slots.Behaviour)):
                AddToIncident(turn);
                break;
            case HandlingClass.Distress:
                Comfort(turn);
                break;
            case HandlingClass.Stop:
                Stop(turn);
                break;
            case HandlingClass.Progress:
                TellProgress(turn);
                break;
            default:
                turn.Say(new Reply.ExplainHow(WaitingFor.Mirror));
                break;
        }
    }

    /// <summary>
    /// Words instead of yes or no: they belong to the part that is missing and that they complete, else to the part whose criterion they meet on their own, else to the result when none was told and they are no plain scene, else to
    /// the circumstances.
    /// </summary>
    private void AddToIncident(InterviewTurn turn)
    {
        var draft = turn.State.Draft!;
        var alone = Alone(turn, draft);
        var part = Completed(turn, draft) is { } missing ? missing : alone[Criterion.Consequences].Met ? Slots.Results : alone[Criterion.ObservableBehaviour].Met ? Slots.Behaviour
            : draft.Results.IsEmpty && !IsPlainScene(turn, draft) ? Slots.Results : Slots.Circumstances;
        if (Worsens(turn, draft, part))
            part = Slots.Circumstances;
        var slot = Slots.Part(draft.Id, part);
        if (DividedParts(turn.State, draft) is null)
        {
            turn.WaitFor(WaitingFor.Answer, slot);
            Record(turn, slot, SlotOutcome.Answered, []);
            turn.State = turn.State with { Draft = draft.Add(part, turn.Passage) };
        }
        else
        {
            // Told in one go: what is added goes with its part as it was summed up.
            Divide(turn);
            turn.Heard = new Heard(UtteranceKind.Addition, slot);
            PutRight(turn, turn.State.Draft!, turn.State.Draft!.Add(part, turn.Passage.Only(turn.Passage.Whole)));
            turn.Progressed();
        }

        turn.Say(new Reply.Added());
        ShowMirror(turn);
    }

    private string? Completed(InterviewTurn turn, IncidentDraft draft)
    {
        var before = Judge(turn.State);
        return PartCriteria.Reverse().Where(p => !before[p.Criterion].Met && Judge(turn.State with { Draft = draft.Add(p.Part, turn.Passage) })[p.Criterion].Met).Select(p => p.Part).FirstOrDefault();
    }

    private bool IsPlainScene(InterviewTurn turn, IncidentDraft draft) =>
        listener.Judge.Judge(AsPart(turn, draft, Slots.Circumstances) with { Behaviour = draft.Behaviour })[Criterion.Context].Met
        && !Judge(turn.State with { Draft = draft.Add(Slots.Results, turn.Passage) })[Criterion.Consequences].Met;

    private void TakeMirrorPart(InterviewTurn turn)
    {
        if (PutsHeldWords(turn) || ChangesPartNamed(turn))
            return;
        var keepsAll = SummaryTalk.KeepsAll(turn.Text);
        if (keepsAll)
            TakeBackHeldWords(turn);
        if (turn.Text.Length <= MaxPartName && NamesSeveral(turn.Text) && turn.State.Stumbles == 0)
        {
            // One after the other.
            turn.State = turn.State with { Stumbles = 1 };
            turn.Say(new Reply.AskMirrorPart { First = true });
            return;
        }

        if (Confirmation.IsYes(turn.Text) || Confirmation.IsNo(turn.Text) || keepsAll || listener.Turns.FindCommand(turn.Text) is Wish.ThatIsAll)
        {
            turn.Say(new Reply.MovingOn());
            CloseIncident(turn);
        }
        else
            AddToIncident(turn);
    }

    private static bool NamesSeveral(string text) => YesNoWords.Of(text) is [_, ..] words && words.Any(Several.Contains) && words.All(w => Several.Contains(w) || w is "of" or "van" or "the" or "them" or "de" or "twee" or "drie" or "two" or "three");

    private static readonly HashSet<string> Several = YesNoWords.Set("allebei", "alle", "allemaal", "beide", "alles", "both", "all", "everything");

    /// <summary>Asks the part of the incident that is named once more; false when none is.</summary>
    private bool ChangesPartNamed(InterviewTurn turn)
    {
        foreach (var (part, _) in PartCriteria)
        {
            if (!IncidentLabels.Names(part, turn.Text))
                continue;
            Divide(turn);
            AskPartAgain(turn, part);
            return true;
        }

        return false;
    }

    private void AskPartAgain(InterviewTurn turn, string part)
    {
        var slot = Slots.Part(turn.State.Draft!.Id, part);
        turn.State = turn.State with { Focus = slot, Corrects = true };
        turn.Say(new Reply.Again(AnswerWords.Of(guide, slot, turn.State.Find(slot))));
        AskSlot(turn, slot);
    }

    /// <summary>Nothing is to change after all: what was said against the summary is no part of it.</summary>
    private static void TakeBackHeldWords(InterviewTurn turn)
    {
        if (turn.State is { Waiting.Slot: { } held, Draft: { } draft } && Slots.Split(held) is { Part.Length: > 0 } from && draft.Part(from.Part) is { Length: > 1 } words)
            PutRight(turn, draft, draft.With(from.Part, words[..^1]));
    }

    /// <summary>The part that the words said against the summary are about is named now: they go there.</summary>
    private bool PutsHeldWords(InterviewTurn turn)
    {
        if (turn.State is not { Waiting.Slot: { } held, Draft: { } draft } || Slots.Split(held) is not { Part.Length: > 0 } from || turn.Text.Length > MaxPartName
            || Array.Find(PartCriteria, p => IncidentLabels.Names(p.Part, turn.Text)).Part is not { } to)
            return false;
        var words = draft.Part(from.Part)[^1];
        var without = draft.With(from.Part, draft.Part(from.Part)[..^1]);
        PutRight(turn, draft, without.With(to, without.Part(to).Add(words)));
        turn.Say(new Reply.Added());
        GoOnWithIncident(turn);
        return true;
    }
}

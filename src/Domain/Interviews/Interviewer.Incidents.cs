using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Stories;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>Whom an observer tells about, as long as the guide does not say.</summary>
    private static readonly LocalizedText SomeoneObserved = new("die persoon", "that person");

    private static readonly (string Part, Criterion Criterion)[] PartCriteria =
    [
        (Slots.Circumstances, Criterion.Context),
        (Slots.Behaviour, Criterion.ObservableBehaviour),
        (Slots.Results, Criterion.Consequences),
    ];

    private void TakeIncidentAnswer(InterviewTurn turn, string slot)
    {
        var (id, part) = Slots.Split(slot);
        if (turn.State.IsProbing() && turn.State.Draft?.Id == id && (Confirmation.IsYes(turn.Text) || Confirmation.IsPlainNo(turn.Text) || NothingMore.IsIn(turn.Text)))
        {
            // A bare yes or no to a follow-up question tells nothing more, nor does "that is all I can say about it".
            if (NothingMore.IsIn(turn.Text))
                AsksNoMore(turn, slot);
            turn.Say(new Reply.Heard(HeardAs.FewWords));
            GoOnWithIncident(turn);
            return;
        }

        // The name of a part is no story: it is the part that is to be changed.
        if (turn.State.Draft is { IsEmpty: false } named && named.Id == id && PartCriteria.Any(p => NamesOnly(p.Part, turn.Text) && !named.Part(p.Part).IsEmpty) && ChangesPartNamed(turn))
            return;
        if (PartCriteria.Any(p => NamesOnly(p.Part, turn.Text)))
        {
            Stumble(turn);
            return;
        }

        if (Confirmation.IsYes(turn.Text) || Confirmation.IsPlainNo(turn.Text) || (part == Slots.Circumstances && NothingMore.IsNone(turn.Text)))
        {
            // No answer to an open question: asked in another way, once.
            Stumble(turn);
            return;
        }

        if (PutsRightMeanwhile(turn, slot) || (part == Slots.Results && AddsToActs(turn, slot)))
            return;
        // The story itself, after words that turned out to be none.
        if (IsNoStory(turn, slot) && turn.State.Draft is { } begun && Alone(turn, begun).IsUsable)
            turn.State = turn.State with { Focus = slot };
        var replaces = turn.State.Focus == slot;
        Reopen(turn, id, part);
        Record(turn, slot, SlotOutcome.Answered, []);
        if (turn.State.Draft is not { } draft || draft.Id != id)
        {
            // What was read in the words as they stood may not stand any more.
            turn.State = turn.State with { Proposals = turn.State.Proposals.RemoveAll(p => p.Incident == id) };
            KeepToldParts(turn, id, part);
            turn.Say(new Reply.Corrected());
            AskNext(turn);
            return;
        }

        draft = (replaces ? draft.Clear(part) : draft).Add(part, turn.Passage);
        turn.State = turn.State with { Draft = draft };
        var verdict = Judge(turn.State);
        NoteWhatIsCovered(turn, draft, verdict);
        turn.Say(new Reply.Heard(ThinAnswer.IsPart(turn.Text) ? HeardAs.FewWords : HeardAs.Story));
        if (!AskProbe(turn, draft, part, verdict))
            GoOnWithIncident(turn);
    }

    /// <summary>"En ook een warme melk gebracht", asked what came of it: more of what was done. It goes there, and the question is asked again.</summary>
    private bool AddsToActs(InterviewTurn turn, string slot)
    {
        if (turn.State.Stumbles > 0 || turn.State.Focus == slot || turn.State.Draft is not { IsEmpty: false } draft || Slots.Split(slot).Id != draft.Id
            || !StoryOrder.GoesOn(turn.Text) || listener.Judge.Clauses(AsPart(turn, draft, Slots.Behaviour)) is not [{ Role: "Act" }, ..])
            return false;
        Divide(turn);
        turn.Heard = new Heard(UtteranceKind.Addition, Slots.Part(draft.Id, Slots.Behaviour));
        PutRight(turn, turn.State.Draft!, turn.State.Draft!.Add(Slots.Behaviour, turn.Passage));
        turn.State = turn.State with { Stumbles = 1 };
        turn.Say(new Reply.Added());
        AskAgain(turn);
        return true;
    }

    /// <summary>An incident that was left open as a whole is told after all: its other parts are asked again, unless another incident is being told.</summary>
    private void Reopen(InterviewTurn turn, string id, string part)
    {
        if (part != Slots.Circumstances || turn.State.Find(Slots.Part(id, part)) is not { Outcome: SlotOutcome.Skipped } skipped || turn.State.Draft is { IsEmpty: false })
            return;
        foreach (var (other, _) in PartCriteria)
        {
            var slot = Slots.Part(id, other);
            if (turn.State.Find(slot) is { Outcome: SlotOutcome.Skipped } state && state.Order == skipped.Order)
                turn.State = turn.State with { Answers = turn.State.Answers.Remove(slot) };
        }

        ShowLinesAgain(turn);
        var number = int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), System.Globalization.CultureInfo.InvariantCulture);
        turn.State = turn.State with { Draft = IncidentDraft.Start(id == Slots.Incident(Valence.Effective, number) ? Valence.Effective : Valence.Ineffective, number, turn.Language) };
    }

    private void GoOnWithIncident(InterviewTurn turn)
    {
        var draft = turn.State.Draft ?? throw new InvalidOperationException("No incident is being told");
        if (Course.Next(guide, turn.State) is CourseStep.AskIncident next && next.Id == draft.Id)
        {
            AskNext(turn);
            return;
        }

        ShowMirror(turn);
    }

    private void CloseIncident(InterviewTurn turn)
    {
        if (turn.State.Draft is { IsEmpty: false } told)
            NoteKsaos(turn, told);
        turn.State = turn.State with { Draft = null };
        AskNext(turn);
    }

    /// <summary>A part whose criterion is met by what was told elsewhere need not be asked; the words that show it are noted.</summary>
    private static void NoteWhatIsCovered(InterviewTurn turn, IncidentDraft draft, IncidentVerdict verdict)
    {
        foreach (var (part, criterion) in PartCriteria)
        {
            var slot = Slots.Part(draft.Id, part);
            if (turn.State.Find(slot) is not null || !StoryOrder.IsTold(draft, verdict, part))
                continue;
            turn.State = turn.State.With(slot, new SlotState(SlotOutcome.Covered, "", [], 0, turn.Utterance));
            turn.Skips.Add(new JustifiedSkip(slot, verdict[criterion].Rule, verdict[criterion].Evidence));
        }
    }

    private IncidentVerdict Judge(Interview interview) => listener.Judge.Judge(Text(interview.Draft!, interview));

    private IncidentText Text(IncidentDraft draft, Interview interview) => draft.ToText(Job(interview)) with { Actor = guide.ActorOfIncidents };

    private string Job(Interview interview) => AnswerWords.Of(guide, Slots.JobTitle, interview.Find(Slots.JobTitle)).In(interview.Language);
}

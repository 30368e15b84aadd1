using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>Asks what comes next in the course, or closes the interview.</summary>
    private void AskNext(InterviewTurn turn)
    {
        if (turn.State.Phase == Phase.Running && AsksAboutDetail(turn))
            return;
        turn.State = turn.State with { Focus = null, Corrects = false, Stumbles = 0, ThinItems = [], ItemAsked = false };
        var next = Course.Next(guide, turn.State);
        if (turn.State.Draft is { IsEmpty: false } told && !(next is CourseStep.AskIncident { Id: var id } && id == told.Id))
        {
            // However one got here (a correction, a wish): an incident is mirrored before the course goes on.
            ShowMirror(turn);
            return;
        }

        if (OpensNextLine(turn))
            return;
        switch (next)
        {
            case CourseStep.AskQuestion { Section: var section, Question: var question }:
                Introduce(turn, section);
                Ask(turn, question);
                break;
            case CourseStep.AskIncident ask:
                Introduce(turn, ask.Section);
                turn.State = turn.State with { Draft = turn.State.Draft is { } draft && draft.Id == ask.Id ? draft : IncidentDraft.Start(ask.Valence, ask.Number, turn.Language) };
                Ask(turn, Slots.Part(ask.Id, ask.Part), ask.Section.Ask(ask.Part, ask.Valence, ask.Number));
                break;
            case CourseStep.AskKsao { Section: var section, Proposal: var proposal }:
                Introduce(turn, section);
                Propose(turn, section, proposal);
                break;
            case CourseStep.AskReview { Section: var section }:
                ShowReview(turn, section);
                break;
            default:
                turn.Say(turn.State.Phase == Phase.Finished ? new Reply.AlreadyFinished() : new Reply.FromGuide(guide.Closing));
                turn.State = turn.State with { Phase = Phase.Finished };
                turn.WaitFor(WaitingFor.Nothing);
                break;
        }
    }

    /// <summary>All lines the first time; afterwards they stand above (and on the page), and their numbers hold.</summary>
    private void ShowReview(InterviewTurn turn, Section.Review section)
    {
        if (turn.State.Introduced.Contains(section.Id))
        {
            turn.Say(new Reply.ReviewGoesOn());
        }
        else
        {
            turn.Say(new Reply.ReviewLines(DraftLines.Of(guide, turn.State)));
            turn.Say(new Reply.Ask(section.Id, _words.Fill(section.Ask, turn.State), []));
            turn.State = turn.State with { Introduced = turn.State.Introduced.Add(section.Id) };
        }

        turn.WaitFor(WaitingFor.Review);
    }

    /// <summary>The next review shows all lines again: their numbers have changed, or the respondent wants to see them.</summary>
    private void ShowLinesAgain(InterviewTurn turn)
    {
        foreach (var section in guide.Sections.OfType<Section.Review>())
            turn.State = turn.State with { Introduced = turn.State.Introduced.Remove(section.Id) };
    }

    /// <summary>Asks once more what the bot was waiting for.</summary>
    private void AskAgain(InterviewTurn turn)
    {
        var waiting = turn.State.Waiting;
        switch (waiting.For)
        {
            case WaitingFor.Answer when waiting.Slot is { } slot:
                AskSlot(turn, slot);
                break;
            case WaitingFor.MirrorPart when turn.State.Draft is not null:
                // Summed up once more, it might be taken for right.
                AskWhatIsNotRight(turn, waiting.Slot);
                break;
            case WaitingFor.Mirror when turn.State.Draft is not null:
                ShowMirror(turn);
                break;
            case WaitingFor.CorrectionChoice:
                turn.Say(new Reply.AskCorrection(DraftLines.Of(guide, turn.State)));
                break;
            case WaitingFor.ItemWords when waiting.Slot is { } id:
                turn.Say(new Reply.AgainItem(ToldItems.Words(turn.State, id)));
                break;
            case WaitingFor.ItemChoice when waiting.Slot is { } list:
                turn.Say(new Reply.AskItem(ToldItems.Of(turn.State, list)));
                break;
            case WaitingFor.Nothing when turn.State.Phase == Phase.Finished:
                turn.Say(new Reply.AlreadyFinished());
                break;
            default:
                AskNext(turn);
                break;
        }
    }

    private void AskSlot(InterviewTurn turn, string slot)
    {
        if (guide.Questions.TryGetValue(slot, out var question))
        {
            if (turn.State.ItemAsked)
                turn.Say(ItemQuestion(turn, question));
            else if (turn.State.IsProbing() && Deepening.Last(turn.State, question) is { } probe)
                turn.Say(new Reply.Probe(slot, probe.Id, _words.Fill(probe.Text, turn.State).In(turn.Language)));
            else
                Ask(turn, question);
            return;
        }

        if (Slots.SplitItemDetail(slot) is { } task && guide.Questions.TryGetValue(task.List, out var tasks))
        {
            turn.Say(DetailQuestion(turn, tasks, task.Number, task.Detail));
            return;
        }

        if (Slots.IsKsao(slot))
        {
            AskKsaoAgain(turn, slot);
            return;
        }

        var section = guide.IncidentSection ?? throw new InvalidOperationException($"The guide has no slot '{slot}'");
        var (id, part) = Slots.Split(slot);
        var (valence, number) = section.All.First(i => Slots.Incident(i.Valence, i.Number) == id);
        Ask(turn, slot, section.Ask(part, valence, number));
    }

    /// <summary>A list that has items already is asked for further ones.</summary>
    private void Ask(InterviewTurn turn, Question question)
    {
        if (Together(turn.State, question) is { Length: > 1 } together)
        {
            turn.Say(new Reply.AskRatings(question.Id, question.Scale!, [.. together.Select(q => _words.Fill(q.Short!, turn.State))]));
            turn.WaitFor(WaitingFor.Answer, question.Id);
            return;
        }

        var text = turn.State.Find(question.Id) is { Outcome: SlotOutcome.Open, Items: > 0 } ? question.More! : question.Ask;
        turn.Say(new Reply.Ask(question.Id, _words.Fill(text, turn.State), QuestionWords.Options(question)));
        turn.WaitFor(WaitingFor.Answer, question.Id);
    }

    private void Ask(InterviewTurn turn, string slot, LocalizedText text)
    {
        turn.Say(new Reply.Ask(slot, _words.Fill(text, turn.State), []));
        turn.WaitFor(WaitingFor.Answer, slot);
    }

    private void Introduce(InterviewTurn turn, Section section)
    {
        if (section.Intro is not { } intro || turn.State.Introduced.Contains(section.Id))
            return;
        turn.Say(new Reply.FromGuide(_words.Fill(intro, turn.State)));
        turn.State = turn.State with { Introduced = turn.State.Introduced.Add(section.Id) };
    }
}

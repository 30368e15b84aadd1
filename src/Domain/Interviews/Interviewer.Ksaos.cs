using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>Probe id of the open question that goes with a proposal that was agreed to.</summary>
    private const string KsaoExample = "ksao-example";

    private ProposalWording ProposalWords => new(listener.Analyst.Model);

    /// <summary>Notes what an incident shows about the one who acts, when it is told. What somebody did not do well shows nothing they have.</summary>
    private void NoteKsaos(InterviewTurn turn, IncidentDraft draft)
    {
        if (guide.KsaoSection is null || draft.Valence != Valence.Effective)
            return;
        // An incident that was said not to be right and is closed again counts as it is now, once.
        turn.State = turn.State with { Proposals = [.. turn.State.Proposals.Where(p => p.Incident != draft.Id), .. ProposalFinder.Find(listener, draft, Text(draft, turn.State))] };
    }

    private void Propose(InterviewTurn turn, Section.KsaoReview section, KsaoProposal proposal)
    {
        if (ProposesTogether(turn, section))
            return;
        var slot = Slots.Ksao(proposal.ElementId);
        turn.Say(new Reply.Ask(slot, ProposalWords.Question(section, proposal, turn.State.Answers.Keys.Count(Slots.IsKsao)), [section.Yes, section.No]));
        turn.WaitFor(WaitingFor.Answer, slot);
    }

    /// <summary>A yes, a no, or words that back it: the example that was asked for, or given at once.</summary>
    private void TakeKsao(InterviewTurn turn, string slot)
    {
        if (IsTogether(turn.State, slot))
        {
            TakeChoice(turn, slot);
            return;
        }

        var section = guide.KsaoSection ?? throw new InvalidOperationException($"The guide has no slot '{slot}'");
        if (!turn.Text.Any(char.IsLetter) && turn.State.Stumbles < MaxStumbles)
        {
            // A number says neither yes nor what shows it.
            turn.State = turn.State with { Stumbles = MaxStumbles };
            turn.Say(new Reply.NotAnOption(null));
            AskKsaoAgain(turn, slot);
            return;
        }

        var decision = KsaoDecisions.Read(turn.Text);
        if (turn.State.IsProbing() && (decision != KsaoDecision.Backed || NothingMore.IsIn(turn.Text)))
        {
            // The attribute stays as agreed, without an example.
            turn.Say(new Reply.Heard(HeardAs.FewWords));
            AskNext(turn);
            return;
        }

        if (decision == KsaoDecision.Unclear)
        {
            if (LeavesOpen(turn, after: 1))
                return;
            turn.Say(new Reply.NotAnOption(null));
            AskKsaoAgain(turn, slot);
            return;
        }

        var kind = decision switch
        {
            KsaoDecision.Accepted => UtteranceKind.Acceptance,
            KsaoDecision.Rejected => UtteranceKind.Rejection,
            _ => UtteranceKind.Answer,
        };
        turn.Heard = new Heard(kind, slot);
        var order = turn.State.Find(slot)?.Order ?? turn.Utterance;
        turn.State = turn.State.With(slot, new SlotState(SlotOutcome.Answered, Excerpts.Of(turn.Text, SlotState.MaxExcerpt), [decision.ToString()], 0, order)) with { Focus = null };
        turn.Progressed();
        turn.Say(new Reply.Heard(decision == KsaoDecision.Backed ? HeardAs.Answer : HeardAs.FewWords));
        if (decision == KsaoDecision.Accepted && turn.State.CountProbed(KsaoExample) < section.Examples)
            AskExample(turn, section, slot);
        else
            AskNext(turn);
    }

    /// <summary>Asks a proposal once more: itself, or for its example.</summary>
    private void AskKsaoAgain(InterviewTurn turn, string slot)
    {
        var section = guide.KsaoSection ?? throw new InvalidOperationException($"The guide has no slot '{slot}'");
        if (turn.State.IsProbing())
            turn.Say(new Reply.Probe(slot, KsaoExample, ExampleText(turn, section, slot)));
        else if (turn.State.Proposals.FirstOrDefault(p => Slots.Ksao(p.ElementId) == slot) is { } proposal)
            Propose(turn, section, proposal);
        else
            AskNext(turn);
    }

    /// <summary>A short yes or no to a proposal is one, even where it would be a wish elsewhere.</summary>
    private bool DecidesOnProposal(InterviewTurn turn) =>
        turn.State is { Phase: not Phase.Paused, Waiting: { For: WaitingFor.Answer, Slot: { } slot } } && Slots.IsKsao(slot)
        && (IsTogether(turn.State, slot) ? !ProposalChoice.Read(turn.Text, Course.OpenProposals(guide, turn.State).Count()).IsEmpty : KsaoDecisions.Read(turn.Text) != KsaoDecision.Backed);
}

using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Several attributes put before the respondent in one list, to pick from.</summary>
public sealed partial class Interviewer
{
    /// <summary>Stands among the probes of the first attribute of a list that was put forward.</summary>
    private const string InList = "in-list";

    /// <summary>Stands among them when the answer picked nothing and they are asked one by one.</summary>
    private const string OneByOne = "one-by-one";

    /// <summary>Puts what is open in one list, once; false where the guide has none, or there is only one.</summary>
    private bool ProposesTogether(InterviewTurn turn, Section.KsaoReview section)
    {
        var open = Course.OpenProposals(guide, turn.State).ToList();
        if (section.Together is not { } ask || open.Count < 2 || turn.State.CountProbed(OneByOne) > 0)
            return false;
        var slot = Slots.Ksao(open[0].ElementId);
        turn.Say(new Reply.Propose(slot, [.. open.Select(ProposalWords.Line)], ask));
        if (!turn.State.IsProbed(slot, InList))
            turn.NoteProbe(slot, InList);
        turn.WaitFor(WaitingFor.Answer, slot);
        return true;
    }

    private static bool IsTogether(Interview interview, string slot) =>
        interview.Find(slot) is not { IsClosed: true } && interview.IsProbed(slot, InList) && !interview.IsProbed(slot, OneByOne);

    private void TakeChoice(InterviewTurn turn, string slot)
    {
        var section = guide.KsaoSection!;
        var open = Course.OpenProposals(guide, turn.State).ToList();
        var taken = ProposalChoice.Read(turn.Text, open.Count);
        if (taken.IsEmpty)
            taken = ProposalChoice.ByNumber(turn.Text, open.Count);
        if (taken.IsEmpty)
            taken = ProposalChoice.ByWords(turn.Text, [.. open.Select(p => ProposalWords.Line(p).In(turn.Language))]);
        if (taken.IsEmpty)
        {
            turn.NoteProbe(slot, OneByOne);
            AskNext(turn);
            return;
        }

        foreach (var (proposal, accepts) in open.Zip(taken))
        {
            var decision = accepts ? KsaoDecision.Accepted : KsaoDecision.Rejected;
            turn.State = turn.State.With(
                Slots.Ksao(proposal.ElementId), new SlotState(SlotOutcome.Answered, Excerpts.Of(turn.Text, SlotState.MaxExcerpt), [decision.ToString()], 0, turn.Utterance));
        }

        turn.Heard = new Heard(taken.Contains(true) ? UtteranceKind.Acceptance : UtteranceKind.Rejection, Slots.Join(open.Select(p => Slots.Ksao(p.ElementId))));
        turn.Progressed();
        turn.Say(new Reply.Heard(HeardAs.FewWords));
        if (section.Examples > 0 && taken.Contains(true))
            AskExample(turn, section, Slots.Ksao(open[taken.IndexOf(true)].ElementId));
        else
            AskNext(turn);
    }

    private void AskExample(InterviewTurn turn, Section.KsaoReview section, string slot) => Probe(turn, slot, KsaoExample, ExampleText(turn, section, slot));

    private string ExampleText(InterviewTurn turn, Section.KsaoReview section, string slot) =>
        ProposalWords.Example(section, slot, turn.Language, afterList: turn.State.CountProbed(InList) > 0);
}

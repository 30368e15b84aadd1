using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.Interviews.Stories;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>Probe id of the open question that goes with a proposal that was agreed to.</summary>
    private const string KsaoExample = "ksao-example";

    /// <summary>More of an incident than are ever put forward: the strongest are chosen when all are told.</summary>
    private const int MostProposalsKept = 16;

    /// <summary>The strength from which an attribute is put forward: what any story shows a little is not worth a question.</summary>
    private const double LeastProposed = 0.2;

    /// <summary>Notes what an incident shows about the one who acts, when it is told. What somebody did not do well shows nothing they have.</summary>
    private void NoteKsaos(InterviewTurn turn, IncidentDraft draft)
    {
        if (guide.KsaoSection is null || draft.Valence != Valence.Effective)
            return;
        var incident = Text(draft, turn.State);
        var verdict = listener.Judge.Judge(incident);
        var behaviour = verdict[Criterion.ObservableBehaviour];
        var findings = listener.Analyst.Ksaos(incident, behaviour, verdict.Actor);
        // An incident that was said not to be right and is closed again counts as it is now, once.
        var noted = findings.Where(f => f.IsLikely && IsShown(f.Rule) && f.Strength >= LeastProposed)
            .Select(f => Quoted(draft, verdict, f.Evidence) is { } words ? new KsaoProposal(f.ElementId, draft.Id, words.Evidence, words.Quote, f.Strength) : null)
            .OfType<KsaoProposal>().OrderByDescending(p => p.Strength).ThenBy(p => p.ElementId, StringComparer.Ordinal).Take(MostProposalsKept);
        turn.State = turn.State with { Proposals = [.. turn.State.Proposals.Where(p => p.Incident != draft.Id), .. noted] };
    }

    /// <summary>By something told, not by the mere fact that somebody acted, or has such a job.</summary>
    private static bool IsShown(string rule) => rule is not (SignReader.ToldAct or "effective" or "ineffective") && !rule.Contains(':', StringComparison.Ordinal);

    /// <summary>Words about what was done; a story told in one go has it in the circumstances. What came of it, or what others did, is no sign of its own.</summary>
    private static (Evidence Evidence, string Quote)? Quoted(IncidentDraft draft, IncidentVerdict verdict, ImmutableArray<Evidence> evidence)
    {
        var atOnce = draft.Behaviour.IsEmpty;
        var passages = atOnce ? draft.Circumstances : draft.Behaviour;
        return passages.SelectMany(p => evidence.Where(e => e.Utterance == p.Utterance && e.End <= p.Text.Length && (!atOnce || Holds(Criterion.ObservableBehaviour, e)) && !Holds(Criterion.Consequences, e)).Select(e => (e, StoryQuote.Of(p, e))))
            .Where(q => q.Item2.Length > 0).Select(q => ((Evidence, string)?)q).FirstOrDefault();

        bool Holds(Criterion criterion, Evidence words) => verdict[criterion].Evidence.Any(words.Overlaps);
    }

    private void Propose(InterviewTurn turn, Section.KsaoReview section, KsaoProposal proposal)
    {
        if (ProposesTogether(turn, section))
            return;
        var slot = Slots.Ksao(proposal.ElementId);
        turn.Say(new Reply.Ask(slot, ProposalText(turn.State, section, proposal), [section.Yes, section.No]));
        turn.WaitFor(WaitingFor.Answer, slot);
    }

    private LocalizedText ProposalText(Interview interview, Section.KsaoReview section, KsaoProposal proposal)
    {
        var wording = section.Propose[interview.Answers.Keys.Count(Slots.IsKsao) % section.Propose.Length];
        var (attribute, meaning) = Named(proposal.ElementId);
        return new LocalizedText(Fill(wording.Nl, attribute.Nl, meaning.Nl), Fill(wording.En, attribute.En, meaning.En));

        string Fill(string text, string name, string means) => Placeholders.Fill(text, place => place switch
        {
            Section.KsaoReview.Quote => proposal.Quote,
            Section.KsaoReview.Attribute => name,
            _ => means,
        });
    }

    /// <summary>An attribute and what it means, as they stand in a sentence.</summary>
    private (LocalizedText Attribute, LocalizedText Meaning) Named(string elementId)
    {
        var model = listener.Analyst.Model;
        var name = model.Name(elementId) ?? new LocalizedText(elementId, elementId);
        var meaning = model.Definition(elementId) ?? name;
        var knowledge = model.Domain(elementId) == "knowledge";
        return (
            new LocalizedText((knowledge ? "kennis van " : "") + Small(Plain(name.Nl, " of ")), (knowledge ? "knowledge of " : "") + Plain(name.En, " or ").ToLowerInvariant()),
            new LocalizedText(Small(meaning.Nl), Small(meaning.En)));

        // "Inzet / gedrevenheid" and "wiskunde (vaardigheid)" are for tables.
        static string Plain(string label, string or) => string.Join(or, (label.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? label[..at] : label).Split('/', StringSplitOptions.TrimEntries));

        static string Small(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..].TrimEnd('.') : words.TrimEnd('.');
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
        if (IsProbing(turn.State) && (decision != KsaoDecision.Backed || NothingMore.IsIn(turn.Text)))
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
        if (decision == KsaoDecision.Accepted && turn.State.Probed.Count(p => p.EndsWith("|" + KsaoExample, StringComparison.Ordinal)) < section.Examples)
            AskExample(turn, section, slot);
        else
            AskNext(turn);
    }

    /// <summary>Asks a proposal once more: itself, or for its example.</summary>
    private void AskKsaoAgain(InterviewTurn turn, string slot)
    {
        var section = guide.KsaoSection ?? throw new InvalidOperationException($"The guide has no slot '{slot}'");
        if (IsProbing(turn.State))
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

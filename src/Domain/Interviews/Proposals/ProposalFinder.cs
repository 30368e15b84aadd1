using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>What an incident shows about the one who acts that is worth a question, with words of it to show.</summary>
internal static class ProposalFinder
{
    /// <summary>More of an incident than are ever put forward: the strongest are chosen when all are told.</summary>
    private const int MostKept = 16;

    /// <summary>The strength from which an attribute is put forward: what any story shows a little is not worth a question.</summary>
    private const double LeastStrength = 0.2;

    /// <summary>The strongest first.</summary>
    /// <param name="draft">The incident, told.</param>
    /// <param name="incident">The same as it is judged.</param>
    public static IEnumerable<KsaoProposal> Find(Listener listener, IncidentDraft draft, IncidentText incident)
    {
        var verdict = listener.Judge.Judge(incident);
        return listener.Analyst.Ksaos(incident, verdict)
            .Where(f => f.IsLikely && f.IsGrounded && IsShown(f.Rule) && f.Strength >= LeastStrength)
            .Select(f => Quoted(draft, verdict, f.Evidence) is { } words ? new KsaoProposal(f.ElementId, draft.Id, words.Evidence, words.Quote, f.Strength) : null)
            .OfType<KsaoProposal>().OrderByDescending(p => p.Strength).ThenBy(p => p.ElementId, StringComparer.Ordinal).Take(MostKept);
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
}

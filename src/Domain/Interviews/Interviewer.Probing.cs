using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Probes;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Picks the follow-up questions about an incident.</summary>
public sealed partial class Interviewer
{
    private const int MaxProbesPerQuestion = 2;

    /// <summary>As long as this, a scene asked for twice is told.</summary>
    private const int FewestWordsOfScene = 12;

    /// <summary>
    /// Asks the follow-up question that helps most, if one does: about the part just told, or, once all parts are told, about any. No probe twice in
    /// an incident, and at most <see cref="MaxProbesPerQuestion"/> on a question: then the answer stands as it is.
    /// </summary>
    private bool AskProbe(InterviewTurn turn, IncidentDraft draft, string part, IncidentVerdict verdict)
    {
        var isWhole = !(Course.Next(guide, turn.State) is CourseStep.AskIncident next && next.Id == draft.Id);
        var incident = Text(draft, turn.State);
        var asked = turn.State.ProbesAt(draft.Id + "/");
        verdict = WithoutWhatIsHardlyTold(turn.State, draft, part, verdict);
        var to = ToWhom(turn.Language);
        foreach (var criterion in Worth(verdict, part, isWhole))
        {
            var slot = Slots.Part(draft.Id, PartOf(criterion));
            // Asked about the scene, somebody told an act or what led to it: on with the story, and back to the scene only if it is still missing when all is told.
            if (!isWhole && criterion == Criterion.Context && turn.State.CountProbesAsked(slot) > 0 && Alone(turn, draft) is var told && (told[Criterion.Context].Met || told[Criterion.ObservableBehaviour] is { Met: true } or { Rule: "act-too-vague" }))
                continue;
            if (IsOpenToProbes(turn.State, slot) && !IsPictured(turn, slot, criterion) && listener.Probes.PickFor(criterion, to, incident, verdict, asked, turn.State.ProbesAt("")) is { } picked)
            {
                Probe(turn, slot, picked.Probe.Id, picked.Text);
                return true;
            }
        }

        if (part != Slots.Behaviour || !IsOpenToProbes(turn.State, Slots.Part(draft.Id, part)) || listener.Probes.PickForWe(to, incident, verdict, asked) is not { } whoDidWhat)
            return false;
        Probe(turn, Slots.Part(draft.Id, part), whoDidWhat.Probe.Id, whoDidWhat.Text);
        return true;
    }

    /// <summary>Nobody is asked on about what they would not tell, or have no more to tell of.</summary>
    private static bool IsOpenToProbes(Interview interview, string slot) =>
        interview.CountProbesAsked(slot) < MaxProbesPerQuestion && !interview.IsProbed(slot, AskedOn.NoMore) && interview.Find(slot) is not { Outcome: SlotOutcome.Skipped };

    /// <summary>Asked on about the scene, somebody told it at length: it stands as it is.</summary>
    private static bool IsPictured(InterviewTurn turn, string slot, Criterion criterion) => criterion == Criterion.Context && turn.State.CountProbesAsked(slot) > 0
        && turn.State.Draft!.Circumstances.Any(p => p.Text.Count(c => c == ' ') >= FewestWordsOfScene);

    private static void AsksNoMore(InterviewTurn turn, string slot) => turn.NoteProbe(slot, AskedOn.NoMore);

    private Asked ToWhom(Language language) => new(language, guide.Perspective == Perspective.Observer ? SomeoneObserved.In(language) : null);

    /// <summary>
    /// The criteria worth asking about now. Before all is told: that of the part just told, and that it is one real event when the words tell of a habit, a
    /// plan or hearsay; what else is missing may still come.
    /// </summary>
    private static IEnumerable<Criterion> Worth(IncidentVerdict verdict, string part, bool isWhole)
    {
        var missing = ProbePicker.Missing(verdict);
        // What was just told comes first: to go back to another part is better done after it.
        if (isWhole)
            return missing.OrderBy(c => PartOf(c) != part);
        var isUnreal = verdict.Failures.Any(f => f.Failure is IncidentFailure.GeneralHabit or IncidentFailure.Hypothetical or IncidentFailure.SecondHand);
        return missing.Where(c => PartOf(c) == part && (c != Criterion.Specific || isUnreal));
    }

    /// <summary>
    /// A part told in a few words may well meet its criterion, and it counts as it stands; but one question about it is sure to bring something, so for
    /// picking that question it is taken as missing.
    /// </summary>
    private IncidentVerdict WithoutWhatIsHardlyTold(Interview interview, IncidentDraft draft, string part, IncidentVerdict verdict)
    {
        var criterion = PartCriteria.First(p => p.Part == part).Criterion;
        // What came of it is told in fewer words than what was done: "he was adopted in September", "she burst into tears and walked out".
        var told = criterion == Criterion.Consequences && verdict[criterion].Met && listener.Judge.TellsOutcomeThrough(Text(draft, interview));
        if (draft.Part(part).Any(p => !ThinAnswer.IsPart(p.Text) || (told && !ThinAnswer.IsOutcome(p.Text))))
            return verdict;
        return verdict with { Criteria = verdict.Criteria.SetItem((int)criterion, verdict[criterion] with { Met = false, Rule = "hardly-told" }) };
    }

    private static string PartOf(Criterion criterion) => criterion == Criterion.Specific ? Slots.Circumstances : PartCriteria.First(p => p.Criterion == criterion).Part;

    private static void Probe(InterviewTurn turn, string slot, string probeId, string text)
    {
        turn.Say(new Reply.Probe(slot, probeId, text));
        turn.NoteProbe(slot, probeId);
        turn.WaitFor(WaitingFor.Answer, slot);
    }
}

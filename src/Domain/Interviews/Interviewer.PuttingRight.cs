using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Stories;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>
/// Takes what is said against the summary of an incident: which words belong to which part, and what a part should say. Whatever was told and is not put in another place
/// stays where it is.
/// </summary>
public sealed partial class Interviewer
{
    /// <summary>"No" with more behind it, at a summary: the words go where they say, or it is asked which part they are about. False when it is no objection.</summary>
    private bool TakesObjection(InterviewTurn turn, IncidentDraft summed, bool goesOn)
    {
        var objections = Objections.Read(turn.Text, goesOn);
        if (objections.IsEmpty)
            return false;
        objections = [.. objections.Where(o => o.Kind != ObjectionKind.Unclear || !SummaryTalk.IsAboutStories(turn.Text.Substring(o.Start, o.Length)))];
        if (objections.IsEmpty)
        {
            turn.State = turn.State with { Draft = summed };
            AskWhatIsNotRight(turn);
            return true;
        }

        if (!(objections.Any(o => o.Part.Length > 0) || TellsOfSummary(turn, objections)))
            return false;
        turn.State = turn.State with { Draft = summed };
        Divide(turn);
        var before = turn.State.Draft!;
        if (objections.All(o => o.Kind == ObjectionKind.Unclear))
        {
            if (PutsContradictedRight(turn, objections))
            {
                GoOnWithIncident(turn);
                return true;
            }

            // Kept with the incident, whatever becomes of it; where, it is asked.
            var span = new Evidence(turn.Utterance, objections[0].Start, objections[^1].Start + objections[^1].Length - objections[0].Start);
            var held = MostPointedAt(turn, before, span) ?? Slots.Circumstances;
            turn.Heard = new Heard(UtteranceKind.Addition, Slots.Part(before.Id, held), span.Start);
            PutRight(turn, before, before.Add(held, turn.Passage.Only(span)));
            AskWhatIsNotRight(turn, Slots.Part(before.Id, held));
            return true;
        }

        var after = objections.Aggregate(before, (draft, objection) => With(turn, draft, objection));
        if (objections.FirstOrDefault(o => o.Part.Length > 0 && o.Kind != ObjectionKind.Names) is { } told && !Same(before, after))
            turn.Heard = new Heard(UtteranceKind.Addition, Slots.Part(before.Id, told.Part));
        PutRight(turn, before, after);
        if (objections.FirstOrDefault(o => o.Kind == ObjectionKind.Names) is { } named)
        {
            AskPartAgain(turn, named.Part);
            return true;
        }

        turn.Say(Same(before, after) ? new Reply.StandsThere() : new Reply.Corrected());
        GoOnWithIncident(turn);
        return true;
    }

    /// <summary>"No, it was June and not July", before the incident is summed up: put where July was told, and what was asked is asked again.</summary>
    private bool PutsRightMeanwhile(InterviewTurn turn, string slot)
    {
        if (turn.State.Focus == slot || turn.State.Stumbles > 0 || turn.State.Draft is not { IsEmpty: false } draft || Slots.Split(slot).Id != draft.Id
            || Objections.Read(turn.Text, goesOn: true) is not { IsEmpty: false } objections || objections.Any(o => o.Kind != ObjectionKind.Unclear) || !PutsContradictedRight(turn, objections))
            return false;
        turn.State = turn.State with { Stumbles = 1 };
        AskAgain(turn);
        return true;
    }

    /// <summary>The words deny something that was told, or give another number of it: they stand with it, and in its place where it said no more. False when they do not.</summary>
    private static bool PutsContradictedRight(InterviewTurn turn, ImmutableArray<Objection> objections)
    {
        var before = turn.State.Draft!;
        var told = PartCriteria.SelectMany(p => before.Part(p.Part).Select(t => (p.Part, t))).ToList();
        var gone = new List<Contradiction>();
        var put = new List<(string Part, int From, int To)>();
        foreach (var objection in objections)
        {
            var end = objection.Start + objection.Length;
            var found = Contradictions.Find(turn.Text, new Evidence(turn.Utterance, objection.Start, objection.Length), told);
            if (found.IsEmpty && put.Count == 0)
                return false;
            gone.AddRange(found.Where(f => f.Replaces));
            // What denies nothing goes with what stands before it.
            put.Add((found.IsEmpty ? put[^1].Part : found[0].Part, objection.Start, end));
            foreach (var next in found.Skip(1).Where(f => f.Part != put[^1].Part))
            {
                put[^1] = put[^1] with { To = next.Words.Start };
                put.Add((next.Part, next.Words.Start, end));
            }
        }

        var after = gone.Aggregate(before, (draft, old) => draft.With(old.Part, draft.Part(old.Part).SelectMany(p => Without(p, old.Told))));
        after = put.Aggregate(after, (draft, span) => draft.With(span.Part, draft.Part(span.Part).Add(turn.Passage.Only(DividedPassage.Trimmed(turn.Passage, span.From, span.To)))));
        turn.Heard = new Heard(UtteranceKind.Addition, Slots.Part(before.Id, put[0].Part));
        PutRight(turn, before, after);
        turn.Say(new Reply.Corrected());
        return true;
    }

    private static IEnumerable<Passage> Without(Passage passage, Evidence gone)
    {
        if (!DividedPassage.Holds(passage, gone))
            return [passage];
        Evidence[] rest = [DividedPassage.Trimmed(passage, passage.Whole.Start, gone.Start), DividedPassage.Trimmed(passage, gone.End, passage.Whole.End)];
        return rest.Where(r => r.Length > 0 && passage.Words(r).Any(char.IsLetterOrDigit)).Select(passage.Only);
    }

    private static bool Same(IncidentDraft before, IncidentDraft after) => PartCriteria.All(p => before.Part(p.Part).SequenceEqual(after.Part(p.Part)));

    /// <summary>Words that tell something, and not that nothing (more) comes to mind.</summary>
    private bool TellsOfSummary(InterviewTurn turn, ImmutableArray<Objection> objections)
    {
        var rest = turn.Text[objections[0].Start..];
        return !NothingMore.IsIn(rest) && !NothingMore.IsNone(rest) && MirrorReplies.Read(rest) == MirrorReply.Tells && IsAnswer(Class(turn, rest)) && IsAnswer(Read(turn).Class);
    }

    private IncidentDraft With(InterviewTurn turn, IncidentDraft draft, Objection objection)
    {
        var words = turn.Passage.Only(new Evidence(turn.Utterance, objection.Start, objection.Length));
        return objection.Kind switch
        {
            ObjectionKind.Says => draft.With(objection.Part, [words]),
            ObjectionKind.Moves => Moved(turn, draft, objection.Part, words),
            ObjectionKind.Adds => draft.With(objection.Part, draft.Part(objection.Part).Add(words)),
            ObjectionKind.Unclear => draft.With(Slots.Circumstances, draft.Circumstances.Add(words)),
            _ => draft,
        };
    }

    /// <summary>The clauses of other parts that the words point at, put with the part; where they stand there already nothing, and when there are none at all, the words themselves.</summary>
    private IncidentDraft Moved(InterviewTurn turn, IncidentDraft draft, string to, Passage words)
    {
        var pointed = listener.Judge.PointedAt(Text(draft, turn.State), AsPart(draft, to, words, turn.State));
        var moved = ImmutableArray.CreateBuilder<Passage>();
        var rest = draft;
        foreach (var (part, _) in PartCriteria.Where(p => p.Part != to))
        {
            var divided = draft.Part(part).SelectMany(p => DividedPassage.Of(p, pointed)).ToList();
            moved.AddRange(divided.Where(d => d.PointedAt).Select(d => d.Words));
            rest = rest.With(part, divided.Where(d => !d.PointedAt).Select(d => d.Words));
        }

        if (moved.Count == 0 && pointed.Any(p => p.PointedAt && draft.Part(to).Any(t => DividedPassage.Holds(t, p.Clause))))
            return draft;
        return moved.Count == 0 ? draft.With(to, draft.Part(to).Add(words)) : rest.With(to, draft.Part(to).Concat(moved).OrderBy(p => p.Utterance).ThenBy(p => p.Whole.Start));
    }

    /// <summary>The one part that the words speak of most; <c>null</c> when there is none.</summary>
    private string? MostPointedAt(InterviewTurn turn, IncidentDraft draft, Evidence words)
    {
        var pointed = listener.Judge.PointedAt(Text(draft, turn.State), AsPart(draft, Slots.Behaviour, turn.Passage.Only(words), turn.State)).Where(p => p.PointedAt).ToList();
        var parts = PartCriteria.Select(p => (p.Part, Count: pointed.Count(c => draft.Part(p.Part).Any(t => DividedPassage.Holds(t, c.Clause)))))
            .Where(p => p.Count > 0).OrderByDescending(p => p.Count).ToList();
        return parts is [var most, ..] && (parts.Count == 1 || parts[1].Count < most.Count) ? most.Part : null;
    }

    /// <summary>What was told in one go is divided over its parts, as it was summed up: one part can then be changed without the others.</summary>
    private void Divide(InterviewTurn turn)
    {
        var draft = turn.State.Draft!;
        if (DividedParts(turn.State, draft) is not { } parts)
            return;
        var text = Text(draft, turn.State);
        PutRight(turn, draft, PartCriteria.Zip(parts).Aggregate(draft, (d, p) => d.With(p.First.Part, p.Second.Select(e => text.Find(e)!.Only(e)))));
    }

    /// <summary>The words of each part where some part was told with another one; <c>null</c> where each has its own answer.</summary>
    private ImmutableArray<ImmutableArray<Evidence>>? DividedParts(Interview interview, IncidentDraft draft)
    {
        var parts = ToldAtOnce.Parts(Text(draft, interview), Judge(interview with { Draft = draft }));
        return PartCriteria.Zip(parts).Any(p => draft.Part(p.First.Part).IsEmpty && !p.Second.IsEmpty) ? parts : null;
    }

    /// <summary>Notes where the words of an incident that was told in one go stand, for when a part of it is changed later on.</summary>
    private void NoteToldParts(InterviewTurn turn, IncidentDraft draft)
    {
        if (DividedParts(turn.State, draft) is not { } parts)
            return;
        var text = Text(draft, turn.State);
        foreach (var ((part, _), words) in PartCriteria.Zip(parts))
        {
            var slot = Slots.Part(draft.Id, part);
            if (!words.IsEmpty && turn.State.Find(slot) is { IsTold: true } state)
                turn.State = turn.State.With(slot, state with { Excerpt = Excerpt(words.Select(text.Words)), Told = words });
        }
    }

    /// <summary>A part of an incident told in one go has new words: the other parts keep the words they had in the old ones.</summary>
    private static void KeepToldParts(InterviewTurn turn, string id, string changed)
    {
        foreach (var (part, _) in PartCriteria.Where(p => p.Part != changed))
        {
            var slot = Slots.Part(id, part);
            if (turn.State.Find(slot) is not { Told.IsEmpty: false } state)
                continue;
            turn.Skips.Add(new JustifiedSkip(slot, JustifiedSkip.PutRight, state.Told));
            turn.State = turn.State.With(slot, state with { Outcome = SlotOutcome.Answered, Told = [] });
        }
    }

    /// <summary>The incident has these words for its parts from now on; a part that lost all of its words is asked again.</summary>
    private static void PutRight(InterviewTurn turn, IncidentDraft before, IncidentDraft after)
    {
        turn.State = turn.State with { Draft = after };
        foreach (var (part, _) in PartCriteria)
        {
            var (slot, words) = (Slots.Part(after.Id, part), after.Part(part));
            if (words.SequenceEqual(before.Part(part)) && turn.State.Find(slot) is not { Told.IsEmpty: false })
                continue;
            turn.Skips.RemoveAll(s => s.Slot == slot && s.Rule == JustifiedSkip.PutRight);
            turn.Skips.Add(new JustifiedSkip(slot, JustifiedSkip.PutRight, [.. words.Select(w => w.Whole)]));
            turn.State = words.IsEmpty
                ? turn.State with { Answers = turn.State.Answers.Remove(slot) }
                : turn.State.With(slot, new SlotState(SlotOutcome.Answered, Excerpt(words.Select(w => w.Text)), [], 0, turn.State.Find(slot)?.Order ?? turn.Utterance));
        }
    }

    private static string Excerpt(IEnumerable<string> words) => Excerpts.Of(string.Join("; ", words.Select(w => w.Trim(' ', '.'))), SlotState.MaxExcerpt);
}

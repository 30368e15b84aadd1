using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>
/// The words of an incident by what they tell: an answer that holds a part which was not asked any more is cut where that part begins, and no word but the "and" between them is left out. So it is
/// summed up to the one who told it, and so it stands in the description.
/// </summary>
public static class ToldAtOnce
{
    private static readonly Criterion[] Criteria = [Criterion.Context, Criterion.ObservableBehaviour, Criterion.Consequences];

    private const int Behaviour = 1;

    private static readonly string[] Joins = ["en ", "and "];

    /// <returns>The spans of circumstances, behaviour and results, each in the order it was told; empty for a part that no words of its own tell.</returns>
    public static ImmutableArray<ImmutableArray<Evidence>> Parts(IncidentText incident, IncidentVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        ImmutableArray<Passage>[] answers = [incident.Circumstances, incident.Behaviour, incident.Results];
        var parts = answers.Select(_ => ImmutableArray.CreateBuilder<Evidence>()).ToArray();
        foreach (var (own, passage) in answers.SelectMany((a, own) => a.Select(p => (own, p))))
        {
            var marks = own == 0 && verdict.Story is { } story && story.Utterance == passage.Utterance ? [.. story.Starts.Select((s, i) => i == 0 ? s with { Start = 0 } : s)] : Marks(own, passage, [.. Enumerable.Range(0, answers.Length).Where(p => p != own && answers[p].IsEmpty)], verdict);
            for (var i = 0; i < marks.Count; i++)
            {
                var cut = Cut(passage, marks[i].Start, i + 1 < marks.Count ? marks[i + 1].Start : passage.Text.Length);
                if (cut.Length > 0)
                    parts[marks[i].Part].Add(cut);
            }
        }

        return [.. parts.Select(p => p.ToImmutable())];
    }

    /// <summary>Where each part that the answer tells begins, the first at its very beginning.</summary>
    private static List<(int Start, int Part)> Marks(int own, Passage passage, List<int> others, IncidentVerdict verdict)
    {
        var marks = new List<(int Start, int Part)>();
        foreach (var (start, part) in others.Select(p => (Start(passage, verdict[Criteria[p]]), p)).Append((Start(passage, verdict[Criteria[own]]), own)).Where(m => m.Item1 >= 0).OrderBy(m => m.Item1).ThenBy(m => m.Item2 != Behaviour))
        {
            // Words that tell two parts at once stand with one of them: what was done, if that is one.
            if (marks.Count > 0 && start <= marks[^1].Start)
                continue;
            marks.Add((FromSentence(passage.Text, start, marks.Count > 0 ? marks[^1].Start + 1 : 0), part));
        }

        if (!marks.Exists(m => m.Part != own))
            return [(0, own)];
        if (marks[0].Start > 0)
            marks.Insert(0, (0, own));
        return marks;
    }

    private static int Start(Passage passage, CriterionVerdict verdict) => !verdict.Met ? -1 : verdict.Evidence.Where(e => e.Utterance == passage.Utterance && e.Length > 0 && e.End <= passage.Text.Length).Select(e => e.Start).DefaultIfEmpty(-1).Min();

    // Better whole sentences: back to where the sentence begins, unless the part before it does too.
    private static int FromSentence(string text, int at, int after)
    {
        if (at <= after)
            return at;
        var start = text.LastIndexOfAny(['.', '!', '?', '\n'], at - 1) + 1;
        return start >= after ? start : at;
    }

    private static Evidence Cut(Passage passage, int from, int to)
    {
        var opens = from == 0;
        while (from < to && IsEdge(passage.Text[from]))
            from++;
        // "… and | the professor sighed": what joined it to the part before joins nothing here.
        foreach (var join in Joins)
        {
            if (!opens && from + join.Length < to && passage.Text[from..].StartsWith(join, StringComparison.OrdinalIgnoreCase))
                from += join.Length;
        }

        // "… gegeven en | die keek boos": nor what joins it to the next.
        for (var closes = to == passage.Text.Length; ; closes = true)
        {
            while (to > from && IsEdge(passage.Text[to - 1]))
                to--;
            if (closes || Array.Find(Joins, j => passage.Text.AsSpan(from, to - from).EndsWith($" {j.TrimEnd()}", StringComparison.OrdinalIgnoreCase)) is not { } join)
                break;
            to -= join.Length;
        }

        return new Evidence(passage.Utterance, from, to - from);
    }

    private static bool IsEdge(char c) => c is ' ' or '\n' or '\r' or ',' or ';';
}

using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>A passage of a story cut where what somebody points at begins and ends. What joins the pieces ("en", a comma) belongs to none of them.</summary>
internal static class DividedPassage
{
    private static readonly char[] Edges = [' ', '\n', '\r', ',', ';'];

    private static readonly string[] JoiningAtStart = ["en ", "and ", "maar ", "but "];

    private static readonly string[] JoiningAtEnd = [" en", " and", " dan", " then", " toen"];

    /// <summary>Its pieces in order; the passage itself where none of the clauses stands in it.</summary>
    public static IEnumerable<(Passage Words, bool PointedAt)> Of(Passage passage, ImmutableArray<(Evidence Clause, bool PointedAt)> pointed)
    {
        var whole = passage.Whole;
        var clauses = pointed.Where(p => Holds(passage, p.Clause)).OrderBy(p => p.Clause.Start).ToList();
        if (clauses.Count == 0)
            yield return (passage, false);
        for (var i = 0; i < clauses.Count;)
        {
            var next = i + 1;
            while (next < clauses.Count && clauses[next].PointedAt == clauses[i].PointedAt)
                next++;
            var span = Trimmed(passage, i == 0 ? whole.Start : clauses[i].Clause.Start, next < clauses.Count ? clauses[next].Clause.Start : whole.End);
            if (span.Length > 0)
                yield return (passage.Only(span), clauses[i].PointedAt);
            i = next;
        }
    }

    /// <summary>The clause stands in the passage.</summary>
    public static bool Holds(Passage passage, Evidence clause) => passage.Utterance == clause.Utterance && clause.Start >= passage.Whole.Start && clause.End <= passage.Whole.End;

    /// <summary>The words between two places of a passage, without what joins them to their neighbours.</summary>
    public static Evidence Trimmed(Passage passage, int from, int to)
    {
        var words = passage.Text.AsSpan(from, to - from).TrimEnd(Edges);
        foreach (var joining in JoiningAtEnd)
        {
            if (words.EndsWith(joining, StringComparison.OrdinalIgnoreCase))
                words = words[..^joining.Length].TrimEnd(Edges);
        }

        var start = words.Length - words.TrimStart(Edges).Length;
        foreach (var joining in JoiningAtStart)
        {
            if (from > passage.Whole.Start && words[start..].StartsWith(joining, StringComparison.OrdinalIgnoreCase))
                start += joining.Length;
        }

        return new Evidence(passage.Utterance, from + start, words.Length - start);
    }
}

using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Working conditions in the answer to a question about them, which is taken at its word: all that has the shape of one, and every stretch with a telling word.</summary>
internal static class AnswerConditions
{
    public static ImmutableArray<ConditionFinding> Read(ConditionPatterns patterns, Passage passage, CueMatches matches)
    {
        var found = new FoundConditions(matches.Text, new ShapedStretches(patterns, matches.Text));
        found.All.AddRange(found.Shapes.All.Select(s => s.Key));
        foreach (var (stretch, _) in CuedStretches.Of(matches))
            if (!found.Has(stretch)) found.All.Add(stretch);
        return [.. found.InOrder([]).Select(f => found.Finding(f, passage))];
    }
}

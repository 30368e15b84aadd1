using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Documents;

/// <summary>The duties by result area, then what else was told about the work and what it brought about.</summary>
internal static class TaskBlocks
{
    public static IEnumerable<DocumentBlock> Of(JobDescription job, RubricContent rubric, DocumentWords words, StatementSetter set)
    {
        // Somebody's acts on one day ("put a sheet on the counter") are no duties where duties were named.
        var groups = job.ResultAreas.Where(g => g.Id != TaskGroup.ShownByIncidents || job.ResultAreas.Length == 1).ToList();
        foreach (var group in groups)
        {
            if (groups.Count > 1 || group.Id == TaskGroup.ShownByIncidents)
                yield return new DocumentBlock.Subheading(group.Name);
            yield return new DocumentBlock.Bullets([.. group.Tasks.Select(t => set.Text(t.Statement, Details(t, words)))]);
        }

        var duties = job.ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Statement> told = [.. rubric.Statements.Where(s => !duties.Contains(s.Id))];
        if (!told.IsEmpty)
            yield return new DocumentBlock.Fields([.. told.GroupBy(s => (s.Slot, s.Label)).Select(g => set.Field(g.Key.Label, g))]);
    }

    /// <summary>" (waarmee: de telefoon; hoe vaak: elke avond)", only what was told; nothing behind a wording that was corrected.</summary>
    private static string Details(JobTask task, DocumentWords words)
    {
        if (task.Statement.Origin is not (StatementOrigin.Derived or StatementOrigin.Quoted))
            return "";
        var details = new[] { (words.ByMeansOf, task.Tools), (words.HowOften, task.Frequency), (words.WhatFor, task.Purpose) }
            .Where(d => d.Item2 is { Length: > 0 } value && !task.Statement.Text.Contains(value, StringComparison.OrdinalIgnoreCase)).Select(d => $"{d.Item1}: {d.Item2}").ToList();
        return details.Count == 0 ? "" : $" ({string.Join("; ", details)})";
    }
}

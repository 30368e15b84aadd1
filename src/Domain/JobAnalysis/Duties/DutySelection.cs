using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Which duties of a long text a description names: those that are told as a rule, often, with what they serve or are done with, before single acts of one day. A short text
/// keeps all of its duties; the rest stays among the findings.
/// </summary>
internal sealed class DutySelection(VerbLexicon verbs)
{
    /// <summary>A description of one job names no more duties (UCLA's guide: four to eight areas of a few tasks).</summary>
    private const int Most = 25;

    public ImmutableArray<TaskStatement> Best(ImmutableArray<TaskStatement> tasks)
    {
        if (tasks.Length <= Most) return tasks;
        var kept = tasks.Select((t, i) => (Task: t, Place: i)).OrderByDescending(t => Weight(t.Task)).ThenBy(t => t.Place).Take(Most).Select(t => t.Place).ToHashSet();
        return [.. tasks.Where((_, i) => kept.Contains(i))];
    }

    private double Weight(TaskStatement task)
    {
        var weight = Math.Min(3, task.Evidence.Length - 1) * 1.5;
        if (task.Frequency is not null) weight += 2;
        if (task.Purpose is not null) weight += 0.5;
        if (task.Tools is not null) weight += 0.5;
        if (verbs.Area(task.Verb) is not null) weight += 1;
        // What one does with many ("facturen nakijken") is a duty rather than an event ("een taart aannemen").
        if (task.ObjectClause is null && !task.Statement.Split(' ').Any(w => w is "een" or "a" or "an")) weight += 0.5;
        if (task.Object.Length == 0 || task.ObjectClause is { Length: > 60 }) weight -= 1;
        return weight;
    }
}

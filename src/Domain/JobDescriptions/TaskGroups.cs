using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Groups the duties that were told into result areas; what only an incident showed stands apart, last.</summary>
internal static class TaskGroups
{
    private const int FewestDuties = 3;

    public static ImmutableArray<TaskGroup> Of(ImmutableArray<FoundTask> tasks, StatementIds ids, Language language)
    {
        var told = tasks.Where(t => !IsOnlyShown(t)).ToDictionary(t => (object)t.Task, t => t, ReferenceEqualityComparer.Instance);
        // Acts of one moment stand in for duties where hardly any were told.
        ImmutableArray<JobTask> shown = told.Count >= FewestDuties ? [] : [.. tasks.Where(IsOnlyShown).Select(t => Task(t, ids, language))];
        var areas = ResultAreaReader.Group([.. tasks.Where(t => !IsOnlyShown(t)).Select(t => t.Task)]);
        // A heading for every single duty groups nothing.
        if (areas.Length * 2 > told.Count && !areas.IsEmpty)
            areas = [new ResultArea(ResultAreaReader.OtherDuties, areas[0].Heading, [], [.. tasks.Where(t => !IsOnlyShown(t)).Select(t => t.Task)])];
        return
        [
            .. areas.Select(a => new TaskGroup(a.Id, Heading(a, areas.Length).In(language), [.. a.Tasks.Select(t => Task(told[t], ids, language))])),
            .. shown.IsEmpty ? [] : new[] { new TaskGroup(TaskGroup.ShownByIncidents, new LocalizedText("Taken die uit de incidenten blijken", "Duties the incidents show").In(language), shown) },
        ];
    }

    /// <summary>Duties that fit nowhere are not "other" duties when there are no others.</summary>
    private static LocalizedText Heading(ResultArea area, int areas) => areas == 1 && area.Id == ResultAreaReader.OtherDuties ? new("Taken", "Duties") : area.Heading;

    /// <summary>Nobody named the duty: the acts of an incident are an instance of it.</summary>
    public static bool IsOnlyShown(FoundTask task) => !task.Incidents.IsEmpty && task.Slot.StartsWith(task.Incidents[0], StringComparison.Ordinal);

    private static JobTask Task(FoundTask found, StatementIds ids, Language language)
    {
        var task = found.Task;
        var statement = new Statement(
            ids.Of("task", task.Evidence[0]), found.Slot, "", task.Statement, found.AsTold ? StatementOrigin.Quoted : StatementOrigin.Derived, task.Evidence)
        {
            Language = found.Language == language ? null : found.Language,
        };
        return new JobTask(statement, task.Purpose, task.Tools, task.Frequency, found.Incidents);
    }
}

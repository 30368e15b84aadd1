using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Joins duties that were told more than once: the same statement in the same language is one duty with more evidence.</summary>
internal static class TaskMerging
{
    public static ImmutableArray<FoundTask> Merge(IEnumerable<FoundTask> tasks)
    {
        var merged = new List<FoundTask>();
        foreach (var task in tasks)
        {
            var at = merged.FindIndex(t => t.Language == task.Language && Key(t) == Key(task));
            if (at < 0)
                merged.Add(task);
            else
                merged[at] = Joined(merged[at], task);
        }

        return [.. merged];
    }

    private static FoundTask Joined(FoundTask first, FoundTask second) => first with
    {
        Task = first.Task with
        {
            Purpose = first.Task.Purpose ?? second.Task.Purpose,
            Tools = first.Task.Tools ?? second.Task.Tools,
            Frequency = first.Task.Frequency ?? second.Task.Frequency,
            ResultArea = first.Task.ResultArea ?? second.Task.ResultArea,
            Evidence = [.. first.Task.Evidence.Concat(second.Task.Evidence).Distinct()],
        },
        Incidents = [.. first.Incidents.Concat(second.Incidents).Distinct()],
    };

    private static string Key(FoundTask task) => Letters.Fold(task.Task.Statement);
}

using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Which duties of a long text a description names: what is central to the job. Told as a rule, often, with what it serves or is done with, or about a thing that the work comes back to, before single acts of one day; and from
/// every part of the work before yet another duty of the same part, wherever in the text it stands. A short text keeps all of its duties; the rest stays among the findings.
/// </summary>
internal sealed class DutySelection(VerbLexicon verbs)
{
    /// <summary>A description of one job names no more duties (UCLA's guide: four to eight areas of a few tasks).</summary>
    private const int Most = 25;

    /// <summary>How much less a duty says for every one of its area that is named already.</summary>
    private const double LessBesideOthers = 0.35;

    /// <summary>What each further duty about the same thing adds, up to three.</summary>
    private const double MoreForThing = 0.4;

    public ImmutableArray<TaskStatement> Best(ImmutableArray<TaskStatement> tasks)
    {
        if (tasks.Length <= Most) return tasks;
        var things = tasks.SelectMany(Things).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var open = tasks.Select((t, i) => (Weight: Weight(t) + (MoreForThing * Things(t).Select(n => Math.Min(3, things[n] - 1)).DefaultIfEmpty().Max()), Area: Area(t), Place: i)).ToList();
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new HashSet<int>();
        while (kept.Count < Most)
        {
            var best = open.MaxBy(t => (t.Weight - (LessBesideOthers * named.GetValueOrDefault(t.Area)), -t.Place));
            open.Remove(best);
            kept.Add(best.Place);
            named[best.Area] = named.GetValueOrDefault(best.Area) + 1;
        }
        return [.. tasks.Where((_, i) => kept.Contains(i))];
    }

    private string Area(TaskStatement task) => verbs.Area(task.Verb) ?? "";

    /// <summary>The nouns at the end of what the duty is about.</summary>
    private static IEnumerable<string> Things(TaskStatement task) => task.Object.Length == 0 ? [] : task.Object.Split(", ").Select(o => o[(o.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal);

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

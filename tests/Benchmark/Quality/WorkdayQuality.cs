using System.Text.Json;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>The workday texts of the tune half alone, file by file: figures, and on demand every duty, condition, tool and contact that was missed or is not labelled.</summary>
internal static class WorkdayQuality
{
    /// <param name="rest">Begin of a file name (<c>workdays-nl-5</c>); <c>--mistakes</c> lists what differs, <c>--story</c> prints duties and description, <c>--explain</c> the clauses as read.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var name = rest.FirstOrDefault(r => !r.StartsWith("--", StringComparison.Ordinal)) ?? "workdays-";
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        foreach (var file in Sources.Files("tune", name))
        {
            var figures = new WorkdayFigures();
            foreach (var item in File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement))
            {
                var passage = new Passage(0, item.Text("text"));
                var result = analyst.Analyze(item.Language(), passage);
                var narrative = analyst.Describe(result);
                figures.Add(item.GetProperty("gold"), result, narrative, passage, Tokenizer.Read(passage.Text).Words.Length > JobAnalysisQuality.LongText);
                if (rest.Contains("--mistakes")) Mistakes(output, item, result, passage);
                if (rest.Contains("--explain"))
                    foreach (var line in analyst.Explain(item.Language(), passage)) output.WriteLine(line);
                if (rest.Contains("--story")) Story(output, item, analyst, result, narrative);
            }
            output.WriteLine($"\n{Path.GetFileNameWithoutExtension(file)}");
            figures.Print(output);
        }
        return 0;
    }

    private static void Mistakes(TextWriter output, JsonElement item, JobAnalysisResult result, Passage passage)
    {
        var gold = item.GetProperty("gold");
        output.WriteLine($"\n== {item.Text("id")}  title “{result.JobTitle?.Name}” for “{gold.Text("job_title")}”, organisation “{result.Organisation?.Name}” for “{gold.Text("organisation")}”");
        if (gold.TryGetProperty("tools", out _)) Names(output, "tool", JobAnalysisQuality.Strings(gold, "tools"), result.Tools);
        if (gold.TryGetProperty("contacts", out _)) Names(output, "contact", JobAnalysisQuality.Strings(gold, "contacts"), result.Contacts);
        if (!gold.TryGetProperty("tasks", out var tasks)) return;
        var labels = tasks.EnumerateArray().ToList();
        var no = JobAnalysisQuality.Strings(gold, "not_tasks");
        foreach (var task in result.Tasks)
        {
            var at = labels.FindIndex(l => WorkdayFigures.Matches(task, l));
            if (at >= 0) { labels.RemoveAt(at); continue; }
            var mine = WorkdayFigures.IsNoDuty(task, passage, no) ? "NOT " : "    ";
            output.WriteLine($"  + {mine}{task.Statement}   [{string.Join(" | ", task.Evidence.Select(passage.Words)).ReplaceLineEndings(" ")}]");
        }
        foreach (var label in labels) output.WriteLine($"  - {label.Text("verb")} · {label.Text("object")}   [{label.Text("evidence")}]");
        if (!gold.TryGetProperty("conditions", out var conditions)) return;
        foreach (var condition in conditions.EnumerateArray().Where(c => !WorkdayFigures.Tells(result, c))) output.WriteLine($"  - {condition.Text("kind")}: {condition.Text("value")}");
    }

    private static void Names(TextWriter output, string kind, List<string> wanted, IReadOnlyList<Mention> found)
    {
        output.WriteLine($"  {kind}s missed: {string.Join(", ", wanted.Where(w => !found.Any(f => LabelMatch.Words(f.Name, [w]))))}; not labelled: {string.Join(", ", found.Where(f => !wanted.Any(w => LabelMatch.Words(f.Name, [w]))).Select(f => f.Name))}");
    }

    private static void Story(TextWriter output, JsonElement item, JobAnalyst analyst, JobAnalysisResult result, Narrative narrative)
    {
        output.WriteLine($"\n== {item.Text("id")}");
        foreach (var task in analyst.Duties(result)) output.WriteLine($"  * {string.Join(" · ", new[] { task.Statement, task.Purpose, task.Tools, task.Frequency }.Where(p => p is not null))}");
        foreach (var condition in result.Conditions) output.WriteLine($"  {condition.Kind}{(condition.Precise ? "!" : "")}: {condition.Value.ReplaceLineEndings(" ")}");
        output.WriteLine($"  tools: {string.Join(", ", result.Tools.Select(t => t.Name))}");
        output.WriteLine($"  contacts: {string.Join(", ", result.Contacts.Select(t => t.Name))}");
        output.WriteLine(narrative.Text);
    }
}

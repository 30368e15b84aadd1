using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Conditions, tools and contacts file by file, over the tune half: the quick look while rules are made.</summary>
internal static class WorkdayMistakes
{
    /// <param name="rest">Part of a file name, and <c>--mistakes</c> for what was missed (-) and wrong (+; "!" by its shape, not by a word).</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var analyst = new JobAnalyst(Sources.AnalysisFiles());
        var name = rest.FirstOrDefault(r => !r.StartsWith("--", StringComparison.Ordinal)) ?? "";
        foreach (var group in new[] { "nl", "en" })
        {
            var all = new FindingFigures();
            foreach (var file in Sources.Files("tune", $"workdays-{group}").Where(f => Path.GetFileName(f).Contains(name, StringComparison.Ordinal)))
            {
                var figures = new FindingFigures();
                foreach (var item in Sources.Lines("tune", Path.GetFileNameWithoutExtension(file), exact: true))
                {
                    var result = analyst.Analyze(item.Language(), new Passage(0, item.Text("text")));
                    figures.Mistakes.Add($"# {item.Text("id")}");
                    figures.Add(item.GetProperty("gold"), result);
                    all.Add(item.GetProperty("gold"), result);
                }
                output.WriteLine(Path.GetFileNameWithoutExtension(file));
                figures.Print(output);
                if (rest.Contains("--mistakes")) foreach (var line in figures.Mistakes) output.WriteLine("    " + line);
            }
            output.WriteLine($"all {group}");
            all.Print(output);
        }
        return 0;
    }
}

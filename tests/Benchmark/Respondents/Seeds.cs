using InterviewBot.Benchmark.Quality;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Probes;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>The product's own seeds, put together as the product does it.</summary>
internal static class Seeds
{
    public static InterviewKit Load(TextWriter output)
    {
        var lexicon = Sources.Lexicon(output);
        var guides = Directory.EnumerateFiles(Path.Combine(Sources.Root, "seeds", "guides"), "*.json")
            .Where(f => !f.EndsWith("schema.json", StringComparison.Ordinal)).Select(f => GuideReader.Read(Path.GetFileName(f), File.ReadAllText(f))).ToList();
        var probes = ProbeCatalogueReader.Read(File.ReadAllText(Path.Combine(Sources.Root, "seeds", "probes", "probes.json")));
        var faults = guides.SelectMany(g => g.Faults).Concat(probes.Faults).ToList();
        return faults.Count == 0
            ? new InterviewKit(guides.Select(g => g.Guide!), Listener.Of(lexicon, probes.Catalogue!, new JobAnalyst(Sources.AnalysisFiles())), retentionDays: 180)
            : throw new InvalidDataException(string.Join('\n', faults));
    }
}

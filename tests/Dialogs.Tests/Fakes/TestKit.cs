using System.Runtime.CompilerServices;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Probes;

namespace InterviewBot.Dialogs.Tests.Fakes;

/// <summary>The product's own seeds, read once.</summary>
internal static class TestKit
{
    private static readonly (InterviewKit Kit, Lexicon Lexicon) Loaded = Load();

    public static InterviewKit Kit => Loaded.Kit;

    /// <summary>What the kit listens with.</summary>
    public static Lexicon Lexicon => Loaded.Lexicon;

    private static (InterviewKit Kit, Lexicon Lexicon) Load()
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        var files = Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(seeds, f).Replace('\\', '/'), File.ReadAllText);
        var lexicon = LexiconReader.Read(files);
        Assert.Empty(lexicon.Faults);
        var guides = files.Where(f => f.Key.StartsWith("guides/", StringComparison.Ordinal) && !f.Key.EndsWith("schema.json", StringComparison.Ordinal))
            .Select(f => GuideReader.Read(f.Key, f.Value)).ToList();
        Assert.All(guides, g => Assert.Empty(g.Faults));
        var probes = ProbeCatalogueReader.Read(files["probes/probes.json"]);
        Assert.Empty(probes.Faults);
        return (new InterviewKit(guides.Select(g => g.Guide!), Listener.Of(lexicon.Lexicon, probes.Catalogue!, new JobAnalyst(files)), retentionDays: 180), lexicon.Lexicon);
    }
}

internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

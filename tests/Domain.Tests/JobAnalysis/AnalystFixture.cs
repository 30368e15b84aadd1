using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>The analyst with the repository's own content files.</summary>
internal static class AnalystFixture
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new[] { "analysis", "taxonomy", "lexicon" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(SeedFiles.Root, f), "*", SearchOption.AllDirectories))
        .ToDictionary(f => Path.GetRelativePath(SeedFiles.Root, f).Replace('\\', '/'), File.ReadAllText);

    public static JobAnalyst Analyst { get; } = new(Files);

    /// <summary>The attributes of an incident whose behaviour the judge found, or found a trait in place of.</summary>
    public static ImmutableArray<KsaoFinding> Ksaos(IncidentText incident, bool behaviourIsObservable = true) =>
        Analyst.Ksaos(incident, new CriterionVerdict(Criterion.ObservableBehaviour, behaviourIsObservable, behaviourIsObservable ? "act-told" : "trait-instead", []));

    public static string[] Statements(Language language, string text) => [.. Analyst.Tasks(language, new Passage(0, text)).Select(t => t.Statement)];
}

using System.Text.Json;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Where the benchmark finds its texts and the product's content files.</summary>
internal static class Sources
{
    private static readonly string[] AnalysisFolders = ["analysis", "taxonomy", "lexicon"];

    public static string Root { get; } = Find();

    public static string Corpora => Path.Combine(Root, "tests", "Benchmark", "Corpora");

    public static Lexicon Lexicon(TextWriter output)
    {
        var seeds = Path.Combine(Root, "seeds");
        var files = Directory.EnumerateFiles(Path.Combine(seeds, "lexicon"), "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(seeds, f).Replace('\\', '/'), File.ReadAllText);
        var reading = LexiconReader.Read(files);
        foreach (var fault in reading.Faults)
            output.WriteLine(fault);
        return reading.Lexicon;
    }

    /// <summary>The content files of the job analysis, by path relative to <c>seeds/</c>.</summary>
    public static IReadOnlyDictionary<string, string> AnalysisFiles()
    {
        var seeds = Path.Combine(Root, "seeds");
        return AnalysisFolders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(seeds, f), "*", SearchOption.AllDirectories))
            .ToDictionary(f => Path.GetRelativePath(seeds, f).Replace('\\', '/'), File.ReadAllText);
    }

    /// <summary>The lines of a file of a half as JSON objects; none when there is no such file.</summary>
    public static IReadOnlyList<JsonElement> Lines(params string[] path)
    {
        var file = Path.Combine([Corpora, .. path]);
        return !File.Exists(file) ? [] : [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    public static string Text(this JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static Language Language(this JsonElement item) => LanguageCodes.Find(item.Text("lang")) ?? throw new InvalidOperationException("a language is nl or en");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InterviewBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Environment.GetEnvironmentVariable("INTERVIEWBOT_ROOT") ?? throw new InvalidOperationException("no solution above the program");
    }
}

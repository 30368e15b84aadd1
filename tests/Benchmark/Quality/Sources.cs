using System.Text.Json;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Where the benchmark finds its texts and the product's content files.</summary>
internal static class Sources
{
    private const string Next = "next";

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

    /// <summary>
    /// The lines of the files of a half whose names begin alike (<c>turns.jsonl</c>, <c>turns-2.jsonl</c>: one file per round of writing), as JSON objects; none
    /// when there is no such file.
    /// </summary>
    /// <param name="name">Name without its ending, with the half before it where there is one.</param>
    /// <param name="exact">Only the file of that name.</param>
    public static IReadOnlyList<JsonElement> Lines(string half, string name, bool exact = false) =>
        [.. Files(half, name).Where(f => !exact || Path.GetFileNameWithoutExtension(f) == name).SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement)];

    /// <summary>
    /// The incidents that are labelled for attributes and emotional demands: those of <c>incidents-*</c> that carry the label, and all of <c>attributes-*</c>, which are not labelled for the criteria.
    /// </summary>
    public static IEnumerable<JsonElement> Incidents(string half, string language, string label) =>
        Lines(half, $"incidents-{language}").Where(l => l.IsLabelled(label)).Concat(Lines(half, $"attributes-{language}"));

    /// <summary>
    /// The files that <see cref="Lines"/> reads. What no file of the half to tune on is called is looked for in <c>next</c>: texts of writers that nobody has read and no fit knows, until
    /// they were measured and join the others.
    /// </summary>
    public static IEnumerable<string> Files(string half, string name)
    {
        var own = Named(half, name);
        return own.Count > 0 || half != "tune" ? own : Named(Next, name);
    }

    private static List<string> Named(string half, string name) =>
        Directory.Exists(Path.Combine(Corpora, half)) ? [.. Directory.EnumerateFiles(Path.Combine(Corpora, half), name + "*.jsonl").Order(StringComparer.Ordinal)] : [];

    public static string Text(this JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>Some texts are labelled for the criteria only.</summary>
    public static bool IsLabelled(this JsonElement item, string labels) => item.GetProperty("gold").TryGetProperty(labels, out _);

    public static Language Language(this JsonElement item) => LanguageCodes.Find(item.Text("lang")) ?? throw new InvalidOperationException("a language is nl or en");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InterviewBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Environment.GetEnvironmentVariable("INTERVIEWBOT_ROOT") ?? throw new InvalidOperationException("no solution above the program");
    }
}

using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Tests.Seeds;

/// <summary>The content files of the repository, by path relative to <c>seeds/</c>.</summary>
public static class SeedFiles
{
    private static readonly Lazy<LexiconReading> Read = new(() => LexiconReader.Read(Under("lexicon")));

    public static LexiconReading LexiconReading => Read.Value;

    public static Lexicon Lexicon => LexiconReading.Lexicon;

    public static string Root { get; } = Find();

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static Dictionary<string, string> Under(string folder) => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Root, f).Replace('\\', '/'), File.ReadAllText);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InterviewBot.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("no solution above the tests"), "seeds");
    }
}

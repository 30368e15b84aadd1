namespace InterviewBot.Functions.Hosting;

/// <summary>The content files beside the executable, read at start.</summary>
internal static class SeedFiles
{
    /// <returns>Contents by path relative to the folder, with forward slashes.</returns>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                if (Path.GetExtension(file) is ".json" or ".tsv" or ".csv" or ".txt")
                    files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllText(file);
        return files;
    }
}

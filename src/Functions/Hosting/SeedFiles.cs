using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// The content files beside the executable: contents by path relative to the folder, with forward slashes. A file is read when it is asked for, since the first
/// turn of an interview needs a third of them.
/// </summary>
internal sealed class SeedFiles : IReadOnlyDictionary<string, string>
{
    private readonly Dictionary<string, string> _paths;

    /// <param name="folder">Need not exist: then there are no files.</param>
    public SeedFiles(string folder) => _paths = !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".json" or ".tsv" or ".csv" or ".txt")
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), StringComparer.Ordinal);

    public IEnumerable<string> Keys => _paths.Keys;

    public IEnumerable<string> Values => _paths.Values.Select(File.ReadAllText);

    public int Count => _paths.Count;

    public string this[string key] => File.ReadAllText(_paths[key]);

    public bool ContainsKey(string key) => _paths.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = _paths.TryGetValue(key, out var path) ? File.ReadAllText(path) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _paths.Select(p => KeyValuePair.Create(p.Key, File.ReadAllText(p.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

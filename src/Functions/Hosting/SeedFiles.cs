using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

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

    public IEnumerable<string> Values => _paths.Values.Select(Read);

    public int Count => _paths.Count;

    public string this[string key] => Read(_paths[key]);

    public bool ContainsKey(string key) => _paths.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = _paths.TryGetValue(key, out var path) ? Read(path) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _paths.Select(p => KeyValuePair.Create(p.Key, Read(p.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // As File.ReadAllText, but in one piece.
    private static string Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }
}

using System.Text.Json;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>One function as its function.json declares it.</summary>
internal sealed record FunctionFile(string Name, string Path, string? Route, IReadOnlyList<string> Methods, bool IsTimer)
{
    public static string Folder => Repository.At("src", "Functions");

    public static IReadOnlyList<FunctionFile> All { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(folder => System.IO.Path.Combine(folder, "function.json")).Where(File.Exists).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>How many segments of the address the route names itself; the rest is its catch-all.</summary>
    public int FixedSegments => Segments.TakeWhile(segment => !segment.StartsWith('{')).Count();

    private string[] Segments => Route!.Split('/');

    /// <summary>Whether the host would hand an address of this pattern to the function.</summary>
    public bool Takes(string pattern)
    {
        var asked = pattern.Trim('/').Split('/');
        return Segments is [.., var last] && last.StartsWith("{*", StringComparison.Ordinal)
            ? Segments[..FixedSegments].SequenceEqual(asked.Take(FixedSegments))
            : Segments.SequenceEqual(asked);
    }

    private static FunctionFile Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var trigger = json.RootElement.GetProperty("bindings")[0];
        var isTimer = trigger.GetProperty("type").GetString() == "timerTrigger";
        return new(
            System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path))!,
            path,
            isTimer ? null : trigger.GetProperty("route").GetString(),
            isTimer ? [] : [.. trigger.GetProperty("methods").EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())],
            isTimer);
    }
}

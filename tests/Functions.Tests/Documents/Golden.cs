using System.Runtime.CompilerServices;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>Golden files in the folder <c>golden</c> beside this file. What differs is written next to it as <c>.received</c>; review it as code, then rename it.</summary>
internal static class Golden
{
    public static void Matches(string name, string actual, [CallerFilePath] string here = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(here)!, "golden");
        string golden = Path.Combine(folder, name);
        string received = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(name)}.received{Path.GetExtension(name)}");
        string? expected = File.Exists(golden) ? File.ReadAllText(golden).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, actual);
        Assert.Fail(expected is null ? $"No golden file yet: {received}" : $"Differs from {golden}: see {received}");
    }

    /// <summary>Names of all golden files, for a test that finds orphans.</summary>
    public static IEnumerable<string> Names([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "golden")).Select(file => Path.GetFileName(file)!).Where(name => !name.Contains(".received", StringComparison.Ordinal));
}

using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Tests.Seeds;

namespace InterviewBot.Domain.Tests.Guides;

/// <summary>The guides of the product, by file name.</summary>
internal static class GuideFiles
{
    public static string Folder { get; } = Path.Combine(SeedFiles.Root, "guides");

    public static TheoryData<string> Names => [.. FileNames()];

    public static IEnumerable<Guide> All() => FileNames().Select(Guide);

    private static IEnumerable<string> FileNames() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileName).OfType<string>().Where(n => n != "guide.schema.json").Order(StringComparer.Ordinal);

    public static string Text(string name) => SeedFiles.Text($"guides/{name}");

    public static Guide Guide(string name)
    {
        var reading = GuideReader.Read(name, Text(name));
        Assert.Empty(reading.Faults);
        return reading.Guide!;
    }
}

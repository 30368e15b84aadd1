using System.Text.RegularExpressions;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

public sealed partial class CatchingTests
{
    [Fact]
    public void One_place_catches_everything()
    {
        var catching = Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && CatchAll().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileName(file));
        Assert.Equal(["ErrorBoundary.cs"], catching);
    }

    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception\b|\{|$)", RegexOptions.Multiline)]
    private static partial Regex CatchAll();
}

using InterviewBot.Domain.Tests.Seeds;

namespace InterviewBot.Domain.Tests.Guides;

/// <summary>docs/interview.md shows the guides as they are. INTERVIEWBOT_ACCEPT=1 writes it anew; read the difference before you commit.</summary>
public sealed class GuidePageTests
{
    private static readonly string Path = System.IO.Path.GetFullPath(System.IO.Path.Combine(SeedFiles.Root, "..", "docs", "interview.md"));

    [Fact]
    public void The_page_shows_the_guides_as_they_are()
    {
        var page = GuidePage.Draw(GuideFiles.All().OrderBy(g => g.Id != "past-job").ThenBy(g => g.Id, StringComparer.Ordinal));
        if (Environment.GetEnvironmentVariable("INTERVIEWBOT_ACCEPT") == "1")
            File.WriteAllText(Path, page);
        Assert.Equal(page, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }
}

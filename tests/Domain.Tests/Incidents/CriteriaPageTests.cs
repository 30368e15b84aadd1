using System.Text.RegularExpressions;
using InterviewBot.Domain.Tests.Seeds;

namespace InterviewBot.Domain.Tests.Incidents;

public sealed partial class CriteriaPageTests
{
    [Fact]
    public void The_page_explains_every_rule_that_the_code_names()
    {
        var root = Path.GetDirectoryName(SeedFiles.Root)!;
        var page = File.ReadAllText(Path.Combine(root, "docs", "criteria.md"));
        var code = Directory.EnumerateFiles(Path.Combine(root, "src", "Domain", "Incidents", "Rules"), "*Rule.cs").Select(File.ReadAllText);
        var rules = code.SelectMany(c => RuleIds().Matches(c).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, r => Assert.Contains($"`{r}`", page, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:Ruling\\.(?:Yes|No)\\((?:[^\"]*\\? )?|=> |: )\"([a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex RuleIds();
}

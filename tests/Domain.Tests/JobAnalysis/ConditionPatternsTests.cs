using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>An expression is tried only on words that have the letters it needs: that spares time and never a finding.</summary>
public sealed class ConditionPatternsTests
{
    [Theory]
    [InlineData("zonks?", "The zonk goes off.")]
    [InlineData("(?:very )?zon(?:k|g)s?", "The ZONGS go off.")]
    [InlineData("zo{0,2}nk{1,2}ed", "The znkked door goes off.")]
    [InlineData("(?<!not )zonk(?= went)|grumph", "The zonk went off.")]
    [InlineData("[^a]o[n\\]]k", "The zonk goes off.")]
    [InlineData("{n} gr(?:um|o)ph", "Twelve grophs go off.")]
    [InlineData("\\d gromph", "The ٣ gromphs go off.")]
    [InlineData("zonk\\b", "The zon\u212A goes off.")]
    [InlineData("(?:gromph )*\\p{Lu}\\w+ goes", "The zonk goes off.")]
    public void What_an_expression_matches_is_found_whatever_it_is_made_of(string pattern, string told) =>
        Assert.Contains(With("[physical]\n" + pattern).Conditions(Language.English, new Passage(0, told)), c => c.Kind == ConditionKind.Physical);

    [Fact]
    public void What_no_expression_matches_is_not_found() => Assert.Empty(With("[physical]\nzonks?\n{n} gromph").Conditions(Language.English, new Passage(0, "The twelve zogs go off.")));

    [Theory]
    [InlineData(Language.English, "She earns £12.40 an hour and free lunch. Nobody starts before seven, no exceptions. It is cold in there and your back aches. There are six of us, and we cover for each other. Twelve-hour shifts, two weekends in four. She is on a temp contract above a bakery in Leeds.")]
    [InlineData(Language.Dutch, "Ze verdient 2.450 euro bruto met maaltijdcheques. Niemand vertrekt zonder handtekening, dat is verplicht. Het is er koud en haar rug doet pijn. Ze zijn met twaalf, en er wordt veel gelachen. Ze werkt in shiften, om de twee weken een zondag. Ze heeft een vast contract in een loods langs de ring.")]
    public void The_letters_asked_for_first_change_no_finding_of_the_expressions_in_use(Language language, string told)
    {
        var path = $"analysis/{language.Code()}/condition-patterns.txt";
        // An alternative that never matches leaves nothing that has to be there.
        var unasked = string.Join('\n', AnalystFixture.Files[path].Split('\n').Select(l => l.Length == 0 || l[0] is '#' or '[' || l.Contains(" = ", StringComparison.Ordinal) ? l : l + "|(?!)"));

        var found = AnalystFixture.Analyst.Conditions(language, new Passage(0, told));

        Assert.Equal(Told(With(unasked, path).Conditions(language, new Passage(0, told))), Told(found));
        Assert.True(found.Length > 6);
    }

    [Theory]
    [InlineData(Language.English, "She runs it past the grand poobah first.", "the grand poobah")]
    [InlineData(Language.Dutch, "Haar opperkok tekent voor de bestelling.", "Haar opperkok")]
    public void Whom_one_answers_to_can_be_added_to_the_file(Language language, string told, string leads)
    {
        var analyst = With("[reporting-line]\nthe grand poobah\n\\bhaar opperkok", $"analysis/{language.Code()}/condition-patterns.txt");

        Assert.Null(AnalystFixture.Analyst.FindReportingLine(language, told));
        Assert.Equal(leads, analyst.FindReportingLine(language, told) is { } line ? told.Substring(line.Start, line.Length) : "");
        Assert.False(analyst.TellsAuthority(language, "He may decide that. Dat mag ze zelf beslissen."));
    }

    private static string[] Told(ImmutableArray<ConditionFinding> found) => [.. found.Select(c => $"{c.Kind}: {c.Value} / {c.Core}")];

    private static JobAnalyst With(string patterns, string path = "analysis/en/condition-patterns.txt") =>
        new(AnalystFixture.Files.ToDictionary(f => f.Key, f => f.Key == path ? patterns : f.Value));
}

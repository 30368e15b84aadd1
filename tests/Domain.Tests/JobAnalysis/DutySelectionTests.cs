using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Of a long text the central duties are named, wherever they stand.</summary>
public sealed class DutySelectionTests
{
    private const int Most = 25;

    [Fact]
    public void The_only_duty_of_a_part_of_the_work_is_named_before_yet_another_of_the_same_part()
    {
        var kept = Kept([.. Cleaning(30), Duty("driving", "drive", "vans", "4.A.3.a.4")]);
        Assert.Equal(Most, kept.Length);
        Assert.Contains("drive vans", kept);
    }

    [Fact]
    public void What_is_done_as_a_rule_is_named_before_what_was_done_once() =>
        Assert.Contains("sweep yards", Kept([.. Cleaning(30), Duty("sweeping", "sweep", "yards", "4.A.3.a.2") with { Frequency = "every day" }]));

    [Fact]
    public void A_short_text_keeps_all_of_its_duties() => Assert.Equal(12, Kept([.. Cleaning(12)]).Length);

    private static IEnumerable<TaskStatement> Cleaning(int count) => Enumerable.Range(0, count).Select(i => Duty("cleaning", "dewax", $"room{(char)('a' + i)}x", "4.A.3.a.2"));

    private static TaskStatement Duty(string name, string verb, string about, string area) => new(verb, about, $"{verb} {about}", null, null, null, area, [new Evidence(name.Length, 0, 3)]);

    private static ImmutableArray<string> Kept(ImmutableArray<TaskStatement> tasks) =>
        [.. AnalystFixture.Analyst.Duties(AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I am a cleaner. I clean the rooms.")) with { Tasks = tasks }).Select(t => t.Statement)];
}

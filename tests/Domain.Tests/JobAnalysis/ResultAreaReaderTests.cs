using InterviewBot.Domain.JobAnalysis;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class ResultAreaReaderTests
{
    private static TaskStatement Task(string verb, string? activity) => new(verb, "things", verb + " things", null, null, null, activity, [new(0, 0, 1)]);

    [Fact]
    public void Every_duty_is_in_exactly_one_area_and_other_duties_come_last()
    {
        TaskStatement[] tasks = [Task("juggle", null), Task("serve", "4.A.4.a.8"), Task("phone", "4.A.4.a.3"), Task("welcome", "4.A.4.a.8"), Task("file", "4.A.4.c.1")];

        var areas = ResultAreaReader.Group([.. tasks]);

        Assert.Equal(["receiving-and-serving", "informing", "records-and-data", "other-duties"], areas.Select(a => a.Id));
        Assert.Equal(tasks.Order(Comparer<TaskStatement>.Create((a, b) => string.CompareOrdinal(a.Verb, b.Verb))), areas.SelectMany(a => a.Tasks).OrderBy(t => t.Verb, StringComparer.Ordinal));
    }

    [Fact]
    public void A_single_duty_joins_the_area_next_to_it_when_the_job_has_many_duties()
    {
        var areas = ResultAreaReader.Group([.. Enumerable.Range(0, 7).Select(i => Task("serve" + i, "4.A.4.a.8")), Task("phone", "4.A.4.a.3")]);

        Assert.Equal(["receiving-and-serving"], areas.Select(a => a.Id));
        Assert.Equal("4.A.4.a.8 4.A.4.a.3", string.Join(' ', areas[0].Activities));
    }

    [Fact]
    public void A_job_has_eight_areas_at_most()
    {
        string[] activities = ["4.A.4.a.8", "4.A.4.a.3", "4.A.4.a.5", "4.A.4.a.6", "4.A.4.a.7", "4.A.4.b.3", "4.A.4.a.2", "4.A.2.b.5", "4.A.3.b.6", "4.A.1.a.1", "4.A.1.b.2", "4.A.4.c.3"];

        var areas = ResultAreaReader.Group([.. activities.SelectMany(a => new[] { Task("do" + a, a), Task("redo" + a, a) })]);

        Assert.Equal(8, areas.Length);
        Assert.Equal(24, areas.Sum(a => a.Tasks.Length));
    }

    [Fact]
    public void Every_work_activity_of_the_content_model_has_an_area()
    {
        var activities = AnalystFixture.Files["taxonomy/content-model.csv"].Split('\n').Where(l => l.Contains(",work_activity,", StringComparison.Ordinal)).Select(l => l[..l.IndexOf(',', StringComparison.Ordinal)]).ToList();

        Assert.Equal(41, activities.Count);
        Assert.All(activities, a => Assert.NotEqual(ResultAreaReader.OtherDuties, ResultAreaReader.Group([Task("do", a)])[0].Id));
    }
}

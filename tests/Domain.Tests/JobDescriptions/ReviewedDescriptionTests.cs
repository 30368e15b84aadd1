using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

public sealed class ReviewedDescriptionTests
{
    private static readonly DateTimeOffset Then = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Utterance Decided(int number, UtteranceKind kind, string slot, string text = "") => new(number, Speaker.Respondent, text, Then, Language.Dutch, kind, slot);

    private static Statement Told(string id, string text, int utterance = 2) => new(id, id.Split('.')[0], "", text, StatementOrigin.Quoted, [new Evidence(utterance, 0, 4)]);

    private static JobDescription Description(params Statement[] tasks) => new(
        Language.Dutch, "i", "kassier", null, Then,
        [
            new RubricContent(Rubric.Identification, RubricStatus.Told, [Told("job-title.1", "kassier")]),
            new RubricContent(Rubric.ResultAreas, RubricStatus.Told, [.. tasks]),
            new RubricContent(Rubric.Contacts, RubricStatus.NotAsked, []),
        ],
        [], []);

    private static JobDescription Reviewed(JobDescription description, params Utterance[] decisions) => ReviewedDescription.Of(description, Review.From(decisions));

    private static RubricContent Of(JobDescription description, Rubric rubric) => description.Rubrics.Single(r => r.Rubric == rubric);

    private static string[] Texts(JobDescription description, Rubric rubric) => [.. Of(description, rubric).Statements.Select(s => s.Text)];

    [Fact]
    public void Without_decisions_it_is_the_same_description()
    {
        var description = Description(Told("tasks.1", "rekken vullen"));
        Assert.Same(description, Reviewed(description));
    }

    [Fact]
    public void What_was_dropped_is_gone_and_the_rest_stays_in_order()
    {
        var reviewed = Reviewed(Description(Told("tasks.1", "a"), Told("tasks.2", "b"), Told("tasks.3", "c")), Decided(5, UtteranceKind.Rejection, "review/tasks.2"));
        Assert.Equal(["a", "c"], Texts(reviewed, Rubric.ResultAreas));
    }

    [Fact]
    public void A_section_whose_last_statement_was_dropped_is_left_out()
    {
        var reviewed = Reviewed(Description(Told("tasks.1", "a")), Decided(5, UtteranceKind.Rejection, "review/tasks.1"));
        Assert.Equal(RubricStatus.NotChosen, Of(reviewed, Rubric.ResultAreas).Status);
    }

    [Fact]
    public void New_words_rest_on_no_evidence_and_what_they_replaced_keeps_its_own()
    {
        var task = Told("tasks.1", "rekken vullen");
        var statement = Of(Reviewed(Description(task), Decided(5, UtteranceKind.Edit, "review/tasks.1", "rekken aanvullen")), Rubric.ResultAreas).Statements.Single();
        Assert.Equal(("rekken aanvullen", StatementOrigin.Edited), (statement.Text, statement.Origin));
        Assert.Empty(statement.Evidence);
        Assert.Equal(task, statement.Original);
    }

    [Theory]
    [InlineData(UtteranceKind.Acceptance, "a")]
    [InlineData(UtteranceKind.Edit, "b")]
    public void A_later_decision_wins(UtteranceKind last, string text)
    {
        var reviewed = Reviewed(
            Description(Told("tasks.1", "a")), Decided(5, UtteranceKind.Edit, "review/tasks.1", "x"), Decided(6, UtteranceKind.Rejection, "review/tasks.1"), Decided(7, last, "review/tasks.1", "b"));
        Assert.Equal([text], Texts(reviewed, Rubric.ResultAreas));
    }

    [Fact]
    public void When_the_text_is_told_anew_what_was_decided_on_its_unchanged_sentences_stays()
    {
        const string Before = "I work in York. I swap a joke with the driver. I clean the bar. I clean the bar.";
        const string After = "I work in Leeds now, not in York. I swap a joke with the driver. I clean the bar. I clean the bar.";
        var workday = Decided(2, UtteranceKind.Answer, Slots.Workday, Before);
        var again = Decided(9, UtteranceKind.Correction, Slots.Workday, After);
        Statement Duty(string text, int nth, string kind = "task")
        {
            var start = After.IndexOf(text, StringComparison.Ordinal);
            for (var n = 1; n < nth; n++)
                start = After.IndexOf(text, start + 1, StringComparison.Ordinal);
            return new Statement($"{kind}.9-{start}", "workday", "", text, StatementOrigin.Derived, [new Evidence(9, start, text.Length)]);
        }

        Utterance On(int number, UtteranceKind kind, string text, string words = "", int last = 0) =>
            Decided(number, kind, $"review/task.2-{(last == 0 ? Before.IndexOf(text, StringComparison.Ordinal) : Before.LastIndexOf(text, StringComparison.Ordinal))}", words);

        var reviewed = Reviewed(
            Description(Duty("work in Leeds", 1), Duty("swap a joke", 1), Duty("clean the bar", 1), Duty("clean the bar", 2)),
            workday, On(3, UtteranceKind.Rejection, "swap a joke"), On(4, UtteranceKind.Edit, "clean the bar", "wipe the bar", last: 1), On(5, UtteranceKind.Rejection, "work in York"), again);
        Assert.Equal(["work in Leeds", "clean the bar", "wipe the bar"], Texts(reviewed, Rubric.ResultAreas));
    }

    [Fact]
    public void Additions_stand_last_in_their_section_without_evidence_and_can_be_reworded_and_dropped()
    {
        var decisions = new[]
        {
            Decided(5, UtteranceKind.Edit, "review/add/contacts", "leveranciers"), Decided(6, UtteranceKind.Edit, "review/add/contacts", "de buren"),
            Decided(7, UtteranceKind.Edit, "review/added.5", "leveranciers van brood"), Decided(8, UtteranceKind.Rejection, "review/added.6"),
        };
        var contacts = Of(Reviewed(Description(Told("tasks.1", "a")), decisions), Rubric.Contacts);
        Assert.Equal(RubricStatus.Told, contacts.Status);
        var added = Assert.Single(contacts.Statements);
        Assert.Equal(("leveranciers van brood", StatementOrigin.Edited, 0), (added.Text, added.Origin, added.Evidence.Length));
        Assert.Null(added.Original);
    }

    [Fact]
    public void A_decision_about_words_that_were_corrected_since_counts_no_longer()
    {
        var reviewed = Reviewed(Description(Told("tasks.1", "nieuw", utterance: 9)), Decided(5, UtteranceKind.Rejection, "review/tasks.1"));
        Assert.Equal(["nieuw"], Texts(reviewed, Rubric.ResultAreas));
    }

    [Fact]
    public void The_title_follows_the_statement_about_it()
    {
        var description = Description(Told("tasks.1", "a"));
        Assert.Equal("winkelbediende", Reviewed(description, Decided(5, UtteranceKind.Edit, "review/job-title.1", "winkelbediende")).JobTitle);
        Assert.Null(Reviewed(description, Decided(5, UtteranceKind.Rejection, "review/job-title.1")).JobTitle);
        Assert.Equal("kassier", Reviewed(description, Decided(5, UtteranceKind.Acceptance, "review/job-title.1")).JobTitle);
    }

    [Fact]
    public void Parts_of_incidents_are_reviewed_too()
    {
        var incident = new IncidentReport(
            "incident-effective-1", Valence.Effective, 1, false,
            [Told("incident-effective-1/circumstances.1", "druk")], [Told("incident-effective-1/behaviour.1", "ik hielp")], [], new IncidentVerdict([], []));
        var description = Description(Told("tasks.1", "a")) with { Incidents = [incident] };
        var reviewed = Reviewed(description, Decided(5, UtteranceKind.Edit, "review/incident-effective-1/behaviour.1", "ik hielp hem"), Decided(6, UtteranceKind.Rejection, "review/incident-effective-1/circumstances.1"));
        Assert.Empty(reviewed.Incidents.Single().Circumstances);
        Assert.Equal("ik hielp hem", reviewed.Incidents.Single().Behaviour.Single().Text);
    }

    [Fact]
    public void A_rating_that_was_reworded_is_no_point_on_the_scale()
    {
        var description = Description(Told("pressure.1", "4 op 5")) with { Ratings = [new Rating("pressure", Rubric.ResultAreas, "druk", 4, 1, 5)] };
        Assert.Empty(Reviewed(description, Decided(5, UtteranceKind.Edit, "review/pressure.1", "hangt ervan af")).Ratings);
        Assert.Single(Reviewed(description, Decided(5, UtteranceKind.Acceptance, "review/pressure.1")).Ratings);
    }

    [Fact]
    public void Decisions_are_no_answers()
    {
        var answers = SlotAnswers.From([Decided(3, UtteranceKind.Edit, "review/tasks.1", "x"), Decided(4, UtteranceKind.Acceptance, "review/tasks.1", "x")]);
        Assert.Empty(answers.Passages("review/tasks.1"));
        Assert.Empty(answers.Passages("tasks"));
    }
}

using InterviewBot.Domain.Documents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Functions.Documents.Docx;
using InterviewBot.Functions.Documents.Json;
using InterviewBot.Functions.Documents.Markdown;
using InterviewBot.Functions.Documents.Sheets;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>What is made of whole interviews: promises that hold for every one of them.</summary>
public class DescribedInterviewTests
{
    public static TheoryData<string, Language> All()
    {
        var data = new TheoryData<string, Language>();
        foreach (string name in InterviewFiles.Names())
        {
            data.Add(name, Language.Dutch);
            data.Add(name, Language.English);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_statement_rests_on_words_that_were_said(string name, Language language)
    {
        var job = InterviewFiles.Describe(name, language);
        var sources = job.Sources.ToDictionary(s => s.Utterance);

        Assert.All(Statements(job), statement =>
        {
            Assert.NotEmpty(statement.Evidence);
            Assert.All(statement.Evidence, e => Assert.NotEmpty(sources[e.Utterance].Words(e)));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_id_is_one_statement(string name, Language language) =>
        Assert.All(Statements(InterviewFiles.Describe(name, language)).GroupBy(s => s.Id, StringComparer.Ordinal), same => Assert.Single(same.Select(s => (s.Text, s.Origin)).Distinct()));

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_transcript_gives_the_same_description(string name, Language language) =>
        Assert.Equal(JobDescriptionJsonRenderer.Render(InterviewFiles.Describe(name, language)), JobDescriptionJsonRenderer.Render(InterviewFiles.Describe(name, language)));

    [Fact]
    public void Both_languages_carry_the_same_statements_in_the_same_order()
    {
        foreach (string name in InterviewFiles.Names())
            Assert.Equal(Statements(InterviewFiles.Describe(name, Language.Dutch)).Select(Shape), Statements(InterviewFiles.Describe(name, Language.English)).Select(Shape));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_told_later_changes_no_id(string name, Language language)
    {
        var (guide, transcript) = InterviewFiles.Read(name);
        var before = InterviewFiles.Describe(guide, [.. transcript.Take(transcript.Count / 2)], language).ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement.Id);

        Assert.Subset(InterviewFiles.Describe(guide, transcript, language).ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement.Id).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void A_characteristic_that_was_turned_down_is_nowhere()
    {
        var job = InterviewFiles.Describe("waiter.nl", Language.Dutch);

        Assert.Contains(Slots.Ksao("2.B.1.a"), InterviewFiles.Read("waiter.nl").Transcript.Select(u => u.Slot));
        Assert.DoesNotContain(job.Characteristics, c => c.ElementId == "2.B.1.a");
        Assert.DoesNotContain(job.Incidents.SelectMany(i => i.Characteristics), c => c.ElementId == "2.B.1.a");
    }

    [Theory]
    [InlineData("1.C.4.a", Standing.Accepted)]
    [InlineData("1.C.4.c", Standing.Backed)]
    [InlineData("2.B.1.f", Standing.Inferred)]
    public void A_characteristic_stands_as_the_respondent_left_it(string element, Standing standing) =>
        Assert.Equal(standing, InterviewFiles.Describe("waiter.nl", Language.Dutch).Characteristics.Single(c => c.ElementId == element).Standing);

    [Fact]
    public void A_task_says_what_it_is_for_and_done_with_when_that_was_asked()
    {
        var job = InterviewFiles.Describe("care-assistant.nl", Language.Dutch);
        var tasks = job.ResultAreas.SelectMany(a => a.Tasks).ToList();

        var beds = tasks.Single(t => t.Statement.Text.Contains("bedden", StringComparison.Ordinal));
        Assert.Equal("dan lagen de mensen 's avonds fris in bed", beds.Purpose);
        Assert.Equal(2, beds.Statement.Evidence.Length);
        Assert.Equal("een lepel en een slab", tasks.Single(t => t.Statement.Text.Contains("eten", StringComparison.Ordinal)).Tools);
    }

    [Fact]
    public void A_claim_without_an_act_stays_a_claim() =>
        Assert.Contains(InterviewFiles.Describe("warehouse.nl", Language.Dutch).Characteristics, c => c is { Standing: Standing.Claimed, Statement.Text: "snel werken" });

    [Fact]
    public void Only_what_is_left_of_a_revised_description_is_in_it()
    {
        var job = InterviewFiles.Describe("waiter.nl", Language.Dutch);
        var dropped = job.ResultAreas[0].Tasks[0].Statement;

        var revised = job.Revised(s => s.Id == dropped.Id ? null : s);

        Assert.DoesNotContain(Statements(revised), s => s.Id == dropped.Id);
        Assert.Equal(Statements(job).Count(s => s.Id != dropped.Id && !s.Id.StartsWith("narrative", StringComparison.Ordinal) && !s.Id.StartsWith("example", StringComparison.Ordinal)),
            Statements(revised).Count(s => !s.Id.StartsWith("narrative", StringComparison.Ordinal) && !s.Id.StartsWith("example", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_speaks_for_an_organisation_is_given_no_tasks_and_no_characteristics()
    {
        var report = InterviewFiles.Describe("organisation.nl", Language.Dutch);

        Assert.Empty(report.ResultAreas);
        Assert.Empty(report.Characteristics);
        Assert.Null(report.Cv);
    }

    [Fact]
    public void Who_watched_somebody_work_gets_no_cv() => Assert.Null(InterviewFiles.Describe("cashier-seen.en", Language.English).Cv);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_version_of_the_document_is_valid_in_Word_and_in_Excel(string name, Language language)
    {
        var job = InterviewFiles.Describe(name, language);

        foreach (var version in Enum.GetValues<DocumentVersion>())
            DocxRendererTests.AssertValid(DocxRenderer.Render(DocumentComposer.Compose(job, version)));
        SheetTests.AssertValid(WorkbookRenderer.Render(name, "nl-BE", job.Made, JobDescriptionSheets.Of(job)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_handed_in_has_no_notes_and_the_full_version_has_one_for_every_line(string name, Language language)
    {
        var job = InterviewFiles.Describe(name, language);

        Assert.Empty(DocumentComposer.Compose(job, DocumentVersion.Short).Notes);
        Assert.NotEmpty(DocumentComposer.Compose(job, DocumentVersion.Full).Notes);
    }

    [Fact]
    public void A_theme_that_was_left_open_is_named_as_such() =>
        Assert.Contains("grenzen", Markdown("organisation.nl", DocumentVersion.Short), StringComparison.Ordinal);

    [Fact]
    public void What_was_not_asked_is_said_on_one_line() =>
        Assert.Single(Markdown("lifeguard.en", DocumentVersion.Short).Split('\n'), line => line.Contains("terms of employment", StringComparison.Ordinal));

    [Fact]
    public void Nobody_else_is_named_in_what_is_handed_in()
    {
        var description = InterviewFiles.Describe("waiter.nl", Language.Dutch);
        var shared = SharedDocument.Of(DocumentComposer.Compose(description, DocumentVersion.Short), DescribedPersons.Of(description, new PersonalDataReader(InterviewFiles.Lexicon)));

        Assert.DoesNotContain("Sofie", MarkdownRenderer.Render(shared), StringComparison.Ordinal);
        Assert.Contains("Brasserie De Linde", MarkdownRenderer.Render(shared), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_for_a_cv_claim_nothing_beyond_the_acts_they_quote()
    {
        var cv = InterviewFiles.Describe("waiter.nl", Language.Dutch).Cv!;

        Assert.InRange(cv.Lines.Length, 3, 8);
        Assert.All(cv.Lines, line => Assert.StartsWith("Ik ", line.Behaviour, StringComparison.Ordinal));
        Assert.All(cv.Questions, question => Assert.EndsWith("?", question, StringComparison.Ordinal));
    }

    private static string Markdown(string name, DocumentVersion version) =>
        MarkdownRenderer.Render(DocumentComposer.Compose(InterviewFiles.Describe(name, LanguageCodes.Find(name[^2..])!.Value), version));

    private static (string, StatementOrigin, string) Shape(Statement statement) => (statement.Id, statement.Origin, string.Join(',', statement.Evidence));

    private static IEnumerable<Statement> Statements(JobDescription job)
    {
        foreach (var statement in job.Rubrics.SelectMany(r => r.Statements)
            .Concat(job.Incidents.SelectMany(i => i.Circumstances.Concat(i.Behaviour).Concat(i.Results).Concat(i.Characteristics.Select(c => c.Statement))))
            .Concat(job.ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement))
            .Concat(job.Characteristics.Select(c => c.Statement))
            .Concat(job.Emotions?.Dimensions.SelectMany(d => d.Statements) ?? [])
            .Concat(job.Emotions?.Demands.Select(d => d.Statement) ?? [])
            .Concat(job.Narrative.SelectMany(p => p.Sentences))
            .Concat(job.Descriptors.Select(d => d.Example).OfType<Statement>())
            .Concat(job.Cv?.Lines.Select(l => l.Statement) ?? []))
            yield return statement;
    }
}

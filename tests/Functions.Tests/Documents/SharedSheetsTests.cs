using InterviewBot.Domain.Documents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Documents.Sheets;

namespace InterviewBot.Functions.Tests.Documents;

public class SharedSheetsTests
{
    private const string Pay = "Sofie Peeters verdient veertien euro per uur";

    [Fact]
    public void What_the_job_pays_stays_in_a_workbook_as_in_the_other_documents_and_who_said_it_does_not()
    {
        var (guide, transcript) = InterviewFiles.Read("waiter.nl");
        var job = InterviewFiles.Describe(guide, transcript, Language.Dutch);
        var said = job.Sources[^1];
        var evidence = new Evidence(1000, 0, Pay.Length);
        job = job with
        {
            Sources = job.Sources.Add(said with { Utterance = 1000, Text = Pay }),
            Rubrics = [.. job.Rubrics.Select(r => r.Rubric != Rubric.TermsOfEmployment ? r : r with { Status = RubricStatus.Told, Statements = [new Statement("pay.1", "pay", "Loon", Pay, StatementOrigin.Quoted, [evidence])] })],
        };
        var persons = DescribedPersons.Of(job, new PersonalDataReader(InterviewFiles.Lexicon));

        var cells = SharedSheets.Of(job, persons).SelectMany(s => s.Rows).SelectMany(r => r).Where(c => c.Contains("per uur", StringComparison.Ordinal) || c.Contains("verdient", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, c => Assert.Equal(persons.Apply(Pay, ofTheJob: true), c));
        Assert.All(cells, c => Assert.DoesNotContain("Sofie", c, StringComparison.Ordinal));
        Assert.NotEqual(persons.Apply(Pay), persons.Apply(Pay, ofTheJob: true));
    }
}

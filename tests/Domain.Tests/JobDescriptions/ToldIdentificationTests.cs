using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Tests.Guides;
using InterviewBot.Domain.Tests.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

/// <summary>Which job and which employer a description names.</summary>
public sealed class ToldIdentificationTests
{
    [Theory]
    [InlineData(Language.Dutch, "ik heb twee jaar als jobstudent in een bakkerij gewerkt, in de winkel", "winkelmedewerker", "winkelmedewerker")]
    [InlineData(Language.English, "i was a hospital porter for a summer, at the royal infirmary", "", "hospital porter")]
    [InlineData(Language.English, "porter", "", "porter")]
    public void The_job_is_named_and_not_told(Language language, string told, string further, string title)
    {
        Utterance[] said = [.. new[] { told, further }.Where(t => t.Length > 0).Select((t, i) => new Utterance(i, Speaker.Respondent, t, default, language, UtteranceKind.Answer, "job-title"))];
        var job = Composed("past-job.json", language, said);

        var statement = Assert.Single(job.Rubrics.Single(r => r.Rubric == Rubric.Identification).Statements, s => s.Slot == "job-title");
        Assert.Equal(title, statement.Text);
        Assert.Equal(title, said[statement.Evidence[0].Utterance].Text.Substring(statement.Evidence[0].Start, statement.Evidence[0].Length));
    }

    [Fact]
    public void The_employer_of_a_workday_is_nobody()
    {
        const string text = "I'm Bethan and I work as a receptionist at Harbour Vets, a small animal practice in Falmouth. I ring clients back and book appointments. I print the invoice and take the payment. "
            + "I check people in and weigh the puppies. I order food from the wholesaler and put the delivery away. Every Friday I do the banking and email the figures to head office. I fill in the claim forms and clean the kennels.";
        var job = Composed("workday.json", Language.English, new Utterance(0, Speaker.Respondent, text, default, Language.English, UtteranceKind.Answer, Slots.Workday));

        Assert.Equal("The receptionist works for Harbour Vets.", DescribedPersons.Of(job, new PersonalDataReader(SeedFiles.Lexicon)).Apply("The receptionist works for Harbour Vets."));
    }

    private static JobDescription Composed(string guide, Language language, params Utterance[] said) =>
        new JobDescriptionComposer(GuideFiles.Guide(guide), new IncidentJudge(SeedFiles.Lexicon), AnalystFixture.Analyst).Compose("i", language, said);
}

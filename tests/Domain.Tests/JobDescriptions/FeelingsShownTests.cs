using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Tests.Guides;
using InterviewBot.Domain.Tests.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

/// <summary>Which feelings had to be shown does not tell whether they were felt, nor what was held back.</summary>
public sealed class FeelingsShownTests
{
    [Theory]
    [InlineData("emotional-demands.json", Language.English, "cheerful, calm, warm")]
    [InlineData("past-job.json", Language.English, "cheerful, calm, warm")]
    [InlineData("past-job.json", Language.Dutch, "vriendelijk, opgewekt en rustig blijven")]
    public void What_had_to_be_shown_is_no_acting(string guide, Language language, string answer)
    {
        var description = new JobDescriptionComposer(GuideFiles.Guide(guide), new IncidentJudge(SeedFiles.Lexicon), AnalystFixture.Analyst)
            .Compose("i", language, [new Utterance(1, Speaker.Respondent, answer, default, language, UtteranceKind.Answer, "emotional-shown")]);

        Assert.All(description.Emotions!.Demands, d => Assert.Contains(d.Demand, new[] { Domain.JobAnalysis.EmotionalDemand.DisplayPositive, Domain.JobAnalysis.EmotionalDemand.EmpathySensitivity }));
        Assert.DoesNotContain(description.Characteristics, c => c.ElementId == "1.C.4.a");
    }
}

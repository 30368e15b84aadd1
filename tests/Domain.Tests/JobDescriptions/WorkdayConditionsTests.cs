using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Tests.Guides;
using InterviewBot.Domain.Tests.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

/// <summary>How the conditions of a workday are listed: each in its own clause, and the same words once.</summary>
public sealed class WorkdayConditionsTests
{
    private const string Day =
        "Ik ben Nore en ik werk als busbegeleidster bij basisschool De Zonnebloem. Mijn contract is twintig uur per week en ik verdien ongeveer 14 euro per uur. Ik help de kinderen op de trap en maak de gordels vast. "
        + "Ik begroet de ouders en noteer het uur op de lijst. Ouders staan soms te laat. Dan wachten we maximaal vijf minuten. Is er niemand, dan nemen we het kind mee terug naar school. Ik vul een meldingsformulier in en breng het naar de directrice. "
        + "Het is luid in de bus, en in de zomer wordt het 35 graden. Ik maak de bus schoon en geef de lijsten af.";

    [Fact]
    public void Each_condition_stands_in_its_own_clause()
    {
        var terms = Texts(Rubric.TermsOfEmployment);

        Assert.Contains("Mijn contract is twintig uur per week", terms);
        Assert.Contains("ik verdien ongeveer 14 euro per uur", terms);
    }

    [Theory]
    [InlineData(Rubric.WorkingConditions)]
    [InlineData(Rubric.TermsOfEmployment)]
    public void The_same_words_are_listed_once_and_link_to_nothing_before_them(Rubric rubric)
    {
        var texts = Texts(rubric);

        Assert.NotEmpty(texts);
        Assert.Equal(texts.Distinct(), texts);
        Assert.DoesNotContain(texts, t => t.StartsWith("en ", StringComparison.Ordinal) || t.StartsWith("want ", StringComparison.Ordinal) || t == "Is er niemand");
    }

    [Fact]
    public void A_sentence_that_tells_two_conditions_is_not_cut_to_the_clause_that_tells_none() => Assert.DoesNotContain("Ik ben Sara", Texts(
        Rubric.WorkingConditions,
        "Ik ben Sara en ik werk al drie jaar als begeleidster in een kinderopvang, De Zonnebloem in Aalst. Om kwart voor zeven doe ik de deur open en leg ik de matrassen klaar. Ik schil fruit en warm de maaltijden op. Ik werk 30 uur per week."));

    private static string[] Texts(Rubric rubric, string day = Day) =>
    [
        .. new JobDescriptionComposer(GuideFiles.Guide("workday.json"), new IncidentJudge(SeedFiles.Lexicon), AnalystFixture.Analyst)
            .Compose("i", Language.Dutch, [new Utterance(0, Speaker.Respondent, day, default, Language.Dutch, UtteranceKind.Answer, Slots.Workday)])
            .Rubrics.Single(r => r.Rubric == rubric).Statements.Select(s => s.Text),
    ];
}

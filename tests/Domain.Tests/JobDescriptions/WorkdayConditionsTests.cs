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

    private const string Centre =
        "Lies werkt al twee jaar als medewerker klantendienst bij Telenova in Mechelen. Haar teamleider, Koen, verdeelt de mails. Ze luistert naar de beller, zoekt zijn dossier op en past een foute factuur aan. "
        + "Tot vijftig euro mag ze zelf een korting geven; daarboven moet Koen het goedkeuren. De regel is dat elke oproep binnen de twee minuten geregistreerd moet zijn. Ze verdient 2.400 euro bruto en werkt 38 uur per week.";

    private const string Practice =
        "Dan has been the receptionist at the Riverside Dental Practice in Bath for three years. He books appointments and scans the forms. His line manager, Alison, does the rota. "
        + "He can't give medical advice, so he passes those questions on to the nurse. If a treatment costs more than £500 the practice manager has to sign it off. The rule is that no file stays on the desk overnight. He earns £12.40 an hour.";

    [Theory]
    [InlineData(Language.Dutch, Centre, Rubric.Responsibilities, "Tot vijftig euro mag ze zelf een korting geven; daarboven moet Koen het goedkeuren")]
    [InlineData(Language.Dutch, Centre, Rubric.PlaceInOrganisation, "Haar teamleider")]
    [InlineData(Language.English, Practice, Rubric.Responsibilities, "If a treatment costs more than £500 the practice manager has to sign it off")]
    [InlineData(Language.English, Practice, Rubric.PlaceInOrganisation, "His line manager")]
    public void What_may_be_decided_and_who_leads_stand_under_headings_of_their_own(Language language, string day, Rubric rubric, string words)
    {
        Assert.Contains(words, Texts(rubric, day, language));
        Assert.DoesNotContain(Texts(Rubric.WorkingConditions, day, language).Concat(Texts(Rubric.TermsOfEmployment, day, language)), t => t.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Dutch, Centre, "Telenova in Mechelen")]
    [InlineData(Language.English, Practice, "Riverside Dental Practice in Bath")]
    public void The_town_alone_says_where_the_work_is(Language language, string day, string place) => Assert.Contains(place, Texts(Rubric.WorkingConditions, day, language));

    [Theory]
    [InlineData(Language.Dutch, Centre, "De regel is dat elke oproep binnen de twee minuten geregistreerd moet zijn.")]
    [InlineData(Language.English, Practice, "The rule is that no file stays on the desk overnight.")]
    public void A_rule_that_calls_itself_one_is_a_sentence_of_the_prose(Language language, string day, string sentence) =>
        Assert.Contains(sentence, Described(day, language).Narrative.SelectMany(p => p.Sentences).Select(s => s.Text));

    private static string[] Texts(Rubric rubric, string day = Day, Language language = Language.Dutch) => [.. Described(day, language)
            .Rubrics.Single(r => r.Rubric == rubric).Statements.Select(s => s.Text)];

    private static JobDescription Described(string day, Language language) =>
        new JobDescriptionComposer(GuideFiles.Guide("workday.json"), new IncidentJudge(SeedFiles.Lexicon), AnalystFixture.Analyst)
            .Compose("i", language, [new Utterance(0, Speaker.Respondent, day, default, language, UtteranceKind.Answer, Slots.Workday)]);
}

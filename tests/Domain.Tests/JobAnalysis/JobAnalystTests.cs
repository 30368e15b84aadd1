using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Cv;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class JobAnalystTests
{
    private const string Workday =
        "Ik ben baliemedewerker bij Garage Peeters in Aalst, met een vast contract van 38 uur per week. Om acht uur open ik de balie en controleer ik de afspraken in het systeem. "
        + "Daarna onthaal ik de klanten, noteer ik hun klachten en geef ik de sleutels door aan de mecaniciens. Een klant begon te roepen tegen mij, maar ik slikte mijn ergernis in. "
        + "In de pauze drink ik koffie met Jan. Na de middag maak ik de facturen op en bestel ik de onderdelen. De mecanicien vervangt de banden. Elke vrijdag tel ik de kassa.";

    private static readonly Passage Told = new(7, Workday);

    [Fact]
    public void A_workday_gives_title_organisation_duties_and_conditions_with_evidence_in_the_source()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.Dutch, Told);

        Assert.Equal("baliemedewerker", result.JobTitle?.Name);
        Assert.Equal("Garage Peeters", result.Organisation?.Name);
        Assert.Contains(result.Tasks, t => t.Statement == "klanten onthalen");
        Assert.DoesNotContain(result.Tasks, t => t.Verb is "drinken" or "vervangen");
        Assert.Contains(result.Conditions, c => c.Kind == ConditionKind.Contract);
        Assert.Contains(result.EmotionalDemands, d => d.Demand == EmotionalDemand.SuppressNegative);
        Assert.All(result.Tasks.SelectMany(t => t.Evidence).Concat(result.Conditions.SelectMany(c => c.Evidence)).Concat(result.Tools.SelectMany(t => t.Evidence)), e => Assert.NotEmpty(Told.Words(e)));
    }

    [Theory]
    [InlineData("slicing machine", "The job holder works with a slicing machine.")]
    [InlineData("a slicing machine", "The job holder works with a slicing machine.")]
    [InlineData("the till", "The job holder works with the till.")]
    public void A_tool_has_one_article_whether_or_not_it_was_told_with_one(string tool, string sentence)
    {
        var told = new Passage(1, tool);
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(1, "I worked in a shop.")) with { Tools = [new Mention(tool, [new Evidence(1, 0, told.Text.Length)])] };
        Assert.Contains(sentence, AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_is_prose_by_section_and_every_sentence_has_its_evidence()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.Dutch, Told);
        var narrative = AnalystFixture.Analyst.Describe(result);

        Assert.StartsWith("De functie\nDe baliemedewerker werkt bij Garage Peeters.", narrative.Text, StringComparison.Ordinal);
        Assert.Contains("Elke vrijdag telt de baliemedewerker de kassa.", narrative.Text, StringComparison.Ordinal);
        Assert.All(narrative.Sections.SelectMany(s => s.Sentences), s => Assert.NotEmpty(s.Evidence));
        Assert.Equal(narrative.Text, AnalystFixture.Analyst.Describe(AnalystFixture.Analyst.Analyze(Language.Dutch, Told)).Text);
    }

    [Fact]
    public void Markup_of_a_web_page_is_read_past_and_evidence_still_counts_in_the_pasted_text()
    {
        var pasted = new Passage(0, "<html><head><style>p { color: red }</style></head><body><p>" + Workday.Replace("de balie", "<b>de balie</b>", StringComparison.Ordinal) + "</p></body></html>");

        var (reading, result) = AnalystFixture.Analyst.AnalyzePasted(pasted);

        Assert.Equal(TextKind.Workday, reading.Kind);
        Assert.DoesNotContain(result!.Tasks, t => t.Statement.Contains('<', StringComparison.Ordinal));
        Assert.All(result.Tasks.SelectMany(t => t.Evidence), e => Assert.InRange(e.End, 1, pasted.Text.Length));
    }

    [Theory]
    [InlineData("", TextKind.Empty)]
    [InlineData("… !!! 🙂", TextKind.Empty)]
    [InlineData("Je m'appelle Solène et je travaille depuis trois ans à la bibliothèque. Le matin je remplis les rayons avec les nouveautés.", TextKind.OtherLanguage)]
    [InlineData("Wij zoeken een magazijnmedewerker (m/v/x). Je bent flexibel. Wij bieden een mooi loon. Solliciteer vandaag nog en stuur je cv.", TextKind.Advertisement)]
    [InlineData("De maan hing in het water als een oude munt en niemand wist van wie ze was.", TextKind.NoWork)]
    [InlineData("Zondag bleef ik in bed, at ik pannenkoeken en fietste ik met mijn vriendin naar zee.", TextKind.NoWork)]
    public void A_text_that_is_no_workday_is_named_and_never_described(string text, TextKind kind)
    {
        var (reading, result) = AnalystFixture.Analyst.AnalyzePasted(new Passage(0, text));

        Assert.Equal(kind, reading.Kind);
        Assert.Null(result);
        Assert.NotEqual(reading.Message.Nl, reading.Message.En);
    }

    [Fact]
    public void More_words_than_one_text_can_have_are_refused_with_their_number()
    {
        var (reading, result) = AnalystFixture.Analyst.AnalyzePasted(new Passage(0, string.Join(' ', Enumerable.Repeat("Ik poets de gang.", 5_100))));

        Assert.Equal(TextKind.TooLong, reading.Kind);
        Assert.Contains("20400", reading.Message.En, StringComparison.Ordinal);
        Assert.Null(result);
    }

    [Fact]
    public void Nothing_is_concluded_about_a_person_whose_behaviour_is_not_observable()
    {
        var incident = Incident("Ik ben van nature heel geduldig.");

        Assert.Empty(AnalystFixture.Ksaos(incident, behaviourIsObservable: false));
    }

    [Fact]
    public void An_attribute_names_its_rule_and_rests_on_words_of_the_incident()
    {
        var incident = Incident("Ik heb hem laten uitspreken, goed geluisterd en daarna rustig uitgelegd wat er fout liep.");

        var ksaos = AnalystFixture.Ksaos(incident);

        var listening = Assert.Single(ksaos, k => k.ElementId == "2.A.1.b");
        Assert.Equal("listens", listening.Rule);
        Assert.All(listening.Evidence, e => Assert.Equal(1, e.Utterance));
    }

    [Fact]
    public void Cv_lines_put_the_attribute_first_and_claim_only_what_the_person_did()
    {
        var own = Incident("Ik heb hem laten uitspreken en daarna heb ik de fout in het systeem gezocht.");
        var group = Incident("We hebben samen alles opgelost.");

        var cv = AnalystFixture.Analyst.CvLines(Language.Dutch, new CvMaterial([Moment(own), Moment(group)], [], []), "verpleegkundige");

        static CvMoment Moment(IncidentText incident) => new(incident, Whole(incident.Behaviour), Whole(incident.Results), AnalystFixture.Ksaos(incident));

        static ImmutableArray<Evidence> Whole(ImmutableArray<Passage> told) => [.. told.Select(p => new Evidence(p.Utterance, 0, p.Text.Length))];

        Assert.NotEmpty(cv.Lines);
        Assert.All(cv.Lines, l => Assert.StartsWith(l.Attribute + ": Ik", l.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(cv.Lines, l => l.Text.Contains("samen", StringComparison.Ordinal));
        Assert.NotNull(cv.TargetJob);
        Assert.All(cv.Questions, q => Assert.EndsWith("?", q, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("klanten telefonisch helpen en facturen opmaken", TaskFaultKind.TwoTasks)]
    [InlineData("poetsen", TaskFaultKind.NoObject)]
    [InlineData("de administratie", TaskFaultKind.NoVerb)]
    [InlineData("dingen doen", TaskFaultKind.VagueVerb)]
    public void A_task_statement_is_linted(string statement, TaskFaultKind kind) =>
        Assert.Contains(AnalystFixture.Analyst.Lint(Language.Dutch, statement), f => f.Kind == kind);

    [Fact]
    public void A_sound_task_statement_has_no_fault() => Assert.Empty(AnalystFixture.Analyst.Lint(Language.Dutch, "facturen controleren"));

    [Fact]
    public void Words_quoted_without_a_finite_verb_can_be_read() =>
        Assert.Empty(AnalystFixture.Statements(Language.Dutch, "Ze zei: \"Niemand te zien, Julien, ik heb ook in de kast gekeken.\""));

    [Fact]
    public void The_analysis_files_have_no_faults() => Assert.Empty(JobAnalyst.Faults(AnalystFixture.Files));

    private static IncidentText Incident(string behaviour) => new(
        Language.Dutch, Valence.Effective, "helpdeskmedewerker",
        [new Passage(0, "Vorige dinsdag belde een klant die niet meer in zijn mailbox kon.")], [new Passage(1, behaviour)], [new Passage(2, "Na tien minuten kon hij weer werken.")]);
}

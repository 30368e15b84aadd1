using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class TaskReaderTests
{
    [Theory]
    [InlineData("Ik zoek elke klacht op in het systeem.", "elke klacht opzoeken")]
    [InlineData("Eerst kijk ik de facturen na.", "facturen nakijken")]
    [InlineData("De tafels worden door mij afgeruimd.", "tafels afruimen")]
    [InlineData("Ik moet de facturen controleren.", "facturen controleren")]
    [InlineData("Ik doe het beantwoorden van de mails.", "mails beantwoorden")]
    [InlineData("Een lekke band plakken doe ik zelf.", "een lekke band plakken")]
    [InlineData("Tickets verkoop ik ook.", "tickets verkopen")]
    public void Reads_a_duty_from_Dutch_words_in_any_order(string text, string statement) =>
        Assert.Equal([statement], AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("I look up the answers in the manual.", "look up answers")]
    [InlineData("The cages are scrubbed by me.", "scrub cages")]
    [InlineData("I have to count the till.", "count the till")]
    [InlineData("Taxis I book too.", "book taxis")]
    [InlineData("I spend the morning answering mails.", "answer mails")]
    [InlineData("I write everything in the log book.", "write in the log book")]
    public void Reads_a_duty_from_English_words_in_any_order(string text, string statement) =>
        Assert.Equal([statement], AnalystFixture.Statements(Language.English, text));

    [Fact]
    public void Reads_every_act_of_an_enumeration_with_the_subject_told_once() =>
        Assert.Equal(["de kassa tellen", "de winkel sluiten", "het geld wegbrengen"], AnalystFixture.Statements(Language.Dutch, "Om zes uur telt Ilse de kassa, sluit ze de winkel en brengt ze het geld weg."));

    [Theory]
    [InlineData("Ik drink een koffie en eet mijn boterhammen.")]
    [InlineData("Na het werk haal ik mijn kinderen op.")]
    [InlineData("Thuis poets ik de keuken.")]
    [InlineData("De kok maakt de soep.")]
    [InlineData("Ik kijk naar de klok.")]
    [InlineData("Ik mag de medicatie niet geven.")]
    [InlineData("Ik zou de klanten moeten bellen.")]
    public void Leaves_out_what_is_private_done_by_others_not_done_or_only_imagined(string text) =>
        Assert.Empty(AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("I drink a coffee and eat my sandwich.")]
    [InlineData("The cook makes the soup.")]
    [InlineData("At home I clean the kitchen.")]
    [InlineData("I never sign the papers.")]
    [InlineData("He had dropped his twins off at school.")]
    public void Leaves_out_the_same_in_English(string text) => Assert.Empty(AnalystFixture.Statements(Language.English, text));

    [Fact]
    public void One_duty_told_twice_is_one_duty_with_two_pieces_of_evidence()
    {
        var tasks = AnalystFixture.Analyst.Tasks(Language.Dutch, new Passage(3, "Ik controleer de facturen. Na de middag controleer ik de facturen nog eens."));
        var task = Assert.Single(tasks);
        Assert.Equal(2, task.Evidence.Length);
        Assert.All(task.Evidence, e => Assert.Equal(3, e.Utterance));
    }

    [Theory]
    [InlineData("Ik begin met groenten kuisen.", "groenten kuisen")]
    [InlineData("Ik controleer de rekken. Ik kijk na of klanten wachten en hoe de kassa loopt.", "rekken controleren", "nakijken of klanten wachten")]
    [InlineData("Ik leg de klant uit hoe het werkt.", "de klant uitleggen hoe het werkt")]
    [InlineData("Ik sorteer de post, de ongelezen berichten sorteer ik ook.", "de post sorteren", "ongelezen berichten sorteren")]
    [InlineData("Ik leg het geld in de kluis.", "het geld in de kluis leggen")]
    [InlineData("Ik schrijf een beleefd antwoord.", "een antwoord schrijven")]
    [InlineData("Ik scan een deel van de pakjes.", "pakjes scannen")]
    [InlineData("Ik waak erover dat iedereen zijn kaart toont.", "erover waken dat iedereen zijn kaart toont")]
    [InlineData("Ik help mijn collega.", "een collega helpen")]
    [InlineData("Ik trek de deur dicht.", "de deur dichttrekken")]
    [InlineData("Ik meet de voet op met zo een meetlat.", "de voet opmeten")]
    public void Reads_what_a_Dutch_duty_is_about(string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("I take a sample, check chlorine and write the numbers on the sheet.", "take a sample", "check chlorine", "write numbers")]
    [InlineData("She looks for boxes that were moved by the cleaners and straightens the ropes. She counts the till. She locks the doors.", "look for boxes", "straighten ropes", "count the till", "lock doors")]
    [InlineData("I put the books on the trolley.", "put books on the trolley")]
    [InlineData("I let the ushers know.", "let ushers know")]
    [InlineData("I explain to nobody. I sort the mail, explain where the seats are and sell tickets.", "sort the mail", "explain where the seats are", "sell tickets")]
    [InlineData("I give the school parties a tour.", "give a tour")]
    [InlineData("I change nappies nappies nappies.", "change nappies")]
    [InlineData("I clean the windows cause they are dirty.", "clean windows")]
    [InlineData("Delivery notes get filed by me.", "file delivery notes")]
    public void Reads_what_an_English_duty_is_about(string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    /// <summary>In a text told in the present the past is one event; an act that nobody does but for the job is an instance of its duty all the same.</summary>
    [Fact]
    public void One_event_of_the_past_is_no_duty_in_a_text_told_in_the_present() =>
        Assert.Equal(
            ["watch the pool", "test the water", "clean showers", "count floats", "lock lockers", "teach children", "fill in the form"],
            AnalystFixture.Statements(Language.English, "I watch the pool. I test the water. I clean the showers. I count the floats. I lock the lockers. I teach the children. It is warm. We are four. I pulled a girl out and held her head. I filled in the form."));

    [Theory]
    [InlineData("Cleaning the filters is a job for the engineer.")]
    [InlineData("I ask him.")]
    [InlineData("She shows a photo of her garden.")]
    [InlineData("We help each other.")]
    [InlineData("She is not allowed to type passwords.")]
    public void Leaves_out_what_is_given_to_others_not_said_or_not_allowed(string text) => Assert.Empty(AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("Ik hang mijn jas op.")]
    [InlineData("Ik breng de kleinste naar school.")]
    [InlineData("Ik ben vast benoemd.")]
    [InlineData("Ik fiets naar huis en koop brood.")]
    public void Leaves_out_clothes_states_and_the_way_home(string text) => Assert.Empty(AnalystFixture.Statements(Language.Dutch, text));

    /// <summary>"De Wachter" is a family name; "de directeur" is still somebody else.</summary>
    [Fact]
    public void The_small_words_of_a_family_name_do_not_make_others_the_job_holder() =>
        Assert.Equal(["poorten ontgrendelen", "lampen vervangen"], AnalystFixture.Statements(Language.Dutch, "Gunther De Wachter is conciërge. Hij ontgrendelt de poorten. De directeur tekent de brieven. Gunther vervangt lampen."));
}

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
}

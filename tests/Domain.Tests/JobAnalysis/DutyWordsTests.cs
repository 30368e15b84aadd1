using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>A duty says what is done, all of it and no more: where somebody is taken to, with whom one is in touch, and no remark that was told beside it.</summary>
public sealed class DutyWordsTests
{
    private const string Dutch = "Ik ben koerier. ";

    private const string English = "I am a lifeguard. ";

    [Theory]
    [InlineData("Ik breng de mensen naar hun plaats.", "mensen naar hun plaats brengen")]
    [InlineData("Ik laad zakken van 50 liter.", "zakken laden")]
    [InlineData("Ik kijk na of alles in de zak zit, zeker de drankjes, want die vergeten ze altijd.", "nakijken of alles in de zak zit")]
    [InlineData("Ik lees de promoties door want die veranderen constant.", "promoties doorlezen")]
    [InlineData("Elke week smeer ik mijn ketting.", "een ketting smeren")]
    [InlineData("Ik controleer de gps.", "de gps controleren")]
    [InlineData("Ik verkoop de hobbelaars een kaartje.", "een kaartje verkopen")]
    [InlineData("Ik neem contact op met de klantendienst.", "contact met de klantendienst opnemen")]
    public void Dutch_duties_say_all_of_it(string told, string statement) => Assert.Contains(statement, AnalystFixture.Statements(Language.Dutch, Dutch + told));

    [Theory]
    [InlineData("In de groepsapp helpen we elkaar met vragen.")]
    [InlineData("Ik heb haar een nieuwe gegeven.")]
    [InlineData("Daar maak ik altijd wat tijd voor, ook al staan er drie anderen te wachten.")]
    public void Dutch_remarks_are_no_duties(string told) => Assert.Empty(AnalystFixture.Statements(Language.Dutch, Dutch + told));

    [Theory]
    [InlineData("I walk the visitors to their seats.", "walk visitors to their seats")]
    [InlineData("I help the children up the steps.", "help children up steps")]
    [InlineData("I close the windows and check that nobody is in.", "close windows")]
    public void English_duties_say_all_of_it(string told, string statement) => Assert.Contains(statement, AnalystFixture.Statements(Language.English, English + told));

    [Theory]
    [InlineData("I should have written it down straight away.")]
    [InlineData("You're not supposed to take the board home.")]
    [InlineData("I ask them.")]
    public void English_remarks_are_no_duties(string told) => Assert.Empty(AnalystFixture.Statements(Language.English, English + told));

    [Theory]
    [InlineData(Language.Dutch, "mensen naar hun plaats brengen", "mensen naar hun plaats brengen")]
    [InlineData(Language.English, "walking people to their seats", "walk people to their seats")]
    [InlineData(Language.English, "cleaning the machine at close", "clean the machine")]
    public void A_listed_duty_keeps_where_to(Language language, string item, string statement) =>
        Assert.Equal([statement], AnalystFixture.Analyst.ListedTasks(language, new Passage(0, item), new Evidence(0, 0, item.Length)).Select(t => t.Statement));

    [Fact]
    public void What_a_verb_tells_is_nobody_one_deals_with() =>
        Assert.DoesNotContain(AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I work in a library. I stamp the books. One man, a student, shouted at me.")).Contacts, c => c.Name == "shouted");

    [Fact]
    public void What_is_joined_is_the_holders_too() =>
        Assert.Contains("De koerier verdient 13 euro per uur en krijgt 15 procent korting.", Description(Language.Dutch, "Ik ben koerier. Ik breng pakjes rond. Ik laad de bus. Ik tel de kassa. Ik verdien 13 euro per uur en krijg 15 procent korting. "), StringComparison.Ordinal);

    [Fact]
    public void Pay_keeps_its_currency() =>
        Assert.Contains("£12.40 an hour", Description(Language.English, "I am a lifeguard. I rake the beach. I count heads. I test the water. It's £12.40 an hour. "), StringComparison.Ordinal);

    private static string Description(Language language, string text) =>
        string.Join(' ', AnalystFixture.Analyst.Describe(AnalystFixture.Analyst.Analyze(language, new Passage(0, text))).Sections.SelectMany(s => s.Sentences).Select(s => s.Text));
}

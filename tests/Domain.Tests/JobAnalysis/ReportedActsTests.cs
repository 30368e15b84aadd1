using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Words about work that nobody does there: what others think, what is taught, what is done to whoever watches, and what somebody else is said to do.</summary>
public sealed class ReportedActsTests
{
    [Theory]
    [InlineData("People think I test eyes.")]
    [InlineData("My mother tells people that I sell houses.")]
    [InlineData("I am a duty manager. Films are booked in London.")]
    [InlineData("I am a duty manager. Shona's the one who phones head office about those.")]
    [InlineData("Bev is a coordinator. She asked which side she used to sleep on.")]
    [InlineData("Ishbel is a postwoman. \"That's mine,\" she said, pulling a birthday card out.")]
    [InlineData("Colin is a window cleaner. He works for Clearview, a firm of seven with two vans.")]
    [InlineData("Yvonne is a secretary. She shows me the stock list.")]
    [InlineData("I am a receptionist. Ordering the anaesthetics is the head nurse's job.")]
    [InlineData("I shadowed Ruth Adeyemi. She is a tram driver. Conductors sell the tickets. Control decides whether the police are called. She nods.")]
    public void Leaves_out_in_English(string text) => Assert.Empty(AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("Ik ben notarieel medewerker. Facturen betalen, dat doet Ria van de boekhouding.")]
    [InlineData("Ik ben poetsvrouw. Ramen wassen gebeurt door een firma, twee keer per jaar.")]
    [InlineData("Ik ben bibliothecaris. Dat plastificeren besteden we uit aan een firma.")]
    [InlineData("Ik ben tandartsassistente. Ik heb hem laten tellen tot honderd.")]
    [InlineData("Godelieve is suppoost. Zij ontvangt mij en biedt mij een koekje aan.")]
    public void Leaves_out_in_Dutch(string text) => Assert.Empty(AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("Ik ben dakwerker. Daarna span ik het zeil en ieder doet zijn harnas aan.", "het zeil spannen")]
    [InlineData("Zij is suppoost. In elke zaal ontsteekt zij de verlichting en leest zij de vochtmeter af.", "de verlichting ontsteken|de vochtmeter aflezen")]
    [InlineData("Ik ben bediende. Elke maandag registreer ik de akten van de voorbije week via het portaal.", "akten registreren")]
    [InlineData("Ik ben ophaler. Gevallen rommel veeg ik bijeen met de borstel en ik laat de bon aftekenen.", "gevallen rommel bijeenvegen|de bon laten aftekenen")]
    [InlineData("Ik interviewde mijn mama, Fatima. Ze is poetsvrouw. Marleen opent de poort. Mama begint boven. Ze dweilt en leegt de vuilbakken.", "dweilen|vuilbakken legen")]
    [InlineData("Ik ben stadswacht. Ik spreek ook mensen aan die hun hond los laten lopen.", "mensen aanspreken")]
    public void Reads_a_clause_beside_another(string text, string statements) => Assert.Equal(statements.Split('|'), AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("I start the projector and check sound levels in every screen.", "start the projector|check sound levels")]
    [InlineData("Ishbel is a postwoman. She hands in the cash, and returns undelivered items to the frame.", "hand in the cash|return undelivered items to the frame")]
    [InlineData("I am a caretaker. I fix the lockers they've kicked in and I unblock a lot of sinks.", "fix lockers|unblock sinks")]
    [InlineData("I am a fishmonger. Knives I sharpen myself every morning with the stone.", "sharpen knives")]
    [InlineData("Ishbel is a postwoman. A bin was standing in front of exit 3. She moves it.", "move the bin")]
    [InlineData("Ishbel is a postwoman. She fills in a card when no one's at home. She sorts the letters.", "fill in a card|sort letters")]
    public void Reads_a_clause_beside_another_in_English(string text, string statements) => Assert.Equal(statements.Split('|'), AnalystFixture.Statements(Language.English, text));
}

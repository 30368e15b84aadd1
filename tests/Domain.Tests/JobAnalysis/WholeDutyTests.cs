using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>A duty is told whole, with its own object and with nothing that was read into it, or not at all.</summary>
public sealed class WholeDutyTests
{
    [Theory]
    [InlineData("Ik stel de profielen, loodrecht, met de waterpas en de laser.", "profielen stellen")]
    [InlineData("Haag geschoren, 40 meter.", "haag scheren")]
    [InlineData("Daarna haag aangeplant, 42 stuks, en de wortels bijgewaterd.", "haag aanplanten")]
    [InlineData("Marleen is bediende. Marleen werkt met klanten. De klanten wachten. Marleen begroet iedereen staande.", "klanten begroeten")]
    [InlineData("Ik probeer de remmen, de deuren en de bel, en alles wat niet goed is noteer ik in het wagenboek.", "remmen, deuren en de bel proberen", "in het wagenboek noteren")]
    [InlineData("Ik veeg de randen proper.", "randen vegen")]
    [InlineData("Ik controleer elke dienst de temperatuur van de frigo's.", "de temperatuur van de frigo's controleren")]
    public void Only_things_are_joined_to_an_object(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("I register new patients, which means two proofs of nothing.", "register new patients")]
    [InlineData("Dan is a receptionist. Dan gives the boy a sticker and plays peekaboo behind the desk.", "give a sticker", "play peekaboo")]
    [InlineData("Ana is a technician. She labels every bottle and disposes of the waste with a contractor.", "label every bottle", "dispose of the waste")]
    [InlineData("I swept the floor much harder than needed.", "sweep the floor")]
    [InlineData("I reset the service light.", "reset the service light")]
    [InlineData("I repair the wall stone by stone.", "repair the wall")]
    [InlineData("I examine the inside of his mouth.", "examine the inside of the mouth")]
    [InlineData("I stir porridge in a pot the size of a bath.", "stir porridge")]
    public void Only_things_are_joined_to_an_object_in_English(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("Dan is a receptionist. Dan books, moves and cancels appointments in the diary.", "book appointments", "move appointments", "cancel appointments")]
    [InlineData("I sweep and mop the floor.", "sweep the floor", "mop the floor")]
    [InlineData("I cook and clean the kitchen.", "clean the kitchen")]
    public void Verbs_in_a_row_share_their_object(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("I load the van. If something is wrongly addressed I look it up in the book.", "load the van")]
    [InlineData("I load the van. If something's wrongly addressed I look it up in the book.", "load the van")]
    [InlineData("I deliver to about six hundred houses and park the van.", "park the van")]
    [InlineData("I swap a joke with Tom and read the handover book.", "read the handover book")]
    [InlineData("The owner shouted at me as if it was my fault. I kept my voice down and reported it to my manager.")]
    [InlineData("I brush out the knots. The owner came in. I washed him twice.", "brush out knots")]
    [InlineData("I put the papers down. Then I put one in front of each door on the second floor.", "put down papers")]
    [InlineData("Mei is a porter. At seven Mei hands over to Priya.", "hand over")]
    public void A_pronoun_is_filled_with_nothing_that_was_not_meant(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("I skim Outlook and count the coins.", "skim Outlook", "count coins")]
    [InlineData("I clean whatever hits the floor.", "clean whatever hits the floor")]
    [InlineData("She is a porter. She checks the doors and writes the time on the log.", "check doors", "write the time")]
    [InlineData("She is a coach. She explained what she still has to show.")]
    public void A_duty_is_not_cut_short_in_English(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("Na de pauze help ik de keuken met aardappelen schillen.", "de keuken helpen met aardappelen schillen")]
    [InlineData("Ik controleer of er genoeg zout en glansmiddel in zit.", "controleren of er genoeg zout en glansmiddel in zit")]
    [InlineData("Ik meet vanop afstand het signaal van zijn modem.", "het signaal van zijn modem meten")]
    [InlineData("Een klacht stuur ik door naar de juridische dienst.", "een klacht naar de juridische dienst doorsturen")]
    [InlineData("Een lascertificaat moet om de twee jaar vernieuwd worden.")]
    [InlineData("Ik eet een koek en kijk naar de voetbaluitslagen.")]
    public void A_duty_is_not_cut_short(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.Dutch, text));
}

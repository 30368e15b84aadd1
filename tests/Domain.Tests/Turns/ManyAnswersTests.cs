using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

/// <summary>One turn that answers several questions, by what it tells and not by how it puts it.</summary>
public sealed class ManyAnswersTests
{
    private static TurnReader Reader { get; } = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("Voor welke organisatie werkte je?", "bij een dierenarts in Lokeren, ik hield de dieren vast, kuiste de kooien en werkte met een scheermachine", HandlingClass.MultiAnswer)]
    [InlineData("Over welke job gaat het?", "poetshulp in Sint-Niklaas, 25 uur, en ik krijg 13,60", HandlingClass.MultiAnswer)]
    [InlineData("Welke regels golden er?", "we mochten nooit zeggen wie er was als er een ouder belde", HandlingClass.Answer)]
    [InlineData("Hoe is uw rooster?", "Van zeven tot drie. Het loon is zowat 2.100 euro netto en de sfeer is er goed", HandlingClass.MultiAnswer)]
    [InlineData("Welk gereedschap gebruik je?", "bezem en schop, en om op je volgende vraag te antwoorden: we zijn met vier", HandlingClass.MultiAnswer)]
    [InlineData("Hoe kom je tot rust na zo'n dag?", "ik fiets naar huis en bel mijn vrouw", HandlingClass.Answer)]
    [InlineData("Welke taken hoorden bij die job?", "bloemen snijden en boeketten maken. mijn bazin heette gewoon madame en we waren met drie, op zaterdag van 8 tot 17", HandlingClass.MultiAnswer)]
    [InlineData("Welke taken hoorden bij die job?", "elke avond de kassa tellen, de rekken aanvullen en bestellingen klaarzetten met een scanner", HandlingClass.Answer)]
    [InlineData("Met welke toestellen werkte je?", "een scanner, een transpallet en het bestelprogramma op de pc in het bureau van de chef", HandlingClass.Answer)]
    public void Two_things_that_were_not_asked_make_several_answers(string prompt, string text, HandlingClass expected) => Assert.Equal(expected, Reader.Read(Language.Dutch, prompt, text).Class);

    [Theory]
    [InlineData("When did you do that job?", "2015 to 2017 at Clarks, selling shoes, and my aunt was the manager", HandlingClass.MultiAnswer)]
    [InlineData("What was your position called there?", "kitchen porter. washing pots, peeling spuds, Friday and Saturday nights", HandlingClass.MultiAnswer)]
    [InlineData("Which organisation did you work for?", "Clarks in Dublin", HandlingClass.Answer)]
    public void A_name_behind_a_word_of_place_and_the_hours_count_without_their_nouns(string prompt, string text, HandlingClass expected) => Assert.Equal(expected, Reader.Read(Language.English, prompt, text).Class);

    [Theory]
    [InlineData("I pulled the plug and sent everyone outside. The fire brigade came ten minutes later.", HandlingClass.MultiAnswer)]
    [InlineData("I pulled the plug, sent everyone outside and waited for the fire brigade.", HandlingClass.Answer)]
    public void What_came_of_it_is_more_than_what_was_done(string text, HandlingClass expected) => Assert.Equal(expected, Reader.Read(Language.English, "What exactly did you do or say then, step by step?", text).Class);

    [Theory]
    [InlineData("What was the situation then?", HandlingClass.MultiAnswer)]
    [InlineData("Tell me from the start how that went.", HandlingClass.Answer)]
    public void A_whole_incident_is_more_than_its_circumstances(string prompt, HandlingClass expected) =>
        Assert.Equal(expected, Reader.Read(Language.English, prompt, "The lift got stuck in the middle of rush hour. I called the engineer and talked to the people through the door. Afterwards they all came out calm.").Class);
}

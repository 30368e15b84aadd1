using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

/// <summary>What is a command in the chat, as the shipped cue files say.</summary>
public sealed class CommandTests
{
    private static TurnReader Reader { get; } = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("dat is alles")]
    [InlineData("nee da is alles")]
    [InlineData("'t was het")]
    [InlineData("da was 't")]
    [InlineData("niks meer")]
    [InlineData("klaar")]
    [InlineData("That's it really")]
    [InlineData("no, that's everything")]
    [InlineData("nothing more")]
    public void Hears_that_a_list_is_complete(string text) => Assert.IsType<Wish.ThatIsAll>(Reader.FindCommand(text));

    [Theory]
    [InlineData("alles afwassen")]
    [InlineData("dat is alles opruimen")]
    [InlineData("that is all the washing up")]
    [InlineData("pas na de middag")]
    [InlineData("stop de machine")]
    public void Words_with_more_beside_them_are_no_command(string text) => Assert.Null(Reader.FindCommand(text));

    [Theory]
    [InlineData("sla deze vraag maar over", typeof(Wish.Skip))]
    [InlineData("Skip this question", typeof(Wish.Skip))]
    [InlineData("ga terug naar de vorige vraag", typeof(Wish.Back))]
    [InlineData("wat bedoel je daarmee?", typeof(Wish.Explain))]
    [InlineData("I don't understand the question.", typeof(Wish.Explain))]
    [InlineData("herhaal de vraag", typeof(Wish.Repeat))]
    [InlineData("Hoeveel vragen zijn er nog?", typeof(Wish.AskProgress))]
    [InlineData("how long does this still take", typeof(Wish.AskProgress))]
    [InlineData("pauze", typeof(Wish.Pause))]
    [InlineData("we gaan verder", typeof(Wish.Resume))]
    [InlineData("STOP", typeof(Wish.Stop))]
    [InlineData("wat bewaar je over mij", typeof(Wish.AskPrivacy))]
    [InlineData("mijn gegevens", typeof(Wish.Export))]
    [InlineData("verwijder mijn antwoorden", typeof(Wish.DeleteEverything))]
    [InlineData("what can I say?", typeof(Wish.AskCommands))]
    [InlineData("wat bewaar je eigenlijk?", typeof(Wish.AskPrivacy))]
    [InlineData("hoe lang duurt dit nog eigenlijk", typeof(Wish.AskProgress))]
    [InlineData("sorry, how long is this gonna take?", typeof(Wish.AskProgress))]
    [InlineData("ok, stop dan maar", typeof(Wish.Stop))]
    [InlineData("no that's everything for me i think", typeof(Wish.ThatIsAll))]
    [InlineData("but who can read this actually", typeof(Wish.AskPrivacy))]
    public void Every_command_is_heard(string text, Type wish) => Assert.IsType(wish, Reader.FindCommand(text));

    [Fact]
    public void A_language_is_asked_for_in_either_language()
    {
        Assert.Equal(new Wish.SwitchLanguage(Language.English), Reader.FindCommand("in English please"));
        Assert.Equal(new Wish.SwitchLanguage(Language.Dutch), Reader.FindCommand("liever Nederlands"));
    }

    [Theory]
    [InlineData("verbeter", "", "")]
    [InlineData("Verbeter functie", "functie", "")]
    [InlineData("wijzig 3: kelner", "3", "kelner")]
    [InlineData("correct hours = 8 to 4", "hours", "8 to 4")]
    public void A_correction_says_what_and_perhaps_how(string text, string what, string words) => Assert.Equal(new Wish.Correct(what, words), Reader.FindCommand(text));

    [Theory]
    [InlineData("dat heb ik al gezegd")]
    [InlineData("da heb ik daarnet al verteld!")]
    [InlineData("Heb ik al verteld.")]
    [InlineData("zie hierboven")]
    [InlineData("zoals ik al zei")]
    [InlineData("dat staat er al")]
    [InlineData("I already said that")]
    [InlineData("I told you that already")]
    [InlineData("like I said")]
    [InlineData("see above")]
    public void Hears_that_it_was_told_before(string text) => Assert.True(Reader.Read(Language.Dutch, "", text).PointsBack);

    [Theory]
    [InlineData("zoals ik al zei heb ik de klant gebeld")]
    [InlineData("dat heb ik al gezegd tegen mijn baas")]
    [InlineData("ik heb al gezegd dat we dicht waren")]
    [InlineData("I said that we were closed")]
    [InlineData("like I said, I rang the customer")]
    [InlineData("")]
    public void A_turn_that_tells_something_does_not_only_point_back(string text) => Assert.False(Reader.Read(Language.Dutch, "", text).PointsBack);
}

using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

public sealed class TurnReaderTests
{
    [Theory]
    [InlineData("goed geheugen en lang kunnen rechtstaan", HandlingClass.Answer)]
    [InlineData("mijn geheugen laat mij in de steek", HandlingClass.DontKnow)]
    public void A_good_memory_is_an_answer_and_a_failing_one_is_not(string text, HandlingClass expected) =>
        Assert.Equal(expected, SeedReader.Read(Language.Dutch, "Welke aanleg komt bij die job van pas, lichamelijk of in je hoofd?", text).Class);

    [Theory]
    [InlineData("in juli zat ik al aan mijn zevende nacht op rij en de meestergast zei dat mijn stokbrood te bleek was", HandlingClass.Answer)]
    [InlineData("mijn chef zat altijd aan mij en ik durf er met niemand over praten", HandlingClass.Distress)]
    public void A_row_of_nights_is_no_distress_and_being_touched_is(string text, HandlingClass expected) =>
        Assert.Equal(expected, SeedReader.Read(Language.Dutch, "Wat was toen de situatie?", text).Class);

    [Theory]
    [InlineData("Welke vaardigheden had je nodig?", "ik wil er mee kappen", HandlingClass.Stop)]
    [InlineData("Welke regels golden er?", "sla ma over", HandlingClass.Skip)]
    [InlineData("Hoeveel mensen werkten er?", "kweet ni", HandlingClass.DontKnow)]
    [InlineData("Hoe reageerde de klant?", "STOPPPP", HandlingClass.Stop)]
    [InlineData("Wat was je functie?", "Sorry, I don't understand Dutch, can you ask me in English?", HandlingClass.LanguageSwitch)]
    public void What_is_wished_is_heard_in_the_way_people_type_it(string prompt, string text, HandlingClass expected) =>
        Assert.Equal(expected, SeedReader.Read(Language.Dutch, prompt, text).Class);

    [Theory]
    [InlineData("Waarom ben je daar weggegaan?", "Ik ben gestopt omdat mijn examens begonnen.")]
    [InlineData("Hoe reageerde de bewoonster?", "Ze begon te wenen en zei dat ze niet meer wou leven. Ik ben naast haar gaan zitten en heb haar hand vastgehouden.")]
    [InlineData("Wat zei de klant?", "'ge zijt een onnozelaar, ik wil uw baas spreken'")]
    [InlineData("Hoeveel klanten per dag?", "< 50")]
    [InlineData("Wat deed je nog?", "brood snijden")]
    public void What_only_looks_like_a_wish_or_need_is_an_answer(string prompt, string text) => Assert.Equal(HandlingClass.Answer, SeedReader.Read(Language.Dutch, prompt, text).Class);

    [Theory]
    [InlineData("building newsletters in html, with <br> and <div> and so on", HandlingClass.Answer)]
    [InlineData("I made newsletters <b>every week</b>", HandlingClass.MarkupScript)]
    [InlineData("we built pages and <script>alert(1)", HandlingClass.MarkupScript)]
    public void A_tag_that_is_only_named_is_a_word(string text, HandlingClass expected) => Assert.Equal(expected, SeedReader.Read(Language.English, "Which tasks did you do?", text).Class);

    [Theory]
    [InlineData("can't remember his name but he was the foreman", HandlingClass.Answer)]
    [InlineData("can't remember his name", HandlingClass.DontKnow)]
    public void Not_knowing_one_thing_and_telling_another_is_an_answer(string text, HandlingClass expected) => Assert.Equal(expected, SeedReader.Read(Language.English, "Who was your boss there?", text).Class);

    [Theory]
    [InlineData("to help people who can't cope any more", HandlingClass.Answer)]
    [InlineData("sorry, I can't cope any more", HandlingClass.Distress)]
    public void Need_of_those_one_works_for_is_an_answer(string text, HandlingClass expected) => Assert.Equal(expected, SeedReader.Read(Language.English, "What was your job there for, in a sentence or two?", text).Class);

    [Theory]
    [InlineData("Is there anything you would like to add?", "no, all has been said", HandlingClass.Answer)]
    [InlineData("Is this summary right?", "no, I didn't phone her", HandlingClass.Correction)]
    public void A_no_denies_a_summary_and_adds_nothing_otherwise(string prompt, string text, HandlingClass expected) => Assert.Equal(expected, SeedReader.Read(Language.English, prompt, text).Class);

    [Fact]
    public void A_verdict_names_the_signs_that_led_to_it_and_their_words()
    {
        var reading = SeedReader.Read(Language.English, "Which rules applied?", "can we leave it there for today");
        Assert.Equal(HandlingClass.Stop, reading.Class);
        Assert.Contains("end", reading.Rule, StringComparison.Ordinal);
        Assert.NotEmpty(reading.Evidence);
        Assert.IsType<Wish.Stop>(reading.Wish);
    }

    [Theory]
    [InlineData("xD")]
    [InlineData(" … ")]
    [InlineData("<3")]
    [InlineData("👍")]
    public void Signs_without_a_word_are_nothing_to_read(string text) => Assert.Equal(HandlingClass.Empty, SeedReader.Read(Language.Dutch, "Hoe voelde je je?", text).Class);

    private static TurnReader SeedReader { get; } = new(SeedFiles.Lexicon);
}

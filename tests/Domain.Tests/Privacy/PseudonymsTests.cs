using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Privacy;

public sealed class PseudonymsTests
{
    private static readonly PersonalDataReader Reader = new(SeedFiles.Lexicon);

    [Fact]
    public void The_same_person_keeps_the_same_number_in_all_texts()
    {
        string[] texts = ["Mijn collega Sofie Vermeulen nam op.", "Toen kwam Bart erbij.", "Sofie gaf de telefoon aan mevrouw Vermeulen en Bart."];
        var pseudonyms = Pseudonyms.Of(Reader, Language.Dutch, [Language.Dutch], texts);
        Assert.Equal("Mijn collega [persoon 1] nam op.", pseudonyms.Apply(texts[0]));
        Assert.Equal("Toen kwam [persoon 2] erbij.", pseudonyms.Apply(texts[1]));
        Assert.Equal("[persoon 1] gaf de telefoon aan mevrouw [persoon 1] en [persoon 2].", pseudonyms.Apply(texts[2]));
    }

    [Theory]
    [InlineData(Language.Dutch, "Het was vrijdagmiddag en iedereen zat op zijne gsm.")]
    [InlineData(Language.Dutch, "Mijn collega zat achter het stuur van de bus.")]
    [InlineData(Language.English, "Two old ladies from Texas wanted to see the hill.")]
    [InlineData(Language.English, "A couple from Nevada asked the way.")]
    public void Where_somebody_sits_or_comes_from_names_nobody(Language language, string text) => Assert.Equal(text, Pseudonyms.Of(Reader, language, [language], [text]).Apply(text));

    [Theory]
    [InlineData(Language.Dutch, "Bel 0478 12 34 56 of mail els@voorbeeld.be.", "Bel [telefoonnummer] of mail [e-mailadres].")]
    [InlineData(Language.Dutch, "Het ging naar BE68 5390 0754 7034.", "Het ging naar [rekeningnummer].")]
    [InlineData(Language.Dutch, "Ze woont in de Kerkstraat 12.", "Ze woont in de [adres].")]
    [InlineData(Language.English, "He lives at 8 Coppice Row.", "He lives at [address].")]
    [InlineData(Language.English, "His plate was AB12 CDE.", "His plate was [identification number].")]
    public void Numbers_and_addresses_are_replaced(Language language, string text, string expected) =>
        Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], [text]).Apply(text));

    [Fact]
    public void A_name_that_is_another_word_too_is_a_person_when_it_acts() =>
        Assert.Equal("[persoon 1] belde mij.", Pseudonyms.Of(Reader, Language.Dutch, [Language.Dutch], ["Elke belde mij."]).Apply("Elke belde mij."));

    [Theory]
    [InlineData(Language.Dutch, "Onze ploegbaas heette [person 1].")]
    [InlineData(Language.English, "Onze ploegbaas heette Carmelita Wachterzeele.")]
    public void Words_are_read_in_the_language_they_were_said_in(Language said, string expected)
    {
        const string Text = "Onze ploegbaas heette Carmelita Wachterzeele.";
        Assert.Equal(expected, Pseudonyms.Of(Reader, Language.English, [said], [Text]).Apply(Text));
    }

    [Fact]
    public void Where_two_languages_were_spoken_both_show_names()
    {
        string[] texts = ["Onze ploegbaas heette Carmelita Wachterzeele.", "My colleague was called Zebulon Kwikstaart."];
        var pseudonyms = Pseudonyms.Of(Reader, Language.English, [Language.English, Language.Dutch], texts);
        Assert.Equal("Onze ploegbaas heette [person 1].", pseudonyms.Apply(texts[0]));
        Assert.Equal("My colleague was called [person 2].", pseudonyms.Apply(texts[1]));
    }

    [Theory]
    [InlineData(Language.English, "Dee, she's been doing it for years. | that was Dee only", "that was [person 1] only")]
    [InlineData(Language.English, "Karen had gone to the bank. | karen couldn't believe it", "[person 1] couldn't believe it")]
    [InlineData(Language.English, "karen always said smile", "[person 1] always said smile")]
    [InlineData(Language.English, "holding dogs still while Dee clips nails | Dee", "[person 1]")]
    [InlineData(Language.English, "I worked there from May to June. | In May", "In May")]
    [InlineData(Language.English, "we waited because Tesco opens at eight | at Tesco", "at Tesco")]
    [InlineData(Language.Dutch, "De hoofdmonitor, dat was Joke. | maar Joke was kwaad", "maar [persoon 1] was kwaad")]
    [InlineData(Language.Dutch, "De hoofdmonitor, dat was Joke. | het was maar een joke", "het was maar een joke")]
    [InlineData(Language.Dutch, "Ik zat met Joke en de andere moni's op de stoep. | Joke", "[persoon 1]")]
    [InlineData(Language.Dutch, "mijn peter zat in de trein met een toon van niks", "mijn peter zat in de trein met een toon van niks")]
    [InlineData(Language.Dutch, "'s Avonds belde ik haar op. | 's Avonds belde de klant", "'s Avonds belde de klant")]
    [InlineData(Language.Dutch, "Nadien zei hij dat het goed was. | Nadien", "Nadien")]
    [InlineData(Language.Dutch, "Rudy Van Hoof kwam langs. | Van 8 tot 5", "Van 8 tot 5")]
    [InlineData(Language.Dutch, "Ik werkte met Excel en Word. | De baas van Colruyt", "De baas van Colruyt")]
    public void Who_is_named_once_is_known_in_every_text(Language language, string texts, string expected)
    {
        var said = texts.Split(" | ");
        Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], said).Apply(said[^1]));
    }

    [Theory]
    [InlineData(Language.English, "Kevin was late. | I counted Kevin's till", "I counted [person 1]'s till")]
    [InlineData(Language.Dutch, "Kevin was te laat. | Ik telde Kevins kassa", "Ik telde [persoon 1]'s kassa")]
    [InlineData(Language.English, "In October prof Adams handed back our reports", "In October prof [person 1] handed back our reports")]
    [InlineData(Language.English, "Prof Adams was late. | Adams said nothing about Adam's desk", "[person 1] said nothing about [person 1]'s desk")]
    [InlineData(Language.Dutch, "Mevrouw Willems legde alles uit", "Mevrouw [persoon 1] legde alles uit")]
    [InlineData(Language.Dutch, "Ik belde met Bo en Sam. | Bo had de sleutel", "[persoon 2] had de sleutel")]
    public void Whose_something_is_stays_to_be_read(Language language, string texts, string expected) => Who_is_named_once_is_known_in_every_text(language, texts, expected);

    [Theory]
    [InlineData(Language.Dutch, "Ik vond een gast, Kevin, die in bed rookte.", "Ik vond een gast die in bed rookte.")]
    [InlineData(Language.Dutch, "Ik hielp mijn collega Sofie met de kassa.", "Ik hielp mijn collega met de kassa.")]
    [InlineData(Language.Dutch, "Kevin gaf mij een vrije dag.", "Iemand gaf mij een vrije dag.")]
    [InlineData(Language.English, "I found a guest, Kevin, who smoked in bed.", "I found a guest who smoked in bed.")]
    [InlineData(Language.English, "I counted Kevin's till.", "I counted someone's till.")]
    public void A_line_for_a_CV_names_nobody_and_leaves_no_hole(Language language, string text, string expected) => Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], [text]).Unnamed(text));

    [Fact]
    public void Who_is_named_alone_where_it_was_asked_who_is_a_person() =>
        Assert.Equal("met [persoon 1]", Pseudonyms.Of(Reader, Language.Dutch, [Language.Dutch], ["Joke"], new HashSet<string> { "Joke" }).Apply("met Joke"));

    [Theory]
    [InlineData("Active Listening: I said sorry and gave her a free bath.")]
    [InlineData("Greet customers, scan the goods")]
    public void Words_of_the_programs_own_are_nobody(string text) =>
        Assert.Equal(text, Pseudonyms.Of(Reader, Language.English, [Language.English], ["I said sorry and gave her a free bath."]).Apply(text));

    [Theory]
    [InlineData(Language.English, "My boss was the head housekeeper, Zdenka.", "My boss was the head housekeeper, [person 1].")]
    [InlineData(Language.Dutch, "Mijn baas was de ploegbaas, Zdenka.", "Mijn baas was de ploegbaas, [persoon 1].")]
    [InlineData(Language.Dutch, "Ik werkte met de chef, Excel en een kassa.", "Ik werkte met de chef, Excel en een kassa.")]
    public void A_name_behind_who_does_the_work_is_one_whatever_name_it_is(Language language, string text, string expected) => Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], [text]).Apply(text));

    [Theory]
    [InlineData(Language.English, "I told Jess to stay on the till.", "I told [person 1] to stay on the till.")]
    [InlineData(Language.English, "I asked Wolfke to fetch the ladder.", "I asked [person 1] to fetch the ladder.")]
    [InlineData(Language.Dutch, "Ik vroeg Wolfke om de ladder te halen.", "Ik vroeg [persoon 1] om de ladder te halen.")]
    [InlineData(Language.English, "I told customers in London to wait.", "I told customers in London to wait.")]
    public void Whoever_is_spoken_to_is_a_person_whatever_the_name(Language language, string text, string expected) => Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], [text]).Apply(text));

    [Theory]
    [InlineData(Language.English, "Tom had to see that the scanner was charged for the next shift.", "[person 1] had to see that the scanner was charged for the next shift.")]
    [InlineData(Language.English, "There was this new lad, Tom, who couldn't read the labels without his glasses.", "There was this new lad, [person 1], who couldn't read the labels without his glasses.")]
    [InlineData(Language.English, "Tom was charged with theft.", "[person 1] [personal detail].")]
    [InlineData(Language.English, "Tom couldn't read or write.", "[person 1] [personal detail] or write.")]
    [InlineData(Language.Dutch, "Bart kon het etiket niet lezen.", "[persoon 1] kon het etiket niet lezen.")]
    [InlineData(Language.Dutch, "Onze prof Sofie Claes zat ziek thuis. Mijn thesis zat vast in maart en ik mailde haar.", "Onze prof [persoon 1] zat ziek thuis. Mijn thesis zat vast in maart en ik mailde haar.")]
    [InlineData(Language.Dutch, "Bart zat vast in maart.", "[persoon 1] [persoonlijk gegeven] in maart.")]
    [InlineData(Language.Dutch, "Bart kan niet lezen.", "[persoon 1] [persoonlijk gegeven].")]
    public void Plain_words_about_things_are_no_personal_detail(Language language, string text, string expected) => Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], [text]).Apply(text));

    [Theory]
    [InlineData("I ran down to Temple Meads and handed it to her.")]
    [InlineData("We drove to Burton Leonard because she lived there.")]
    public void A_place_one_goes_to_is_no_person(string text) => Assert.Equal(text, Pseudonyms.Of(Reader, Language.English, [Language.English], [text]).Apply(text));

    [Theory]
    [InlineData("Ik begon om 9u30 en stopte op 12/03/2024.")]
    [InlineData("We verkochten 20 broden bij Bakkerij Peeters op de markt.")]
    [InlineData("Op maandag werkte ik met Word en Excel.")]
    [InlineData("Elke vrijdag bespreken we de cijfers. Elke klant krijgt antwoord.")]
    public void What_points_at_nobody_stays(string text) => Assert.Equal(text, Pseudonyms.Of(Reader, Language.Dutch, [Language.Dutch], [text]).Apply(text));

    [Theory]
    [InlineData(Language.Dutch, "Ik werk met Sofie in het asiel. Zij verzorgt de honden.", "Ik werk met [persoon 1] in het asiel. Zij verzorgt de honden.")]
    [InlineData(Language.Dutch, "Sofie werkt in de psychiatrie.", "[persoon 1] werkt in de psychiatrie.")]
    [InlineData(Language.Dutch, "Sofie zat in de psychiatrie.", "[persoon 1] [persoonlijk gegeven].")]
    [InlineData(Language.Dutch, "Mehmet heeft asiel aangevraagd.", "[persoon 1] heeft [persoonlijk gegeven].")]
    [InlineData(Language.English, "Sarah works at the rehab.", "[person 1] works at the rehab.")]
    [InlineData(Language.English, "Sarah went to rehab.", "[person 1] went [personal detail].")]
    public void Where_somebody_works_is_nothing_of_their_own(Language language, string text, string expected) => Assert.Equal(expected, Pseudonyms.Of(Reader, language, [language], [text]).Apply(text));
}

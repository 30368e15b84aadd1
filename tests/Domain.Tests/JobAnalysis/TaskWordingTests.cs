using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Duties in the ways people tell them: notes, diaries, half sentences, what is spoken of in front.</summary>
public sealed class TaskWordingTests
{
    [Theory]
    [InlineData("17u00 – Alle facturen gemaakt, kassa geteld. Ik ga.", "alle facturen maken", "kassa tellen")]
    [InlineData("Zij stelt de teksten op, plaatst ze op de website en bewaart de kopies.", "teksten opstellen", "teksten op de website plaatsen", "kopies bewaren")]
    [InlineData("Ik zet de blauwe bakken klaar.", "blauwe bakken klaarzetten")]
    [InlineData("Ik zoek een verloren sleutel en maak de gesloten deuren open.", "een verloren sleutel zoeken", "gesloten deuren openmaken")]
    [InlineData("Oude mensen help ik met uitladen.", "oude mensen helpen")]
    [InlineData("Ik doe nog een ronde en noteer de fouten.", "een ronde doen", "fouten noteren")]
    [InlineData("De therapeut ben ik. Ik leer patiënten zich aan te kleden. Patiënten help ik.", "patiënten leren zich aan te kleden", "patiënten helpen")]
    [InlineData("Rolluik omhoog, spiegels en monturen afstoffen. Ik sluit de deur.", "spiegels en monturen afstoffen", "de deur sluiten")]
    [InlineData("Ik rapporteer aan de directeur. Er is een klant die zijn bonnen bewaart. Uittreksels lees ik elektronisch in.", "uittreksels inlezen")]
    [InlineData("Bij iemand die voor het eerst kwam nam ik een foto.", "een foto nemen")]
    [InlineData("Ik werk in een tehuis. Om zes uur delen we het ontbijt uit.", "het ontbijt uitdelen")]
    [InlineData("Ik voer een vonnis uit dat een ander heeft uitgesproken.", "een vonnis uitvoeren")]
    [InlineData("Ik lees in het logboek wat de nachtdienst heeft achtergelaten.", "in het logboek lezen wat de nachtdienst heeft achtergelaten")]
    [InlineData("Ik hard de composiet uit en ik dik het water in met poeder.", "de composiet uitharden", "het water indikken")]
    [InlineData("Ik hield elk glas tegen het licht. Ik poets de glazen.", "glazen poetsen")]
    [InlineData("Ik plak er een etiket op. Ik kaft de boeken en ik hou het plein proper.", "een etiket plakken", "boeken kaften", "het plein proper houden")]
    [InlineData("Ik meet de koorts. Ik wijs mensen de weg.", "koorts meten", "mensen de weg wijzen")]
    [InlineData("Ik verdeel het werk en ik maak het uurrooster.", "het werk verdelen", "het uurrooster maken")]
    public void Reads_Dutch_as_it_is_told(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("8.30 Opened up the shop, filled the bath. I sold food.", "open up the shop", "fill the bath", "sell food")]
    [InlineData("I got in at ten and switched on the lights.", "switch on lights")]
    [InlineData("I inspect about fifty rooms a day.", "inspect rooms")]
    [InlineData("The fridges need checking. I order milk.", "check fridges", "order milk")]
    [InlineData("The rota, I make that.", "make the rota")]
    [InlineData("I send back what is stained.", "send back what is stained")]
    [InlineData("I tell the owner to see a vet.", "tell the owner to see a vet")]
    [InlineData("I asked the parents to sign a form and carried the props.", "ask parents to sign a form", "carry props")]
    [InlineData("Moved two pickers, refused a pallet. I keep the tally and I apply for grants. We work.", "move pickers", "refuse a pallet", "keep the tally", "apply for grants")]
    [InlineData("I help the pupils choose a book.", "help pupils choose a book")]
    [InlineData("New workers are given an induction by me.", "give an induction")]
    [InlineData("I keep the list up to date and send them the list.", "keep the list up to date", "send the list")]
    [InlineData("The tear is closed with paste and the label printed. I mix paste.", "close the tear", "print the label", "mix paste")]
    [InlineData("I take the phone, pick the parcel up, sign the list.", "pick up the parcel", "sign the list")]
    [InlineData("I sharpen the blades before I go home.", "sharpen blades")]
    [InlineData("I log my hours and I changed the name in the file.", "log hours", "change the name")]
    [InlineData("I wash the hair, and section the hair.", "wash the hair", "section the hair")]
    [InlineData("I'm responsible for the keys. I make sure the hall is ready on time.", "look after keys", "make sure the hall is ready")]
    [InlineData("I put sandbags by the door. I bake bread and buns.", "put sandbags by the door", "bake bread and buns")]
    [InlineData("Bread has to be ordered. I alter customers' clothes.", "order bread", "alter customers' clothes")]
    public void Reads_English_as_it_is_told(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("Een klant beweerde dat wij slecht materiaal verkopen.")]
    [InlineData("Op de parking zoek ik naar mijn sleutels.")]
    [InlineData("Na mijn uren schilder ik de keuken.")]
    [InlineData("Ik vraag hoe het gaat.")]
    [InlineData("Volgend jaar poets ik de ramen.")]
    [InlineData("Het dweilen van de gang doet de poetsdienst.")]
    [InlineData("Ik leg mijn gsm in een kluisje.")]
    public void Leaves_out_what_is_only_said_or_done_for_oneself(string text) => Assert.Empty(AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("I'd slept badly and I listen to the radio.")]
    [InlineData("I dropped the kids off and I left the house to clean the car.")]
    [InlineData("One of the men checks the tickets.")]
    [InlineData("I checked the weather. Bins emptied by the contractor.")]
    [InlineData("I intend to retire and build a boat.")]
    public void Leaves_out_the_same_in_English(string text) => Assert.Empty(AnalystFixture.Statements(Language.English, text));

    [Fact]
    public void The_job_holder_is_back_with_a_new_moment_of_the_day() =>
        Assert.Contains("soep uitschenken", AnalystFixture.Statements(Language.Dutch, "Koen is animator. Koen leest de krant voor. Een man valt in slaap. Na het turnen schenkt hij soep uit."));
}

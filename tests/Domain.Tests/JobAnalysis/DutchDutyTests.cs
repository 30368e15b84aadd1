using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Duties in the constructions of spoken Dutch: inversion, notes, reflexive verbs, what is left out.</summary>
public sealed class DutchDutyTests
{
    [Theory]
    [InlineData("In het voorjaar rijd ik mest uit.", "mest uitrijden")]
    [InlineData("De afspraken noteer je. De blaadjes lees je.", "afspraken noteren", "blaadjes lezen")]
    [InlineData("Ik heb stap voor stap de papieren ingevuld.", "papieren invullen")]
    [InlineData("Ik bedien de lichttafel en zeg niks meer.", "de lichttafel bedienen")]
    [InlineData("Ik controleer de maten voor ik de bestelling doorgeef.", "maten controleren", "de bestelling doorgeven")]
    [InlineData("De hele dag ben ik met klanten aan het bellen.", "met klanten bellen")]
    [InlineData("Dan ga ik zitten en dan ga ik het plan zitten tekenen.", "het plan tekenen")]
    [InlineData("Ik doe dat vaak en ik teken plannen.", "plannen tekenen")]
    [InlineData("Het brood snijden en inpakken deed ik ook.", "het brood snijden", "het brood inpakken")]
    [InlineData("Ik begin met de ovens aan te steken.", "ovens aansteken")]
    [InlineData("Eerst geven we alle planten water, want in de zomer drogen de potten op een dag uit.", "alle planten water geven")]
    [InlineData("Ik tel de kassa. Veel klanten vragen raad: welke struik mag in de schaduw, wanneer moet je hortensia's snoeien, is die plant giftig voor de kat.", "de kassa tellen")]
    [InlineData("Is de maat er niet dan controleer ik de voorraad.", "de voorraad controleren")]
    [InlineData("Op de computer teken ik de leest.", "de leest tekenen")]
    [InlineData("Ik stuur de klant dezelfde dag nog terug naar de huisarts.", "de klant terugsturen")]
    [InlineData("Ik las het logboek.", "het logboek lezen")]
    [InlineData("Ik las de buizen.", "buizen lassen")]
    [InlineData("Morgen heb ik vrij en dan schilder ik haar kamer.")]
    [InlineData("Op restaurant bekijk ik de voegen.")]
    public void Finds_the_verb_of_a_clause(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("Mijn taken zijn: bedden opmaken, was vouwen, eten opdienen.", "bedden opmaken", "was vouwen", "eten opdienen")]
    [InlineData("Mijn taak is de bedden opmaken en de kamers luchten.", "bedden opmaken", "kamers luchten")]
    [InlineData("Ik sta in voor de stock.", "voor de stock instaan")]
    [InlineData("Ik verdiep me in de dossiers.", "zich in dossiers verdiepen")]
    [InlineData("Ik leg het kussen goed.", "het kussen goed leggen")]
    [InlineData("Poetsen doe ik ook.", "poetsen")]
    [InlineData("De paarden krijgen hooi.", "paarden hooi geven")]
    [InlineData("Wat op is, bestel ik.", "bestellen wat op is")]
    [InlineData("Ik keek na of de foto voldeed.", "nakijken of de foto voldoet")]
    public void Words_a_duty_as_it_is_told(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.Dutch, text));

    [Theory]
    [InlineData("Mijn collega's krijgen een premie.")]
    [InlineData("Daar kan ik niets aan doen.")]
    [InlineData("Ik kijk naar het journaal.")]
    [InlineData("Ik zorg voor mijn kinderen.")]
    [InlineData("De stage is onbetaald, dat wist ik.")]
    [InlineData("Ze is bediende, 28 uur, verdeeld over vier dagen.")]
    [InlineData("Het comité beslist, niet jij.")]
    [InlineData("In mijn vorige job verkocht ik schoenen.")]
    [InlineData("Als het van mij afhing, schilderde ik de muren.")]
    [InlineData("Vorig jaar heb ik een cursus fotografie gevolgd.")]
    [InlineData("Facturen versturen, dat doet een firma in Aalst.")]
    public void Leaves_out_what_only_looks_like_one(string text) => Assert.Empty(AnalystFixture.Statements(Language.Dutch, text));

    [Fact]
    public void Whom_one_cares_for_is_whom_the_job_is_done_for() =>
        Assert.Contains("bewoners scheren", AnalystFixture.Statements(Language.Dutch, "Ik werk met bewoners. De bewoners zijn oud. De dokter kwam langs. Daarna heb ik hem geschoren."));

    [Fact]
    public void Patients_are_a_class_though_words_of_a_text_have_no_accents() =>
        Assert.Contains("patiënten aankleden", AnalystFixture.Statements(Language.Dutch, "Ik werk op een afdeling met patiënten. De patiënten zijn oud. De dokter kwam langs. Daarna heb ik hem aangekleed."));

    [Fact]
    public void Somebody_who_is_never_named_can_be_the_job_holder() =>
        Assert.Contains("de agenda controleren", AnalystFixture.Statements(Language.Dutch, "Mijn moeder is secretaresse. Ze werkt in Zwolle. Elke ochtend controleert mijn moeder de agenda. Ze opent de post. Mijn moeder sluit de dag af."));

    [Fact]
    public void Goes_on_behind_brackets_with_who_was_told_of_before_them() =>
        Assert.Contains("het kind wegen", AnalystFixture.Statements(Language.Dutch, "Ze is vroedvrouw. Ze test de urine (dat heb ik geteld, zei de buur), weegt het kind en noteert de temperatuur."));
}

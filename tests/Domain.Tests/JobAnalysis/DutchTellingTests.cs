using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Duties in Dutch as people tell a day: notes without auxiliary, pronouns for what was just told, and what is not theirs in between.</summary>
public sealed class DutchTellingTests
{
    [Theory]
    [InlineData("Ik ben schilder. Tape verwijderd, afval gesorteerd en naar het containerpark gebracht.", "tape verwijderen|afval sorteren|afval naar het containerpark brengen")]
    [InlineData("Ik ben schilder. Kozijnen ontvet en daarna geschuurd met de machine.", "kozijnen ontvetten|kozijnen schuren")]
    [InlineData("Ik ben schilder. Uren ingevuld op de werkbon en laten tekenen.", "uren invullen")]
    [InlineData("Ik ben technieker. Kassa geteld, lamp vervangen.", "kassa tellen|lamp vervangen")]
    [InlineData("Ik ben vormgever. Lettertypes vergeleken, logo vergroot. Overlegd met de webdesigner.", "lettertypes vergelijken|logo vergroten|met de webdesigner overleggen")]
    [InlineData("Ik ben schilder. Yassin getoond hoe ge een kwast vasthoudt.", "tonen hoe je een kwast vasthoudt")]
    public void Reads_notes_without_auxiliary(string text, string statements) => Reads(text, statements);

    [Theory]
    [InlineData("Ik ben technieker. We hingen de spots op. Ik stond op de brug en stelde ze scherp.", "spots ophangen|spots scherpstellen")]
    [InlineData("Ik ben technieker. Slechte stekker, die heb ik gesoldeerd.", "slechte stekker solderen")]
    [InlineData("Kurt is slager. Hij telt de fazanten na en stuurt er twee terug.", "fazanten natellen|fazanten terugsturen")]
    [InlineData("Kurt is slager. Hij haalt het vet eraf en legt er peterselie tussen.", "het vet eraf halen|peterselie ertussen leggen")]
    [InlineData("Ik werk als bloemiste. Dan begin ik met het water te verversen.", "het water verversen")]
    [InlineData("Ik ben rijinstructeur. Ik begeleid leerlingen. Veel leerlingen vertellen over hun angst. Ik luister.", "leerlingen begeleiden|naar leerlingen luisteren")]
    [InlineData("Ik ben vroedvrouw. Ik controleer de bloeddruk en kijk of de wonde goed geneest.", "de bloeddruk controleren|kijken of de wonde goed geneest")]
    [InlineData("Ik doe de kassa. Mijn baas houdt de gesprekken, ik bereid alles voor.", "de kassa doen|alles voorbereiden")]
    [InlineData("Hanne is controleur. Ze noteert hoeveel koekjes gebroken zijn.", "noteren hoeveel koekjes gebroken zijn")]
    [InlineData("Ik ben chauffeur. Dan trek ik de paletten naar binnen en voorzie ik de deuren van een slot.", "paletten naar binnen trekken|de deuren van een slot voorzien")]
    [InlineData("Ik ben kinesist. Ik help bewoners rechtstaan.", "bewoners helpen")]
    [InlineData("Ik ben consulente. Ik overleg met de ploegbaas en adviseer over veiligheid.", "met de ploegbaas overleggen|over veiligheid adviseren")]
    public void Finds_what_a_pronoun_or_place_word_stands_for(string text, string statements) => Reads(text, statements);

    [Theory]
    [InlineData("Ik ben dokwerker. Rond vijf uur trekken we ons fluo aan.")]
    [InlineData("Ik ben schilder. 10u pauze. Sigaretje op het balkon, verf gelezen.")]
    [InlineData("Ik ben notarismedewerker. Makelaars dringen aan, kopers vragen wanneer de sleutel klaarligt.")]
    [InlineData("Ik ben bloemiste. Ge moet zien dat het lint juist gespeld is.")]
    [InlineData("Sofie is vroedvrouw. Dan haalt ze de tweeling van school.")]
    [InlineData("Ik ben rijinstructeur. Ik heb mijn dochter naar de opvang gebracht en onderweg getankt.")]
    [InlineData("Die ook niet meer.")]
    [InlineData("Ik ben leerkracht. De kinderen oefenden per twee.")]
    [InlineData("Ik ben chauffeur. Er lopen gasten rond die zeilen opensnijden.")]
    [InlineData("Hanne is controleur. De inpaksters kleven sinds vorige week ook de etiketten.")]
    [InlineData("Hanne is controleur. Ze belde de crèche.")]
    [InlineData("Gilbert is wachter. Nog rap een wafel gehaald. Daarna koopt hij Het Nieuwsblad.")]
    public void Leaves_out_what_is_private_or_somebody_elses(string text) => Assert.Empty(AnalystFixture.Statements(Language.Dutch, text));

    [Fact]
    public void A_diary_without_ik_is_told_by_the_job_holder() =>
        Assert.Equal(["gazon maaien", "kanten afsteken", "onkruid wieden"], AnalystFixture.Statements(Language.Dutch, "Ben tuinaannemer. Gazon gemaaid, kanten afgestoken, onkruid gewied. Tony poetste de camionette. Daarna mijn eigen gras gemaaid."));

    [Fact]
    public void With_a_new_paragraph_the_pronoun_is_the_job_holder_again() =>
        Assert.Equal(["klanten bedienen"], AnalystFixture.Statements(Language.Dutch, "Kurt is slager. Een man zuchtte en tekende de bon.\n\nHij bedient de klanten."));

    private static void Reads(string text, string statements) => Assert.Equal(statements.Split('|'), AnalystFixture.Statements(Language.Dutch, text));
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>How conditions stand in the description: in general terms, third person and present; quoted only where the words cannot be turned.</summary>
public sealed class ConditionProseTests
{
    private const string Dutch = "Katrien is medewerker klantendienst bij Velora. Katrien neemt de telefoon op en zoekt het dossier op. Ze beantwoordt de e-mails van klanten. ";

    private const string English = "Ottilie is a dental assistant at Harbour Lane Dental. She lays out the instruments and calls in the patients. She orders needles. ";

    [Theory]
    [InlineData("Ze verdient ongeveer 2.450 euro bruto per maand, met maaltijdcheques en een fietsvergoeding erbij.", "De medewerker verdient ongeveer 2.450 euro bruto per maand. Daar komen maaltijdcheques en een fietsvergoeding bij.")]
    [InlineData("Ze werkt hier zes jaar, voltijds, met een contract van onbepaalde duur.", "De functie is voltijds, met een contract van onbepaalde duur.")]
    [InlineData("Ze werkt in een schuifsysteem: de ene week van acht tot vier, de andere week van elf tot zeven.", "Het uurrooster wisselt: de ene week van acht tot vier, de andere week van elf tot zeven.")]
    [InlineData("Aan het loket moet ge altijd vriendelijk blijven.", "Aan het loket moet de medewerker altijd vriendelijk blijven.")]
    [InlineData("Acht uur zitten is ook lastig voor haar rug.", "Acht uur zitten is lastig voor de rug.")]
    [InlineData("Voor deze job moest ze een diploma secundair onderwijs hebben.", "Voor deze job moet de medewerker een diploma secundair onderwijs hebben.")]
    [InlineData("De eerste twee weken kreeg ze een opleiding over de energiemarkt.", "De eerste twee weken krijgt de medewerker een opleiding over de energiemarkt.")]
    [InlineData("Velora zit op de derde verdieping van een kantoorgebouw.", "Velora zit op de derde verdieping van een kantoorgebouw.")]
    public void What_holds_for_the_job_is_told_in_general_terms(string told, string sentence) => Assert.Contains(sentence, Description(Language.Dutch, Dutch + told), StringComparison.Ordinal);

    [Theory]
    [InlineData("She gets 12.90 an hour.", "The assistant gets 12.90 an hour.")]
    [InlineData("She needs a level 2 certificate.", "The assistant needs a level 2 certificate.")]
    [InlineData("You never argue with a family.", "The assistant never argues with a family.")]
    [InlineData("The floor is always wet.", "The floor is always wet.")]
    [InlineData("The team consists of three dentists, four assistants and a receptionist.", "The team consists of three dentists, four assistants and a receptionist.")]
    [InlineData("Complaints must be answered within five working days, says the manager.", "Complaints must be answered within five working days.")]
    public void What_holds_for_the_job_is_told_in_general_terms_in_english(string told, string sentence) => Assert.Contains(sentence, Description(Language.English, English + told), StringComparison.Ordinal);

    [Theory]
    [InlineData("De dag begint met de stand-up van tien minuten. Op de klantendienst werken achttien mensen.", "telt tien")]
    [InlineData("Een e-mail beantwoorden moet binnen de achtenveertig uur.", "De werkweek telt")]
    [InlineData("Extra loon krijgt ze er niet voor.", "medewerker er niet voor")]
    public void A_number_or_a_word_keeps_what_it_belongs_to(string told, string never) => Assert.DoesNotContain(never, Description(Language.Dutch, Dutch + told), StringComparison.Ordinal);

    private static string Description(Language language, string text) => AnalystFixture.Analyst.Describe(AnalystFixture.Analyst.Analyze(language, new Passage(0, text))).Text;
}

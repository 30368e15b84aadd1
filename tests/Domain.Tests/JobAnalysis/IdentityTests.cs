using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("Ik werk sinds juni als jobstudent in de winkel van schoenen vermast in Aalst. Mijn functie heet officieel verkoopmedewerker. Ik scan de dozen.", "verkoopmedewerker", "schoenen vermast")]
    [InlineData("keukenhulp bij Brasserie 't Hof, weekend. ik kuis de groenten en ik schuur de pannen.", "keukenhulp", "Brasserie 't Hof")]
    [InlineData("Sofie is maatschappelijk werker op de sociale dienst van het OCMW van Lokeren. Ze ontvangt mensen. Ze schrijft verslagen.", "maatschappelijk werker", "OCMW van Lokeren")]
    [InlineData("Vroeger stond ik bij Gamma. Ik ben magazijnier en ik laad de vrachtwagens van Bouwmarkt Peeters. Het bureau heet Logipunt. Mijn vriendin werkt bij Colruyt.", "magazijnier", "Logipunt")]
    [InlineData("Een dag bij een lasser. Wesley werkt al vijf jaar bij Metaalbouw Kerkhofs. Hij last de buizen voor de klant Petronord. Elke naad wordt bekeken door een keurder.", "lasser", "Metaalbouw Kerkhofs")]
    [InlineData("Ik sta in de keuken van rusthuis Ter Vesten. Ik kook de soep. Ik was de potten. Op mijn loonbriefje staat 'keukenmedewerker'.", "keukenmedewerker", "rusthuis Ter Vesten")]
    public void Reads_title_and_employer_of_a_Dutch_text(string text, string title, string organisation) => Is(Language.Dutch, text, title, organisation);

    [Theory]
    [InlineData("so my job is night replenishment assistant, i fill shelves at harwells in swindon. i check the dates.", "night replenishment assistant", "harwells")]
    [InlineData("Aisha joined Tern & Co last year. Her title on paper is marketing assistant. She edits the copy. She would like to be an account manager one day.", "marketing assistant", "Tern & Co")]
    [InlineData("I was with Voltline Ltd then, an electrical contractor, as an electrician. I pulled the cables.", "electrician", "Voltline Ltd")]
    [InlineData("At the time I was with Tallow & Finch as an audit junior. I picked the invoices. I traced them. My flatmate, a nurse at the General, thought we were mad.", "audit junior", "Tallow & Finch")]
    [InlineData("She answers calls for Northway Energy but she is employed by Contactus. She reads the script. Customer service agent is the title.", "Customer service agent", "Contactus")]
    public void Reads_title_and_employer_of_an_English_text(string text, string title, string organisation) => Is(Language.English, text, title, organisation);

    [Fact]
    public void An_institution_without_a_name_can_be_the_employer()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I work as a parking warden for the council. I write tickets. I check the meters."));

        Assert.Equal("council", result.Organisation?.Name);
        Assert.StartsWith("The job\nThe parking warden works for the council.", AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    private static void Is(Language language, string text, string title, string organisation)
    {
        var result = AnalystFixture.Analyst.Analyze(language, new Passage(0, text));

        Assert.Equal(title, result.JobTitle?.Name);
        Assert.Equal(organisation, result.Organisation?.Name);
    }
}

using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>What counts as a tool and as a contact of the job.</summary>
public sealed class MentionReaderTests
{
    private const string Day = "Katrien is medewerker klantendienst bij Velora. Katrien neemt de telefoon op en helpt de klanten. ";

    [Fact]
    public void Ones_own_bicycle_and_its_stand_are_no_tools()
    {
        var tools = Read(Day + "Ze zet haar fiets in het rek. Ze noteert de afspraak in het klantensysteem.").Tools;

        Assert.Contains(tools, t => t.Name == "klantensysteem");
        Assert.DoesNotContain(tools, t => t.Name is "fiets" or "rek");
    }

    [Fact]
    public void How_somebody_is_spoken_to_is_no_contact() =>
        Assert.DoesNotContain(Read(Day + "Ze helpt een mevrouw. ‘Dat is vriendelijk, meneer,’ zegt ze.").Contacts, c => !c.Doubtful && c.Name is "meneer" or "mevrouw");

    [Fact]
    public void Somebody_of_one_moment_is_found_but_stays_out_of_the_description()
    {
        var result = Read(Day + "Ze helpt een aannemer. Ze stuurt vragen door naar de netbeheerder. Ze beantwoordt e-mails en controleert facturen.");

        Assert.True(result.Contacts.First(c => c.Name == "aannemer").OneOff);
        var contacts = AnalystFixture.Analyst.Describe(result).Sections.SelectMany(s => s.Sentences).First(s => s.Text.Contains("te maken met", StringComparison.Ordinal)).Text;
        Assert.Contains("de netbeheerder", contacts, StringComparison.Ordinal);
        Assert.DoesNotContain("aannemer", contacts, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sold_or_mended_is_no_tool_and_who_begins_like_a_tool_is_a_person()
    {
        var result = Read(Day + "Ze bestelt een nieuw toestel. Ze werkt met een totaalstation. Ze belt met de veiligheidsman.");

        Assert.Contains(result.Tools, t => t.Name == "totaalstation");
        Assert.DoesNotContain(result.Tools, t => t.Name.Contains("toestel", StringComparison.Ordinal) || t.Name == "veiligheidsman");
        Assert.Contains(result.Contacts, c => c.Name == "veiligheidsman");
    }

    [Fact]
    public void A_contract_and_a_document_about_people_are_no_contacts() =>
        Assert.DoesNotContain(Read(Day + "Ze is in vaste dienst. Ze scant de patiëntgegevens en de doktersattesten.").Contacts, c => !c.Doubtful && c.Name is "vaste dienst" or "patiëntgegevens" or "doktersattesten");

    [Theory]
    [InlineData("Ze plant de afspraken in CareConnect.", "CareConnect")]
    [InlineData("Ze werkt met een programma dat Artemis heet.", "Artemis")]
    [InlineData("Ze praat met klanten op Teams.", "Teams")]
    public void Software_by_its_name_is_a_tool_and_nobody(string told, string name)
    {
        var result = Read(Day + told);

        Assert.Contains(result.Tools, t => t.Name == name);
        Assert.DoesNotContain(result.Contacts, c => c.Name == name);
    }

    [Theory]
    [InlineData("Ze plakt de kabels af met elastieken.", "elastieken")]
    [InlineData("Ze ontsmet haar tangetjes.", "tangetjes")]
    public void What_is_kept_in_order_and_what_a_manual_act_is_done_with_is_a_tool(string told, string tool) => Assert.Contains(Read(Day + told).Tools, t => t.Name == tool);

    [Theory]
    [InlineData("Ze bestelt papier bij de gemeente.", "gemeente")]
    [InlineData("Ze krijgt vragen van marketing.", "marketing")]
    [InlineData("Een vader klaagt.", "vader")]
    public void Who_is_asked_or_comes_by_is_a_contact(string told, string contact) => Assert.Contains(Read(Day + told).Contacts, c => c.Name == contact);

    [Fact]
    public void Ones_own_relatives_are_no_contacts() => Assert.DoesNotContain(Read(Day + "Haar vader klaagt. Haar dochter studeert.").Contacts, c => c.Name is "vader" or "dochter");

    [Fact]
    public void What_stands_in_a_row_with_people_is_somebody_and_with_tools_a_tool()
    {
        var result = Read(Day + "Ze overlegt met de wijkagent, de buren en de ranselaars. Ze herstelt de pomp met een hamer, een tang en een kwispel. ");

        Assert.Contains(result.Contacts, c => c.Name == "ranselaars");
        Assert.Contains(result.Tools, t => t.Name == "kwispel");
        Assert.DoesNotContain(result.Contacts, c => c.Name == "kwispel");
    }

    [Fact]
    public void A_row_of_one_known_and_one_unknown_tells_nothing() => Assert.DoesNotContain(Read(Day + "Ze zoekt de buren en de kwispel.").Contacts, c => c.Name == "kwispel");

    [Fact]
    public void The_home_office_is_nobodys_home() =>
        Assert.Contains(AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I work as a registrar. I register births. I speak to the coroner and the Home Office.")).Contacts, c => c.Name == "coroner");

    [Fact]
    public void A_plural_before_an_unknown_verb_is_a_contact() =>
        Assert.Contains(AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I work as a nurse. I wash the patients. Relatives hover at visiting time. I talk with the relatives of every patient.")).Contacts, c => c.Name == "Relatives");

    private static JobAnalysisResult Read(string text) => AnalystFixture.Analyst.Analyze(Language.Dutch, new Passage(0, text));
}

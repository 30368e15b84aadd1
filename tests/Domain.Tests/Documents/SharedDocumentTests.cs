using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Documents;

public sealed class SharedDocumentTests
{
    private const string Told = "Sofie Peeters belde mij op 0478 12 34 56";

    [Fact]
    public void Names_and_numbers_of_others_are_replaced_in_text_and_evidence_alike()
    {
        var shared = SharedDocument.Of(Sample("critical-incidents"), Persons);
        var text = Assert.IsType<DocumentBlock.Paragraph>(shared.Sections[0].Blocks[0]).Texts[0].Text;
        Assert.DoesNotContain("Sofie", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0478", text, StringComparison.Ordinal);
        Assert.Contains("[persoon 1]", text, StringComparison.Ordinal);
        Assert.Equal(text, shared.Notes[0].Quote);
    }

    [Fact]
    public void What_identifies_the_job_itself_stays()
    {
        var document = Sample("identification");
        Assert.Equal(document.Notes[0].Quote, SharedDocument.Of(document, Persons).Notes[0].Quote);
    }

    [Fact]
    public void Authors_in_a_section_of_fixed_texts_keep_their_names()
    {
        var document = Sample("framework");
        document = document with { Sections = [document.Sections[0] with { IsFixed = true }] };
        var shared = SharedDocument.Of(document, Persons);
        Assert.Contains("Sofie Peeters", Assert.IsType<DocumentBlock.Paragraph>(shared.Sections[0].Blocks[0]).Texts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_job_pays_stays_and_whose_pay_it_is_does_not()
    {
        const string Pay = "Sofie Peeters verdient veertien euro per uur";
        var document = Sample("terms-of-employment");
        document = document with
        {
            Sections = [document.Sections[0] with { Blocks = [new DocumentBlock.Paragraph([new DocumentText(Pay, true, [1])])] }], Notes = [document.Notes[0] with { Quote = Pay }],
        };
        var shared = SharedDocument.Of(document, Persons);
        Assert.Equal("[persoon 1] verdient veertien euro per uur", Assert.IsType<DocumentBlock.Paragraph>(shared.Sections[0].Blocks[0]).Texts[0].Text);
        Assert.Equal("[persoon 1] verdient veertien euro per uur", shared.Notes[0].Quote);
    }

    private static Pseudonyms Persons => Pseudonyms.Of(new PersonalDataReader(SeedFiles.Lexicon), Language.Dutch, [Language.Dutch], [Told]);

    private static Document Sample(string section) => new(
        Language.Dutch, "Functiebeschrijving", "", default,
        [new DocumentSection(section, section, [new DocumentBlock.Paragraph([new DocumentText(Told, true, [1])])])],
        [new DocumentNote(1, new Evidence(2, 0, Told.Length), Told)], "Noten", []);
}

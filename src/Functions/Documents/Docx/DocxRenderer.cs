using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>
/// A document as a Word file: real styles, real endnotes, no field, no macro, nothing outside the file. The same document gives the same
/// bytes. Own writer: see <c>docs/decisions/2026-11-23-docx-writer.md</c>.
/// </summary>
internal static class DocxRenderer
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What the content types of the parts start with.</summary>
    internal const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static byte[] Render(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string tag = DocumentPhrases.In(document.Language).Tag;
        var body = new DocxBody(document);
        XElement xml = body.Xml();
        OfficePart[] parts =
        [
            Fixed("styles", tag), Fixed("numbering", tag), Fixed("settings", tag), body.Endnotes,
            DocxPage.Header(document), DocxPage.FirstHeader(), DocxPage.Footer(document), .. body.Charts,
        ];
        var main = new OfficePart("word/document.xml", $"{ContentType}.document.main+xml", xml)
        {
            Relationships =
            [
                Link("rIdStyles", "styles", "styles.xml"), Link("rIdNumbering", "numbering", "numbering.xml"), Link("rIdSettings", "settings", "settings.xml"),
                Link("rIdEndnotes", "endnotes", "endnotes.xml"), Link("rIdHeader", "header", "header1.xml"), Link("rIdHeaderFirst", "header", "header2.xml"),
                Link("rIdFooter", "footer", "footer1.xml"), .. body.Charts.Select((chart, i) => Link(DocxChart.RelationshipId(i + 1), "chart", chart.Path["word/".Length..])),
            ],
        };
        return OfficePackage.Write(
            [main, .. parts, OfficeProperties.Core(document.Title, document.Subtitle, tag, document.Made), OfficeProperties.App()],
            OfficeProperties.Relationships(main.Path));
    }

    private static OfficeRelationship Link(string id, string type, string target) => new(id, $"{OfficePackage.OfficeDocument}/{type}", target);

    /// <summary>A part that is the same in every document but for its language; it stands beside this file as XML.</summary>
    private static OfficePart Fixed(string name, string tag)
    {
        XElement xml = EmbeddedFile.Xml($"Docx.{name}.xml");
        foreach (XAttribute language in xml.Descendants().Where(e => e.Name == W + "lang" || e.Name == W + "themeFontLang").Attributes(W + "val"))
            language.Value = tag;
        return new($"word/{name}.xml", $"{ContentType}.{name}+xml", xml);
    }
}

using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>A4 with its margins, the head of the pages after the first and the foot of all. Lengths in twentieths of a point.</summary>
internal static class DocxPage
{
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int SideMargin = 1304;
    private const int HeaderCharacters = 95;

    public const int TextWidth = PageWidth - (2 * SideMargin);

    public static XElement Section() => new(W + "sectPr",
        Reference("headerReference", "default", "rIdHeader"), Reference("headerReference", "first", "rIdHeaderFirst"),
        Reference("footerReference", "default", "rIdFooter"), Reference("footerReference", "first", "rIdFooter"),
        // Word takes the numbers' form from the settings, LibreOffice from here.
        new XElement(W + "endnotePr", Val("numFmt", "decimal")),
        new XElement(W + "pgSz", A("w", PageWidth), A("h", PageHeight)),
        new XElement(W + "pgMar", A("top", 1304), A("right", SideMargin), A("bottom", 1247), A("left", SideMargin), A("header", 624), A("footer", 567), A("gutter", 0)),
        new XElement(W + "titlePg"));

    // One line: the subtitle only when there is room for it.
    public static OfficePart Header(Document document) => Part("header1.xml", "header",
        Paragraph("Header", Run(PlainText.OneLine(document.Title.Length + document.Subtitle.Length < HeaderCharacters && document.Subtitle.Length > 0
            ? $"{document.Title} · {document.Subtitle}"
            : document.Title))));

    public static OfficePart FirstHeader() => Part("header2.xml", "header", Paragraph("Header"));

    public static OfficePart Footer(Document document)
    {
        DocumentPhrases phrases = DocumentPhrases.In(document.Language);
        return Part("footer1.xml", "footer", Paragraph("Footer", Run($"{phrases.VersionOf} {DocumentWords.Date(document.Made, document.Language)}")));
    }

    private static OfficePart Part(string file, string kind, XElement paragraph) =>
        new($"word/{file}", $"{DocxRenderer.ContentType}.{kind}+xml", new XElement(W + (kind == "header" ? "hdr" : "ftr"), Prefixes, paragraph));

    private static XElement Reference(string name, string type, string id) => new(W + name, A("type", type), new XAttribute(R + "id", id));
}

using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>Labels with their values in two columns, as wide in every section as the longest label of the document needs. Lengths in twentieths of a point.</summary>
internal sealed class DocxFields
{
    private const int Narrow = 2268;
    private const int Wide = 3742;

    // A character on average of the fonts that stand in where the text font is missing, which are wider; and the air between the columns.
    private const int Character = 122;
    private const int Air = 200;

    private readonly int _column;

    public DocxFields(Document document)
    {
        int longest = document.Sections.SelectMany(section => section.Blocks.OfType<DocumentBlock.Fields>()).SelectMany(fields => fields.Items)
            .Select(field => Width(field.Label)).Where(width => width <= Wide).DefaultIfEmpty().Max();
        _column = Math.Clamp(longest, Narrow, Wide);
    }

    /// <summary>Label and value; a label too long for its column has a line to itself.</summary>
    public XElement Render(DocumentField field, DocxTexts texts) => new(W + "p",
        new XElement(W + "pPr", Val("pStyle", "Field"),
            new XElement(W + "tabs", new XElement(W + "tab", A("val", "left"), A("pos", _column))),
            new XElement(W + "ind", A("left", _column), A("hanging", _column))),
        Run(PlainText.OneLine(field.Label), Val("rStyle", "FieldLabel")),
        new XElement(W + "r", new XElement(W + (Width(field.Label) <= _column ? "tab" : "br"))),
        texts.Runs(field.Value));

    private static int Width(string label) => (PlainText.OneLine(label).Length * Character) + Air;
}

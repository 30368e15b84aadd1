using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>The blocks of a document as paragraphs, tables and charts.</summary>
internal sealed class DocxBody
{
    // Above this many characters a reader gets lost without a list of sections: about five printed pages.
    private const int LongText = 9_000;

    private readonly Document _document;
    private readonly DocxBookmarks _bookmarks = new();
    private readonly DocxNotes _notes;
    private readonly DocxTexts _texts;
    private readonly DocxFields _fields;
    private readonly List<OfficePart> _charts = [];

    public DocxBody(Document document)
    {
        _document = document;
        _notes = new(document, _bookmarks);
        _texts = new(_notes);
        _fields = new(document);
    }

    /// <summary>Parts that the body refers to; complete once <see cref="Xml"/> was made.</summary>
    public IReadOnlyList<OfficePart> Charts => _charts;

    public OfficePart Endnotes => _notes.Part();

    public XElement Xml() => new(W + "document", Prefixes, DocxChart.Prefixes, new XElement(W + "body",
        Paragraph("Title", Run(_document.Title)),
        Paragraph("Subtitle", Run(_document.Subtitle)),
        Length() > LongText ? Contents() : [],
        _document.Sections.SelectMany(Section),
        _document.Notes.Length > 0 ? Heading("Heading1", "_Notes", _document.NotesHeading) : null,
        // The endnotes follow the last paragraph by themselves.
        _document.Colophon.Select(text => Paragraph("Colophon", Run(text))),
        DocxPage.Section()));

    private IEnumerable<XElement> Contents() =>
    [
        Paragraph("TOCHeading", Run(DocumentPhrases.In(_document.Language).Contents)),
        .. _document.Sections.Select((section, i) => Link(SectionBookmark(i), section.Heading)),
        .. _document.Notes.Length > 0 ? [Link("_Notes", _document.NotesHeading)] : Array.Empty<XElement>(),
    ];

    private static XElement Link(string anchor, string text) =>
        Paragraph("TOC1", new XElement(W + "hyperlink", A("anchor", anchor), A("history", 1), Run(text, Val("rStyle", "Hyperlink"))));

    private static string SectionBookmark(int index) => string.Create(CultureInfo.InvariantCulture, $"_Section{index + 1}");

    private IEnumerable<XElement> Section(DocumentSection section, int index) =>
        [Heading("Heading1", SectionBookmark(index), section.Heading), .. section.Blocks.SelectMany(block => Block(block, section.Heading))];

    private XElement Heading(string style, string bookmark, string text) =>
        Paragraph(style, _bookmarks.Start(bookmark), Run(text), _bookmarks.End());

    private IEnumerable<XElement> Block(DocumentBlock block, string heading) => block switch
    {
        DocumentBlock.Paragraph p => [Paragraph(p.Texts.All(text => text.Quoted) ? "Quote" : null, _texts.Runs(p.Texts))],
        DocumentBlock.Remark remark => [Paragraph("Remark", Run(remark.Text))],
        DocumentBlock.Bullets bullets => bullets.Items.Select(item => Paragraph("ListBullet", _texts.Runs(item))),
        DocumentBlock.Fields fields => fields.Items.Select(field => _fields.Render(field, _texts)),
        DocumentBlock.Subheading subheading => [Paragraph("Heading2", Run(subheading.Text))],
        DocumentBlock.Table table => DocxTable.Render(table, heading, _texts),
        DocumentBlock.BarChart chart => Chart(chart),
        _ => throw new UnreachableException($"A kind of block without looks: {block.GetType()}"),
    };

    private IEnumerable<XElement> Chart(DocumentBlock.BarChart chart)
    {
        var drawing = new DocxChart(chart, _charts.Count + 1, DocumentPhrases.In(_document.Language));
        _charts.Add(drawing.Part());
        return [Paragraph("Caption", Run(chart.Title)), Paragraph(null, drawing.Inline())];
    }

    private int Length() => _document.Sections.Sum(section => section.Blocks.Sum(block => block switch
    {
        DocumentBlock.Paragraph p => p.Texts.Sum(t => t.Text.Length),
        DocumentBlock.Bullets b => b.Items.Sum(t => t.Text.Length),
        DocumentBlock.Fields f => f.Items.Sum(i => i.Value.Text.Length),
        DocumentBlock.Table t => t.Rows.Sum(row => row.Sum(cell => cell.Text.Length)),
        DocumentBlock.BarChart c => 100 * c.Bars.Length,
        _ => 60,
    }));
}

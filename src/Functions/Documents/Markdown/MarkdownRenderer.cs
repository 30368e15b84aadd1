using System.Diagnostics;
using System.Globalization;
using System.Text;
using InterviewBot.Domain.Documents;

namespace InterviewBot.Functions.Documents.Markdown;

/// <summary>A document as CommonMark with pipe tables and footnotes. What people typed cannot become a link, a heading, HTML or the end of a table.</summary>
internal sealed class MarkdownRenderer
{
    public const string MediaType = "text/markdown; charset=utf-8";

    private readonly Document _document;
    private readonly DocumentPhrases _phrases;
    private readonly HashSet<int> _referred = [];
    private readonly StringBuilder _text = new();

    private MarkdownRenderer(Document document) => (_document, _phrases) = (document, DocumentPhrases.In(document.Language));

    public static string Render(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new MarkdownRenderer(document).Whole();
    }

    private string Whole()
    {
        Add($"# {MarkdownText.OneLine(_document.Title)}");
        Add(MarkdownText.Lines(_document.Subtitle));
        foreach (DocumentSection section in _document.Sections)
        {
            Add($"## {MarkdownText.OneLine(section.Heading)}");
            foreach (DocumentBlock block in section.Blocks)
                Add(Block(block));
        }

        DocumentNote[] notes = [.. _document.Notes.Where(note => _referred.Contains(note.Number))];
        Add(notes.Length > 0 ? $"## {MarkdownText.OneLine(_document.NotesHeading)}" : "---");
        foreach (string text in _document.Colophon)
            Add(MarkdownText.Lines(text));
        foreach (DocumentNote note in notes)
            Add($"{Footnote(note.Number)}: {note.Place}: “{MarkdownText.Lines(note.Quote, "    ")}”");
        return _text.ToString();
    }

    /// <summary>A block with an empty line after it; nothing for a block without text.</summary>
    private void Add(string block)
    {
        if (block.Length == 0)
            return;
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(block).Append('\n');
    }

    private string Block(DocumentBlock block) => block switch
    {
        DocumentBlock.Paragraph p when p.Texts.All(text => text.Quoted) => "> " + Run(p.Texts, "> "),
        DocumentBlock.Paragraph p => Run(p.Texts),
        DocumentBlock.Remark remark when MarkdownText.Lines(remark.Text) is { Length: > 0 } text => $"*{text}*",
        DocumentBlock.Remark => "",
        DocumentBlock.Bullets bullets => string.Join('\n', bullets.Items.Select(item => "- " + Run([item], "  "))),
        DocumentBlock.Fields fields => string.Join('\n', fields.Items.Select(field => $"- **{MarkdownText.OneLine(field.Label)}**: {Run([field.Value], "  ")}")),
        DocumentBlock.Subheading subheading => $"### {MarkdownText.OneLine(subheading.Text)}",
        DocumentBlock.Table table => string.Join('\n',
        [
            Row(table.Headings.Select(MarkdownText.OneLine)),
            Row(table.Headings.Select(_ => "---")),
            .. table.Rows.Select(row => Row(row.Select(Cell))),
        ]),
        DocumentBlock.BarChart chart => Chart(chart),
        _ => throw new UnreachableException($"A kind of block without looks: {block.GetType()}"),
    };

    private string Run(IReadOnlyList<DocumentText> texts, string indent = "") =>
        string.Join(' ', texts.Select(text => Words(text, MarkdownText.Lines(text.Text, indent))));

    private string Cell(DocumentText text) => Words(text, MarkdownText.OneLine(text.Text));

    private string Words(DocumentText text, string escaped)
    {
        _referred.UnionWith(text.Notes);
        return (text.Quoted ? $"“{escaped}”" : escaped) + string.Concat(text.Notes.Select(Footnote));
    }

    private static string Footnote(int number) => string.Create(CultureInfo.InvariantCulture, $"[^{number}]");

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private string Chart(DocumentBlock.BarChart chart) => string.Join('\n',
    [
        $"**{MarkdownText.OneLine(chart.Title)}**",
        "",
        .. chart.Bars.Select(bar => $"- {MarkdownText.OneLine(bar.Label)}: {(bar.Value is { } value ? $"{_phrases.Value(value)} / {_phrases.Value(chart.Maximum)}" : _phrases.NotRated)}"),
    ]);
}

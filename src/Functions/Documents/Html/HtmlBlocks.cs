using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Html.HtmlNames;

namespace InterviewBot.Functions.Documents.Html;

/// <summary>The blocks of a document as elements of a page, with links from each number to its note.</summary>
internal sealed class HtmlBlocks(DocumentPhrases phrases)
{
    private readonly HashSet<int> _referred = [];
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);

    public XElement Section(DocumentSection section) => El("section", At("id", section.Id),
        El("h2", Text(section.Heading)), section.Blocks.Select(block => Block(block, section.Heading)));

    /// <summary>Whether the text refers to the note; known once the sections were made.</summary>
    public bool RefersTo(DocumentNote note) => _referred.Contains(note.Number);

    public static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    public static string PlaceId(int number) => string.Create(CultureInfo.InvariantCulture, $"place-{number}");

    private XElement Block(DocumentBlock block, string heading) => block switch
    {
        DocumentBlock.Paragraph p when p.Texts.All(text => text.Quoted) => El("blockquote", El("p", Run(p.Texts))),
        DocumentBlock.Paragraph p => El("p", Run(p.Texts)),
        DocumentBlock.Remark remark => El("p", Class("remark"), Text(remark.Text)),
        DocumentBlock.Bullets bullets => El("ul", bullets.Items.Select(item => El("li", Run([item])))),
        DocumentBlock.Fields fields => El("dl", fields.Items.Select(field => new[] { El("dt", Text(field.Label)), El("dd", Run([field.Value])) })),
        DocumentBlock.Subheading subheading => El("h3", Text(subheading.Text)),
        DocumentBlock.Table table => Table(table, heading),
        DocumentBlock.BarChart chart => Chart(chart),
        _ => throw new UnreachableException($"A kind of block without looks: {block.GetType()}"),
    };

    private IEnumerable<object> Run(IReadOnlyList<DocumentText> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (i > 0)
                yield return " ";
            yield return Words(texts[i]);
            if (texts[i].Notes.Length > 0)
                yield return El("sup", texts[i].Notes.SelectMany((number, n) => n > 0 ? new object[] { ", ", Reference(number) } : [Reference(number)]));
        }
    }

    private XElement Reference(int number) => El("a", At("href", "#" + NoteId(number)),
        _referred.Add(number) ? At("id", PlaceId(number)) : null,
        At("aria-label", string.Create(CultureInfo.InvariantCulture, $"{phrases.Note} {number}")),
        number.ToString(CultureInfo.InvariantCulture));

    // A table wider than a phone scrolls by itself; it must then be reachable by keyboard and have a name.
    private XElement Table(DocumentBlock.Table table, string heading) => El("div", Class("scroll"), At("tabindex", "0"), At("role", "region"), At("aria-label", TableName(PlainText.OneLine(heading))),
        El("table",
            El("thead", El("tr", table.Headings.Select(text => El("th", At("scope", "col"), Text(text))))),
            El("tbody", table.Rows.Select(row => El("tr", row.Select(cell => El("td", Run([cell]))))))));

    /// <summary>Every region of the page has a name of its own.</summary>
    private string TableName(string heading)
    {
        var times = _tables[heading] = _tables.GetValueOrDefault(heading) + 1;
        return times == 1 ? heading : string.Create(CultureInfo.InvariantCulture, $"{heading} ({times})");
    }

    private XElement Chart(DocumentBlock.BarChart chart) => El("figure",
        El("figcaption", Text(chart.Title)),
        El("table", Class("chart"), El("tbody", chart.Bars.Select(bar => El("tr",
            El("th", At("scope", "row"), Text(bar.Label)),
            El("td", At("aria-hidden", "true"), El("svg", At("focusable", "false"), Bar("track", 1), bar.Value is { } value ? Bar("value", Share(chart, value)) : null)),
            El("td", bar.Value is null ? Class("empty") : null, bar.Value is { } number ? $"{phrases.Value(number)} / {phrases.Value(chart.Maximum)}" : phrases.NotRated))))));

    private static XElement Bar(string kind, double share) => El("rect", Class(kind), At("height", "100%"),
        At("width", string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.##}%")));

    private static double Share(DocumentBlock.BarChart chart, double value) =>
        chart.Maximum > chart.Minimum ? Math.Clamp((value - chart.Minimum) / (chart.Maximum - chart.Minimum), 0, 1) : 0;
}

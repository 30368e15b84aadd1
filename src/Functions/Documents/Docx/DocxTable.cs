using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>Tables: a heading row that is repeated on every page and marked as such for those who hear the document, and columns as wide as their texts need.</summary>
internal static class DocxTable
{
    // What a column weighs at least and at most, in characters of its longest text: a date stays readable beside an essay.
    private const int Narrow = 9;
    private const int Wide = 84;

    // A bold character of the table font, rather too wide than too narrow, and the margins of a cell.
    private const int Character = 118;
    private const int Air = 200;

    // A row with more text than this may break over two pages.
    private const int KeptTogether = 600;

    /// <param name="heading">Names the table for screen readers.</param>
    public static IEnumerable<XElement> Render(DocumentBlock.Table table, string heading, DocxTexts texts)
    {
        int[] widths = Widths(table);
        yield return new XElement(W + "tbl",
            new XElement(W + "tblPr",
                Val("tblStyle", "DescriptionTable"),
                new XElement(W + "tblW", A("w", widths.Sum()), A("type", "dxa")),
                new XElement(W + "tblLayout", A("type", "fixed")),
                new XElement(W + "tblLook", A("val", "0420"), A("firstRow", 1), A("lastRow", 0), A("firstColumn", 0), A("lastColumn", 0), A("noHBand", 0), A("noVBand", 1)),
                Val("tblCaption", PlainText.OneLine(heading))),
            new XElement(W + "tblGrid", widths.Select(width => new XElement(W + "gridCol", A("w", width)))),
            new XElement(W + "tr", new XElement(W + "trPr", new XElement(W + "cantSplit"), new XElement(W + "tblHeader")),
                table.Headings.Select((text, i) => Cell(widths[i], Run(text)))),
            table.Rows.Select(row => new XElement(W + "tr",
                row.Sum(cell => cell.Text.Length) <= KeptTogether ? new XElement(W + "trPr", new XElement(W + "cantSplit")) : null,
                row.Select((cell, i) => Cell(widths[i], texts.Runs(cell))))));

        // Keeps the next table from growing on to this one, and gives air.
        yield return new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "spacing", A("before", 0), A("after", 0), A("line", 200), A("lineRule", "exact"))));
    }

    private static XElement Cell(int width, object content) =>
        new(W + "tc", new XElement(W + "tcPr", new XElement(W + "tcW", A("w", width), A("type", "dxa"))), Paragraph("TableText", content));

    // No word is to be broken because its column is narrow; one that no column could hold does not count.
    private static int LongestWord(DocumentBlock.Table table, int column) =>
        table.Rows.Select(row => row[column].Text).Append(table.Headings[column]).SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.Length).Where(length => length < Wide / 3).DefaultIfEmpty().Max();

    /// <summary>Each column as wide as its longest word, and the rest shared out by how much text there is.</summary>
    private static int[] Widths(DocumentBlock.Table table)
    {
        int[] least = [.. table.Headings.Select((_, i) => (LongestWord(table, i) * Character) + Air)];
        int[] weights = [.. table.Headings.Select((heading, i) => Math.Clamp((int)table.Rows.Select(row => row[i].Text.Length).Append(heading.Length).Average(), Narrow, Wide))];
        int rest = DocxPage.TextWidth - least.Sum();
        return rest < 0
            ? [.. least.Select(width => DocxPage.TextWidth * width / least.Sum())]
            : [.. least.Select((width, i) => width + (rest * weights[i] / weights.Sum()))];
    }
}

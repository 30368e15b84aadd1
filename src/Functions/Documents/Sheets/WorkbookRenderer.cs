using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>Sheets as an Excel workbook: every cell a text of its own (inline string, text format) or, in a column of numbers, a number; no formula, no link; the same sheets give the same bytes.</summary>
internal static partial class WorkbookRenderer
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // What Excel takes in one cell; it refuses the whole file otherwise. The JSON export has everything.
    private const int MaxCell = 32_767;

    // What a landscape page holds at a size that can be read.
    private const double PageCharacters = 150;
    private const double NarrowColumn = 18;
    private const int LineHeight = 15;

    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = OfficePackage.OfficeDocument;

    /// <param name="made">Goes into the file's properties in place of the wall clock.</param>
    public static byte[] Render(string title, string language, DateTimeOffset made, IReadOnlyList<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        string[] names = Names(sheets);
        OfficePart[] parts = [.. sheets.Select((sheet, i) => new OfficePart(Path(i), $"{ContentType}.worksheet+xml", Worksheet(sheet)))];
        var book = new OfficePart("xl/workbook.xml", $"{ContentType}.sheet.main+xml", new XElement(S + "workbook", new XAttribute(XNamespace.Xmlns + "r", R),
            new XElement(S + "sheets", names.Select((name, i) => new XElement(S + "sheet",
                new XAttribute("name", name), new XAttribute("sheetId", i + 1), new XAttribute(R + "id", Id(i))))),
            // The headings on every printed page.
            new XElement(S + "definedNames", names.Select((name, i) => new XElement(S + "definedName",
                new XAttribute("name", "_xlnm.Print_Titles"), new XAttribute("localSheetId", i), $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")))))
        {
            Relationships =
            [
                .. parts.Select((part, i) => new OfficeRelationship(Id(i), $"{OfficePackage.OfficeDocument}/worksheet", part.Path["xl/".Length..])),
                new("rIdStyles", $"{OfficePackage.OfficeDocument}/styles", "styles.xml"),
            ],
        };
        var styles = new OfficePart("xl/styles.xml", $"{ContentType}.styles+xml", EmbeddedFile.Xml("Sheets.styles.xml"));
        return OfficePackage.Write(
            [book, styles, .. parts, OfficeProperties.Core(title, "", language, made), OfficeProperties.App()], OfficeProperties.Relationships(book.Path));
    }

    private static XElement Worksheet(Sheet sheet)
    {
        double[] widths = Widths(sheet);
        bool[] numeric = [.. sheet.Headings.Select(heading => sheet.Numeric.Contains(heading))];
        return new(S + "worksheet",
        new XElement(S + "sheetPr", new XElement(S + "pageSetUpPr", new XAttribute("fitToPage", 1))),
        new XElement(S + "sheetViews", new XElement(S + "sheetView", new XAttribute("workbookViewId", 0),
            new XElement(S + "pane", new XAttribute("ySplit", 1), new XAttribute("topLeftCell", "A2"), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")))),
        new XElement(S + "cols", sheet.Headings.Select((_, i) => new XElement(S + "col",
            new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", widths[i]), new XAttribute("customWidth", 1)))),
        new XElement(S + "sheetData", Row(1, sheet.Headings, CellStyle.Heading, widths, []), sheet.Rows.Select((row, i) => Row(i + 2, row, CellStyle.Text, widths, numeric))),
        new XElement(S + "autoFilter", new XAttribute("ref", $"A1:{Column(sheet.Headings.Length - 1)}{(sheet.Rows.Length + 1).ToString(CultureInfo.InvariantCulture)}")),
        new XElement(S + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("orientation", "landscape"), new XAttribute("fitToWidth", 1), new XAttribute("fitToHeight", 0)));
    }

    private static XElement Row(int number, ImmutableArray<string> cells, CellStyle style, double[] widths, bool[] numeric) => new(S + "row", new XAttribute("r", number),
        new XAttribute("ht", (LineHeight * Lines(cells, widths)) + 2), new XAttribute("customHeight", 1),
        cells.Select((text, i) => Cell(Column(i) + number.ToString(CultureInfo.InvariantCulture), text, style, numeric.Length > 0 && numeric[i])));

    private static XElement Cell(string place, string text, CellStyle style, bool mayBeNumber) => mayBeNumber && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
        ? new(S + "c", new XAttribute("r", place), new XAttribute("s", (int)CellStyle.Number), new XElement(S + "v", text))
        : new(S + "c",
            new XAttribute("r", place),
            new XAttribute("s", (int)(style == CellStyle.Text && CellText.IsRisky(text) ? CellStyle.GuardedText : style)),
            new XAttribute("t", "inlineStr"),
            new XElement(S + "is", new XElement(S + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Fit(text))));

    /// <summary>Clean, short enough, and without what Excel would read as the escape of a character (<c>_x0041_</c>).</summary>
    private static string Fit(string text)
    {
        string clean = PlainText.Clean(text).ReplaceLineEndings("\n");
        if (clean.Length > MaxCell)
            clean = clean[..(MaxCell - (char.IsHighSurrogate(clean[MaxCell - 2]) ? 2 : 1))] + "…";
        return EscapeLike().Replace(clean, "_x005F$0");
    }

    /// <summary>As wide as the longest text, within a page: wide columns give way and wrap.</summary>
    private static double[] Widths(Sheet sheet)
    {
        double[] widths = [.. sheet.Headings.Select((heading, i) => Math.Clamp(sheet.Rows.Select(row => row[i].Length).Append(heading.Length + 3).Max() * 1.1, 9, 60))];
        double narrow = widths.Where(width => width <= NarrowColumn).Sum();
        double wide = widths.Sum() - narrow;
        double share = wide > 0 ? Math.Min(1, Math.Max((PageCharacters - narrow) / wide, NarrowColumn / 60)) : 1;
        return [.. widths.Select(width => Math.Round(width <= NarrowColumn ? width : Math.Max(NarrowColumn, width * share), 1))];
    }

    /// <summary>How many lines the row needs, so that programs that do not measure show all of it; Excel takes 409 points a row at most.</summary>
    private static int Lines(ImmutableArray<string> cells, double[] widths) =>
        Math.Clamp(cells.Select((text, i) => text.Split('\n').Sum(line => 1 + (int)(line.Length * 1.1 / widths[i]))).DefaultIfEmpty(1).Max(), 1, 26);

    /// <summary>Names of tabs: at most 31 characters, none of <c>: \ / ? * [ ]</c>, no apostrophe at either end, all different.</summary>
    private static string[] Names(IReadOnlyList<Sheet> sheets) => [.. sheets.Select((sheet, i) =>
    {
        string name = string.Concat(PlainText.OneLine(sheet.Name).Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' ? ' ' : c));
        string number = string.Create(CultureInfo.InvariantCulture, $"{i + 1}");
        name = name[..Math.Min(name.Length, 31)].Trim(' ', '\'');
        return name.Length == 0 || sheets.Take(i).Any(other => other.Name == sheet.Name) ? number : name;
    })];

    private static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + Column(index % 26);

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml");

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLike();

    /// <summary>Places in <c>styles.xml</c>.</summary>
    private enum CellStyle
    {
        Text = 1,
        Heading = 2,

        /// <summary>Text that stays text when someone edits the cell.</summary>
        GuardedText = 3,

        Number = 4,
    }
}

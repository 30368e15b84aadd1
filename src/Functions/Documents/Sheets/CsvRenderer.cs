using System.Text;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>A sheet as CSV that opens with a double click in Belgian Excel: semicolons, byte order mark, CR LF; quoted as RFC 4180 says, no cell a formula.</summary>
internal static class CsvRenderer
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Render(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new StringBuilder();
        Row(text, sheet.Headings);
        foreach (var row in sheet.Rows)
            Row(text, row);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    // Every cell in quotes: a spreadsheet that is set to another separator then still sees where a text ends.
    private static string Cell(string text) => $"\"{CellText.Guard(PlainText.Clean(text)).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

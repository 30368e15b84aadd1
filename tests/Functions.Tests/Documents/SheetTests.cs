using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using InterviewBot.Functions.Documents;
using InterviewBot.Functions.Documents.Sheets;

namespace InterviewBot.Functions.Tests.Documents;

public class SheetTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // Reliability I22: what a spreadsheet could take for a formula.
    private static readonly string[] Formulas =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠A1", "'=1", "\"=1", " =1", "\u00A0=1", "\u200B=1", "“=1”", "''=1", "=HYPERLINK(\"http://t\";\"klik\")",
    ];

    private static readonly string[] Harmless = ["", "gewoon", "a=b", "'s morgens", "a;b,c", "zei \"ja\"", "twee\nregels", "5-3", "(=1)"];

    public static TheoryData<string> Samples => [.. SampleDescriptions.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_workbook_is_valid_and_the_same_to_the_byte_every_time(string sample)
    {
        byte[] xlsx = Workbook(sample);
        Assert.Equal(xlsx, Workbook(sample));
        AssertValid(xlsx);
    }

    internal static void AssertValid(byte[] xlsx)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(xlsx), false);
        string faults = string.Join('\n', new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}"));
        Assert.True(faults.Length == 0, faults);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_workbook_holds_inline_texts_and_plain_numbers_only(string sample)
    {
        foreach (XElement cell in Sheets(Workbook(sample)).SelectMany(sheet => sheet.Descendants(S + "c")))
        {
            bool isText = cell.Attribute("t")?.Value == "inlineStr";
            Assert.Equal([isText ? "is" : "v"], cell.Elements().Select(e => e.Name.LocalName));
            if (!isText)
                Assert.Matches(@"^\d+(\.\d+)?$", cell.Value);
        }
    }

    [Fact]
    public void Only_a_column_of_numbers_holds_numbers()
    {
        Sheet sheet = new("x", ["score", "gezegd"], [["4.5", "4.5"], ["3, 12", "12"], ["-1", "x"], ["10", "="]]) { Numeric = ["score"] };
        string[] numbers = [.. Sheets(WorkbookRenderer.Render("t", "nl-BE", SampleDocuments.Made, [sheet])).Single().Descendants(S + "v").Select(v => v.Value)];
        Assert.Equal(["4.5", "10"], numbers);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_stays_text_when_it_is_edited()
    {
        XElement sheet = Sheets(Write([.. Formulas, .. Harmless])).Single();
        string[] styles = [.. sheet.Descendants(S + "c").Skip(1).Select(cell => cell.Attribute("s")!.Value)];
        Assert.Equal([.. Formulas.Select(_ => "3"), .. Harmless.Select(_ => "1")], styles);
    }

    [Fact]
    public void What_Excel_would_read_as_an_escape_is_escaped()
    {
        string[] texts = [.. Sheets(Write(["_x0041_ a_b _x00_"])).Single().Descendants(S + "t").Select(t => t.Value)];
        Assert.Equal("_x005F_x0041_ a_b _x00_", texts[1]);
    }

    [Fact]
    public void A_text_too_long_for_a_cell_is_cut_between_characters()
    {
        string text = Sheets(Write([new string('a', 32_765) + "😀😀"])).Single().Descendants(S + "t").Last().Value;
        Assert.Equal(new string('a', 32_765) + "…", text);
    }

    [Fact]
    public void Tabs_have_names_that_Excel_takes()
    {
        Sheet sheet = new("a/b:c [d] * 'een heel lange naam voor een tabblad", ["x"], []);
        byte[] xlsx = WorkbookRenderer.Render("t", "nl-BE", SampleDocuments.Made, [sheet, sheet]);
        string[] names = [.. Part(xlsx, "xl/workbook.xml").Descendants(S + "sheet").Select(e => e.Attribute("name")!.Value)];
        Assert.Equal(["a b c  d    'een heel lange naa", "2"], names);
    }

    [Fact]
    public void An_apostrophe_stays_in_the_name_of_a_tab()
    {
        byte[] xlsx = WorkbookRenderer.Render("t", "nl-BE", SampleDocuments.Made, [new("KSAO's", ["x"], []), new("'t werk'", ["x"], [])]);
        AssertValid(xlsx);
        XElement book = Part(xlsx, "xl/workbook.xml");
        Assert.Equal(["KSAO's", "t werk"], book.Descendants(S + "sheet").Select(e => e.Attribute("name")!.Value));
        Assert.Equal(["'KSAO''s'!$1:$1", "'t werk'!$1:$1"], book.Descendants(S + "definedName").Select(e => e.Value));
    }

    [Fact]
    public void In_CSV_no_cell_begins_like_a_formula()
    {
        string[][] rows = ReadCsv(CsvRenderer.Render(Table(Formulas)));
        Assert.All(rows.Skip(1), row => Assert.StartsWith("'", row[0], StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_typed_can_be_read_back_from_CSV()
    {
        string[] texts = [.. Formulas, .. Harmless, .. HostileTexts.All];
        string[][] rows = ReadCsv(CsvRenderer.Render(Table(texts)));
        Assert.Equal(texts.Select(PlainText.Clean), rows.Skip(1).Select(row => CellText.Unguard(row[0])));
        Assert.Equal(Harmless, rows.Skip(1 + Formulas.Length).Take(Harmless.Length).Select(row => row[0]));
    }

    [Fact]
    public void CSV_opens_with_a_double_click_in_Belgian_Excel()
    {
        byte[] csv = CsvRenderer.Render(new Sheet("x", ["één", "twee"], [["a", "b;c"]]));
        Assert.Equal(Encoding.UTF8.GetPreamble(), csv.Take(3));
        Assert.Equal("\"één\";\"twee\"\r\n\"a\";\"b;c\"\r\n", Encoding.UTF8.GetString(csv, 3, csv.Length - 3));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Tables_read_as_their_golden_files(string sample)
    {
        var text = new StringBuilder();
        foreach (Sheet sheet in JobDescriptionSheets.Of(SampleDescriptions.Named(sample)))
            text.Append("=== ").Append(sheet.Name).Append('\n').Append(Encoding.UTF8.GetString(CsvRenderer.Render(sheet)).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        Golden.Matches($"{sample}.csv", text.ToString());
    }

    private static byte[] Workbook(string sample)
    {
        var description = SampleDescriptions.Named(sample);
        return WorkbookRenderer.Render("titel", "nl-BE", description.Made, JobDescriptionSheets.Of(description));
    }

    private static byte[] Write(string[] texts) => WorkbookRenderer.Render("t", "nl-BE", SampleDocuments.Made, [Table(texts)]);

    private static Sheet Table(string[] texts) => new("x", ["kop"], [.. texts.Select(text => (System.Collections.Immutable.ImmutableArray<string>)[text])]);

    private static XElement[] Sheets(byte[] xlsx)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        return [.. zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(entry => Part(xlsx, entry.FullName))];
    }

    private static XElement Part(byte[] xlsx, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        using Stream stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>RFC 4180 with semicolons, by the letter.</summary>
    private static string[][] ReadCsv(byte[] csv)
    {
        string text = Encoding.UTF8.GetString(csv).TrimStart('\uFEFF');
        var rows = new List<string[]>();
        var row = new List<string>();
        for (int i = 0; i < text.Length;)
        {
            Assert.Equal('"', text[i]);
            var cell = new StringBuilder();
            for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
            {
                cell.Append(text[i]);
                if (text[i] == '"')
                    i++;
            }

            row.Add(cell.ToString());
            i++;
            if (text[i] == ';')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(i, 2));
            i += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        return [.. rows];
    }
}

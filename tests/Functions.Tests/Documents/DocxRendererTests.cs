using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Documents.Docx;

namespace InterviewBot.Functions.Tests.Documents;

public class DocxRendererTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Samples => [.. SampleDocuments.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Is_a_valid_Word_document(string sample) => AssertValid(DocxRenderer.Render(SampleDocuments.Named(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Is_the_same_to_the_byte_every_time(string sample) =>
        Assert.Equal(DocxRenderer.Render(SampleDocuments.Named(sample)), DocxRenderer.Render(SampleDocuments.Named(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Holds_no_field_no_macro_and_no_link_to_the_outside(string sample)
    {
        foreach ((string path, XElement xml) in Parts(DocxRenderer.Render(SampleDocuments.Named(sample))))
        {
            Assert.DoesNotContain(xml.DescendantsAndSelf(), e => e.Name.LocalName is "fldChar" or "fldSimple" or "instrText" or "altChunk" or "object" or "externalData");
            Assert.DoesNotContain(xml.Descendants(), e => e.Attributes().Any(a => a.Name.LocalName == "TargetMode"));
            Assert.DoesNotContain("vba", path, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_as_its_golden_text(string sample)
    {
        var text = new StringBuilder();
        foreach ((string path, XElement xml) in Parts(DocxRenderer.Render(SampleDocuments.Named(sample))).Where(part => !part.Path.EndsWith(".rels", StringComparison.Ordinal)))
        {
            if (path is "word/document.xml" or "word/endnotes.xml" or "word/footer1.xml" or "word/header1.xml" or "docProps/core.xml" || path.StartsWith("word/charts", StringComparison.Ordinal))
                text.Append("=== ").Append(path).Append('\n').Append(xml.ToString().ReplaceLineEndings("\n")).Append('\n');
        }

        Golden.Matches($"{sample}.docx.xml", text.ToString());
    }

    [Fact]
    public void Every_internal_link_leads_to_a_bookmark()
    {
        XElement body = Part(DocxRenderer.Render(Long(SampleDocuments.Rich(Language.Dutch))), "word/document.xml");
        string[] anchors = [.. body.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")!.Value)];
        string[] bookmarks = [.. body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value)];
        Assert.Contains("_Section1", anchors);
        Assert.Contains("_Notes", anchors);
        Assert.Subset(bookmarks.ToHashSet(), anchors.ToHashSet());
        Assert.Distinct(bookmarks);
    }

    [Fact]
    public void A_short_description_has_no_table_of_contents() =>
        Assert.DoesNotContain(Part(DocxRenderer.Render(SampleDocuments.Rich(Language.Dutch)), "word/document.xml").Descendants(W + "pStyle"), IsStyle("TOC1"));

    [Fact]
    public void A_heading_row_is_repeated_on_every_page()
    {
        XElement table = Part(DocxRenderer.Render(SampleDocuments.Rich(Language.English)), "word/document.xml").Descendants(W + "tbl").Single();
        Assert.NotNull(table.Elements(W + "tr").First().Element(W + "trPr")?.Element(W + "tblHeader"));
        Assert.Single(table.Descendants(W + "tblHeader"));
    }

    [Fact]
    public void A_chart_tells_its_values_to_those_who_cannot_see_it()
    {
        XElement body = Part(DocxRenderer.Render(SampleDocuments.Rich(Language.Dutch)), "word/document.xml");
        string description = body.Descendants().Single(e => e.Name.LocalName == "docPr").Attribute("descr")!.Value;
        Assert.Contains("Positieve emoties tonen 3,5", description, StringComparison.Ordinal);
        Assert.Contains("Diepgaand acteren niet gescoord", description, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_words_keep_the_language_they_were_said_in()
    {
        XElement body = Part(DocxRenderer.Render(SampleDocuments.Rich(Language.Dutch)), "word/document.xml");
        Assert.Single(body.Descendants(W + "lang"), lang => lang.Attribute(W + "val")!.Value == "en-GB");
    }

    [Fact]
    public void All_dates_are_the_documents_own()
    {
        byte[] docx = DocxRenderer.Render(SampleDocuments.Rich(Language.English));
        string core = Part(docx, "docProps/core.xml").ToString();
        Assert.Equal(3, core.Split("2026-11-20T13:05:09Z").Length);
        using var zip = new ZipArchive(new MemoryStream(docx));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Carries_ten_thousand_paragraphs_and_a_quarter_of_a_million_characters()
    {
        Document small = SampleDocuments.Short(Language.Dutch);
        DocumentSection many = new("many", "Veel", [.. Enumerable.Range(0, 10_000).Select(i => new DocumentBlock.Paragraph([DocumentText.Plain($"regel {i}")]))]);
        DocumentSection big = new("big", "Groot", [new DocumentBlock.Paragraph([DocumentText.Plain(string.Concat(Enumerable.Repeat("ab\0]]>& ", 250_000 / 8)))])]);
        byte[] docx = DocxRenderer.Render(small with { Sections = [many, big] });
        XElement body = Part(docx, "word/document.xml");
        Assert.True(body.Descendants(W + "p").Count() > 10_000);
        Assert.Contains(body.Descendants(W + "t"), t => t.Value.Length > 249_000);
        AssertValid(docx);
    }

    private static Predicate<XElement> IsStyle(string style) => e => e.Attribute(W + "val")!.Value == style;

    private static Document Long(Document document) =>
        document with { Sections = document.Sections.Add(new("long", "Lang", [new DocumentBlock.Paragraph([DocumentText.Plain(new string('x', 12_000))])])) };

    internal static void AssertValid(byte[] docx)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        string faults = string.Join('\n', new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        Assert.True(faults.Length == 0, faults);
    }

    private static XElement Part(byte[] docx, string path) => Parts(docx).Single(part => part.Path == path).Xml;

    private static IEnumerable<(string Path, XElement Xml)> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream stream = entry.Open();
            yield return (entry.FullName, XElement.Load(stream));
        }
    }
}

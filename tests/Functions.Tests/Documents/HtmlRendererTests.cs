using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Documents;
using InterviewBot.Functions.Documents.Html;

namespace InterviewBot.Functions.Tests.Documents;

public class HtmlRendererTests
{
    // All that a document may be made of. Above all: no script, frame, form, image or object.
    private static readonly HashSet<string> Allowed =
    [
        "html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "footer", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
        "div", "table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "svg", "rect", "sup", "a", "span", "bdi", "br", "time",
    ];

    public static TheoryData<string> Samples => [.. SampleDocuments.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_as_its_golden_page(string sample)
    {
        string html = HtmlRenderer.Render(SampleDocuments.Named(sample));
        int start = html.IndexOf("<style>", StringComparison.Ordinal), end = html.IndexOf("</style>", StringComparison.Ordinal);
        Golden.Matches($"{sample}.html", html[..start] + html[end..]);
    }

    [Fact]
    public void Two_tables_under_one_heading_have_names_of_their_own()
    {
        var table = new DocumentBlock.Table(["x"], []);
        var document = SampleDocuments.Named(SampleDocuments.All.First().Name) with { Sections = [new DocumentSection("requirements", "Functie-eisen", [table, table])] };
        var page = XElement.Parse(HtmlRenderer.Render(document)["<!DOCTYPE html>".Length..]);
        Assert.Equal(["Functie-eisen", "Functie-eisen (2)"], page.Descendants().Where(e => e.Attribute("role")?.Value == "region").Select(e => e.Attribute("aria-label")!.Value));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Holds_only_elements_and_attributes_of_ours(string sample)
    {
        XElement page = Page(sample);
        Assert.All(page.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, Allowed));
        Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName is "style" or "src");
        Assert.All(page.Descendants().Attributes("href"), href => Assert.StartsWith("#", href.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_number_leads_to_its_note_and_back(string sample)
    {
        XElement page = Page(sample);
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Distinct(ids);
        Assert.All(page.Descendants("a").Attributes("href"), href => Assert.Contains(href.Value[1..], ids));
        Assert.Contains(page.Descendants("a").Attributes("href"), href => href.Value.StartsWith("#place-", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_is_shown_as_it_was_typed()
    {
        XElement page = Page("hostile.nl");
        string[] paragraphs = [.. page.Descendants("bdi").Select(e => string.Join('\n', e.Nodes().OfType<XText>().Select(text => text.Value).Where(text => text.Length > 0)))];
        foreach (string text in HostileTexts.All.Where(text => text.Trim().Length > 0))
            Assert.Contains(string.Join('\n', PlainText.Lines(text)), paragraphs);
    }

    [Fact]
    public void Quoted_words_have_a_language_and_a_direction_of_their_own()
    {
        XElement page = Page("rich.nl");
        Assert.Equal("nl-BE", page.Attribute("lang")!.Value);
        Assert.Equal(2, page.Descendants("bdi").Attributes("lang").Count(lang => lang.Value == "en-GB"));
    }

    [Fact]
    public void The_policy_lets_in_the_style_of_the_page_and_nothing_else()
    {
        string html = HtmlRenderer.Render(SampleDocuments.Short(Language.English));
        int start = html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        string style = html[start..html.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.DoesNotContain('&', style);
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", HtmlRenderer.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", HtmlRenderer.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_above_the_document_are_escaped_too()
    {
        string html = HtmlRenderer.Render(SampleDocuments.Short(Language.Dutch), new HtmlLink("description.docx?language=nl&x=\"", "Word <b>"));
        Assert.Contains("""<a href="description.docx?language=nl&amp;x=&quot;">Word &lt;b&gt;</a>""", html, StringComparison.Ordinal);
    }

    private static XElement Page(string sample)
    {
        string html = HtmlRenderer.Render(SampleDocuments.Named(sample));
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        return XElement.Parse(html["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);
    }
}

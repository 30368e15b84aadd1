using System.Text;
using InterviewBot.Functions.Documents;
using InterviewBot.Functions.Documents.Markdown;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InterviewBot.Functions.Tests.Documents;

public class MarkdownRendererTests
{
    // Everything a reader of Markdown might have switched on.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    public static TheoryData<string> Samples => [.. SampleDocuments.All.Select(sample => sample.Name)];

    public static TheoryData<string> Texts => [.. HostileTexts.All.Where(text => text.Trim().Length > 0), "a:smile:b :)", "1) een", "12. twaalf", "-5 en --- en -- ", "x^2^ H~2~O ==ja== ++nee++", "{#id .klasse}", "(c) ... \"x\"", ":::", "* ster", "a\\", "`"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_as_its_golden_file(string sample) => Golden.Matches($"{sample}.md", MarkdownRenderer.Render(SampleDocuments.Named(sample)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_stays_text(string text)
    {
        foreach (string place in new[] { "{0}", "- {0}", "> {0}", "- **x**: “{0}”[^1]\n\n[^1]: y" })
        {
            MarkdownDocument plain = Markdig.Markdown.Parse(place.Replace("{0}", "woord", StringComparison.Ordinal), Pipeline);
            MarkdownDocument hostile = Markdig.Markdown.Parse(place.Replace("{0}", MarkdownText.Lines(text, place.StartsWith('>') ? "> " : place.StartsWith('-') ? "  " : ""), StringComparison.Ordinal), Pipeline);
            Assert.Equal(Kinds(plain), Kinds(hostile));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_in_a_cell_stays_in_its_cell(string text)
    {
        MarkdownDocument parsed = Markdig.Markdown.Parse($"| a | b |\n| --- | --- |\n| {MarkdownText.OneLine(text)} | b |", Pipeline);
        Table table = Assert.IsType<Table>(Assert.Single(parsed));
        TableRow row = Assert.IsType<TableRow>(table[1]);
        Assert.Equal(2, row.Count);
        Assert.Equal(PlainText.OneLine(text), Words(row[0]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_can_be_read_back_as_it_was_typed(string text)
    {
        MarkdownDocument parsed = Markdig.Markdown.Parse(MarkdownText.Lines(text), new MarkdownPipelineBuilder().Build());
        string[] lines = [.. PlainText.Lines(text).Select(line => line.Trim()).Where(line => line.Length > 0)];
        Assert.Equal(string.Join('\n', lines), Words(parsed));
    }

    [Fact]
    public void The_hostile_document_has_no_link_but_its_footnotes_and_only_headings_of_its_own()
    {
        MarkdownDocument parsed = Markdig.Markdown.Parse(MarkdownRenderer.Render(SampleDocuments.Named("hostile.nl")), Pipeline);
        Assert.DoesNotContain(parsed.Descendants(), e => e is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or HtmlEntityInline or CodeInline or CodeBlock);
        Assert.Equal(5, parsed.Descendants<HeadingBlock>().Count());
        Assert.Single(parsed.Descendants<Footnote>());
        Assert.All(parsed.Descendants<TableRow>(), row => Assert.Equal(3, row.Count));
    }

    /// <summary>What a text was read as, plain words and line breaks left out.</summary>
    private static string Kinds(MarkdownDocument document) =>
        string.Join(' ', document.Descendants().Where(e => e is not (LiteralInline or LineBreakInline)).Select(e => e.GetType().Name));

    private static string Words(MarkdownObject parsed)
    {
        var text = new StringBuilder();
        foreach (MarkdownObject e in parsed.Descendants())
            text.Append(e is LiteralInline literal ? literal.Content.ToString() : e is LineBreakInline ? "\n" : "");
        return text.ToString();
    }
}

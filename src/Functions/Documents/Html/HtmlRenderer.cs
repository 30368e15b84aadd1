using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Html.HtmlNames;

namespace InterviewBot.Functions.Documents.Html;

/// <summary>A link above the document that does not print: to a download or to the other language.</summary>
internal sealed record HtmlLink(string Href, string Text);

/// <summary>A document as one page that needs nothing else: no script, no request, its style inside. It prints on A4 and follows the reader's light or dark.</summary>
internal static class HtmlRenderer
{
    public const string MediaType = "text/html; charset=utf-8";

    private static readonly string Style = EmbeddedFile.Text("Html.document.css");

    /// <summary>The policy to send with the page: only the style inside it, known by its hash.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="links">Shown above the document, not printed.</param>
    public static string Render(Document document, params IReadOnlyList<HtmlLink> links)
    {
        ArgumentNullException.ThrowIfNull(document);
        var html = new StringBuilder("<!DOCTYPE html>\n");
        using (var writer = XmlWriter.Create(html, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
            Page(document, links).Save(writer);
        return html.Append('\n').ToString();
    }

    private static XElement Page(Document document, IReadOnlyList<HtmlLink> links)
    {
        DocumentPhrases phrases = DocumentPhrases.In(document.Language);
        var blocks = new HtmlBlocks(phrases);
        XElement[] sections = [.. document.Sections.Select(blocks.Section)];
        return El("html", At("lang", phrases.Tag),
            El("head",
                Void("meta", At("charset", "utf-8")),
                Void("meta", At("name", "viewport"), At("content", "width=device-width, initial-scale=1")),
                El("title", PlainText.OneLine(document.Title)),
                El("style", Style)),
            El("body",
                links.Count > 0 ? El("nav", Class("bar"), links.Select(link => El("a", At("href", link.Href), Text(link.Text)))) : null,
                El("main",
                    El("header", El("h1", El("bdi", Text(document.Title))), El("p", Class("subtitle"), El("bdi", Text(document.Subtitle)))),
                    El("nav", Class("contents"), At("aria-label", phrases.Contents), El("ul",
                        document.Sections.Select(section => El("li", El("a", At("href", "#" + section.Id), Text(section.Heading)))))),
                    sections,
                    document.Notes.Any(blocks.RefersTo) ? Notes(document, phrases, blocks) : Colophon(document))));
    }

    private static XElement Colophon(Document document) =>
        El("div", Class("colophon"), document.Colophon.Select(text => El("p", El("bdi", Text(text)))));

    private static XElement Notes(Document document, DocumentPhrases phrases, HtmlBlocks blocks) => El("section", Class("notes"), At("id", "notes"),
        El("h2", Text(document.NotesHeading)),
        Colophon(document),
        El("ol", document.Notes.Where(blocks.RefersTo).Select(note => El("li",
            At("id", HtmlBlocks.NoteId(note.Number)), At("value", note.Number.ToString(CultureInfo.InvariantCulture)),
            $"{note.Place}: ", Quotation(note.Quote, note.Language), " ",
            El("a", Class("back"), At("href", "#" + HtmlBlocks.PlaceId(note.Number)), At("aria-label", $"{phrases.BackToText} ({note.Number.ToString(CultureInfo.InvariantCulture)})"), "↩")))));
}

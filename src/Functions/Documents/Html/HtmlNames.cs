using System.Xml.Linq;
using InterviewBot.Domain.Documents;

namespace InterviewBot.Functions.Documents.Html;

/// <summary>Elements of a page. The tree escapes every text and attribute that goes into it; nothing is ever pasted together as a string.</summary>
internal static class HtmlNames
{
    /// <summary>An element that is never written as an empty tag, which a browser would take for an opening one.</summary>
    public static XElement El(string name, params object?[] content) => new(name, string.Empty, content);

    /// <summary>An element that has no content by nature (<c>meta</c>, <c>br</c>).</summary>
    public static XElement Void(string name, params XAttribute[] attributes) => new(name, attributes);

    public static XAttribute At(string name, string value) => new(name, PlainText.Clean(value));

    public static XAttribute Class(string value) => new("class", value);

    /// <summary>Plain text; line breaks become <c>br</c>.</summary>
    public static IEnumerable<XNode> Text(string text)
    {
        string[] lines = PlainText.Lines(text);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                yield return Void("br");
            yield return new XText(lines[i]);
        }
    }

    /// <summary>Words a person said: their own direction and language, between quotation marks.</summary>
    public static XElement Quotation(string words, Domain.Texts.Language? language) => El("span", Class("said"),
        "“", El("bdi", language is { } said ? At("lang", DocumentPhrases.In(said).Tag) : null, Text(words.Trim())), "”");

    public static object Words(DocumentText text) => text.Quoted ? Quotation(text.Text, text.Language) : El("bdi", Text(text.Text));
}

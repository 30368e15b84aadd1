using System.Net;
using System.Text;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>The words of a web page that was pasted or saved as source. For reading only: what comes out is plain text and is never shown as HTML.</summary>
/// <remarks>One pass over the text and no patterns: whoever sends half a million unclosed tags waits no longer for it.</remarks>
internal static class HtmlText
{
    private const int FewestTags = 3;

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "i", "em", "strong", "span", "font", "img", "u", "small", "sup", "sub", "abbr", "code", "label" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "body", "p", "br", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tbody", "thead", "tr", "td", "th", "section", "article", "header", "footer",
        "main", "nav", "aside", "blockquote", "pre", "title", "hr", "form", "figure", "meta", "link", "input", "button",
    };

    /// <summary>Elements whose content is no text of the page.</summary>
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "noscript", "svg", "head" };

    /// <summary>Whether a text is the source of a page, not a text in which somebody wrote a bracket.</summary>
    public static bool IsMarkup(string text)
    {
        var tags = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && tags < FewestTags; at = text.IndexOf('<', at + 1))
        {
            if (TagEnd(text, at) > 0 && Name(text, at) is var name && (Inline.Contains(name) || Blocks.Contains(name) || Unread.Contains(name)))
                tags++;
        }

        return tags >= FewestTags;
    }

    public static string Read(string source)
    {
        var text = new StringBuilder(source.Length);
        var (at, lastComment) = (0, source.LastIndexOf("-->", StringComparison.Ordinal));
        var unclosed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (at < source.Length)
        {
            var tag = source.IndexOf('<', at);
            text.Append(source, at, (tag < 0 ? source.Length : tag) - at);
            if (tag < 0)
                break;
            if (string.CompareOrdinal(source, tag, "<!--", 0, 4) == 0 && tag + 4 <= lastComment)
            {
                at = source.IndexOf("-->", tag + 4, StringComparison.Ordinal) + 3;
                continue;
            }

            var end = TagEnd(source, tag);
            if (end < 0)
            {
                // A bracket somebody wrote, and all that follows it when nothing is ever closed.
                text.Append('<');
                at = tag + 1;
                continue;
            }

            var name = Name(source, tag);
            if (Blocks.Contains(name))
                text.Append('\n');
            at = Unread.Contains(name) && source[tag + 1] != '/' && !unclosed.Contains(name) ? After(source, end, name, unclosed) : end;
        }

        return Lines(WebUtility.HtmlDecode(text.ToString()).Replace('\u00A0', ' '));
    }

    /// <summary>One past the bracket that closes the tag at <paramref name="at"/>; −1 when it is no tag.</summary>
    private static int TagEnd(string text, int at)
    {
        var next = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        if (next >= text.Length || !(char.IsAsciiLetter(text[next]) || (text[next] is '!' or '?' && next == at + 1)))
            return -1;
        var end = text.AsSpan(next).IndexOfAny('<', '>');
        return end >= 0 && text[next + end] == '>' ? next + end + 1 : -1;
    }

    private static string Name(string text, int at)
    {
        var from = text[at + 1] == '/' ? at + 2 : at + 1;
        var to = from;
        while (to < text.Length && to - from < 12 && char.IsAsciiLetterOrDigit(text[to]))
            to++;
        return text[from..to];
    }

    /// <summary>Behind the end tag of an element that is not read; behind its start tag when it has none.</summary>
    private static int After(string text, int from, string name, HashSet<string> unclosed)
    {
        var close = text.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        if (close >= 0 && TagEnd(text, close) is > 0 and var end)
            return end;
        unclosed.Add(name);
        return from;
    }

    /// <summary>Without space at the ends of lines, and one empty line at most between paragraphs.</summary>
    private static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length);
        var empty = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            empty = words.IsEmpty ? empty + 1 : 0;
            if (empty < 2)
                lines.Append(words).Append('\n');
        }

        return lines.ToString().Trim();
    }
}

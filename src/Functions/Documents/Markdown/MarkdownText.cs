using System.Text;

namespace InterviewBot.Functions.Documents.Markdown;

/// <summary>
/// Text that stays text in CommonMark and in the dialects with tables, footnotes, automatic links and formulas: every character that could
/// start something gets a backslash.
/// </summary>
internal static class MarkdownText
{
    // Anywhere in a line: emphasis, code, links, images, HTML, entities, tables, strikethrough, highlights, super- and subscript, formulas, mentions.
    private const string Anywhere = "\\`*_[]{}<>|~$^@";

    // At the start of a line: headings, lists, rules, quotes, definitions.
    private const string AtStart = "+-:%=";

    /// <summary>Several lines, with hard breaks between them; empty lines are dropped, since one would end the block.</summary>
    /// <param name="indent">What each line but the first starts with, so that it stays inside a list item.</param>
    public static string Lines(string text, string indent = "") =>
        string.Join("\\\n" + indent, PlainText.Lines(text).Select(line => line.Trim()).Where(line => line.Length > 0).Select(Escaped));

    /// <summary>One line, for headings and cells of a table.</summary>
    public static string OneLine(string text) => Escaped(PlainText.OneLine(text));

    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        bool digitsOnly = true;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            bool special = Anywhere.Contains(c, StringComparison.Ordinal)
                || (i == 0 && AtStart.Contains(c, StringComparison.Ordinal))
                || (c is '.' or ')' && digitsOnly && i > 0)
                || c == '#'
                || (c is '+' or '=' && ((i > 0 && line[i - 1] == c) || (i + 1 < line.Length && line[i + 1] == c)))
                || (c == '&' && i + 1 < line.Length && (line[i + 1] == '#' || char.IsAsciiLetter(line[i + 1])))
                || (c == ':' && i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]) && !char.IsAsciiDigit(line[i + 1]))
                || (c == '.' && i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
                || (c == '-' && line[(i + 1)..].TrimStart().StartsWith('-'));
            if (special)
                escaped.Append('\\');
            escaped.Append(c);
            digitsOnly &= char.IsAsciiDigit(c);
        }

        return escaped.ToString();
    }
}

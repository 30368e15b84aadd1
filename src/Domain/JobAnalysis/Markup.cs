namespace InterviewBot.Domain.JobAnalysis;

/// <summary>Text pasted from a web page: tags, scripts and entities are blanked, place by place, so that spans still count in the original.</summary>
internal static class Markup
{
    /// <summary>The text with every character of markup replaced by a blank (a line break for the end of a block). The same string when there is no markup.</summary>
    public static string Blank(string text)
    {
        if (text.IndexOf('<', StringComparison.Ordinal) < 0 && text.IndexOf('&', StringComparison.Ordinal) < 0) return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'))
            {
                var end = End(text, i);
                if (end < 0) continue;
                var block = IsBlock(text, i);
                Array.Fill(characters, ' ', i, end - i);
                if (block) characters[i] = '\n';
                i = end - 1;
            }
            else if (text[i] == '&' && text.IndexOf(';', i, Math.Min(10, text.Length - i)) is > 0 and var semicolon && IsEntity(text.AsSpan(i + 1, semicolon - i - 1)))
            {
                Array.Fill(characters, ' ', i, semicolon + 1 - i);
                i = semicolon;
            }
        }
        return new string(characters);
    }

    private static bool IsEntity(ReadOnlySpan<char> name)
    {
        foreach (var c in name) if (!char.IsAsciiLetterOrDigit(c) && c != '#') return false;
        return name.Length > 1;
    }

    /// <summary>One past the tag; for scripts and styles one past their end tag.</summary>
    private static int End(string text, int start)
    {
        foreach (var name in (string[])["script", "style"])
        {
            if (!text.AsSpan(start + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var close = text.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
            if (close < 0) return text.Length;
            var last = text.IndexOf('>', close);
            return last < 0 ? text.Length : last + 1;
        }
        var end = text.IndexOf('>', start);
        return end < 0 || end - start > 2000 ? -1 : end + 1;
    }

    private static bool IsBlock(string text, int start)
    {
        var name = text.AsSpan(start + 1).TrimStart('/');
        return name.StartsWith("p", StringComparison.OrdinalIgnoreCase) || name.StartsWith("br", StringComparison.OrdinalIgnoreCase) || name.StartsWith("div", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("li", StringComparison.OrdinalIgnoreCase) || name.StartsWith("h", StringComparison.OrdinalIgnoreCase) || name.StartsWith("tr", StringComparison.OrdinalIgnoreCase);
    }
}

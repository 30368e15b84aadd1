namespace InterviewBot.Domain.Texts;

/// <summary>Beginnings of texts, cut where a reader can follow.</summary>
public static class Excerpts
{
    /// <summary>The first <paramref name="length"/> UTF-16 units at most, never half a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>The text on one line, cut at a word with an ellipsis when it is longer than <paramref name="length"/>.</summary>
    public static string Of(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.AsSpan().TrimEnd();
        if (line.Length <= length && IsOneLine(line))
            return line.Length == text.Length ? text : line.ToString();
        return OnOneLine(text, length);
    }

    private static string OnOneLine(string text, int length)
    {
        var line = string.Join(' ', Cut(text, length * 4).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;
        var cut = Cut(line, length - 1);
        var space = cut.LastIndexOf(' ');
        return (space > length / 2 ? cut[..space] : cut) + "…";
    }

    // Words with one blank between them.
    private static bool IsOneLine(ReadOnlySpan<char> text)
    {
        var wasBlank = true;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (isBlank && (wasBlank || letter != ' '))
                return false;
            wasBlank = isBlank;
        }

        return !wasBlank || text.Length == 0;
    }
}

using System.Text;

namespace InterviewBot.Functions.Documents;

/// <summary>
/// What people typed, made fit for any export. One rule for all of them: a unit that XML 1.0 cannot carry, a lone surrogate or a control
/// character becomes U+FFFD, one for one, so that the spans of evidence still point at the same words.
/// </summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The same text, of the same length, without units that some format cannot carry. Tab, line feed and carriage return stay.</summary>
    public static string Clean(string text)
    {
        int first = FirstBad(text, 0);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text);
        for (int i = first; i >= 0; i = FirstBad(text, i + 1))
            clean[i] = Replacement;
        return clean.ToString();
    }

    /// <summary>The clean text cut at its line breaks (CR LF, CR, LF, NEL, line and paragraph separator), tabs as spaces, each line closed for direction.</summary>
    public static string[] Lines(string text) =>
        [.. Clean(text).ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n').Select(Closed)];

    /// <summary>The clean text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Lines(text).Select(line => line.Trim()).Where(line => line.Length > 0));

    /// <summary>Closes what a directional override or isolate left open, so that it cannot turn round the words that follow.</summary>
    private static string Closed(string line)
    {
        var open = new Stack<char>();
        foreach (char c in line)
        {
            if (c is '\u202A' or '\u202B' or '\u202D' or '\u202E')
                open.Push('\u202C');
            else if (c is '\u2066' or '\u2067' or '\u2068')
                open.Push('\u2069');
            else if (c is '\u202C' or '\u2069' && open.TryPeek(out char awaited) && awaited == c)
                open.Pop();
        }

        return open.Count == 0 ? line : line + new string([.. open]);
    }

    private static int FirstBad(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')))
                return i;
        }

        return -1;
    }
}

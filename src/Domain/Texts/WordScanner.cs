namespace InterviewBot.Domain.Texts;

/// <summary>Finds where the word that starts at a position ends.</summary>
internal static class WordScanner
{
    // Bounds the look ahead, so that no text costs more than a constant per character.
    private const int LongestAddress = 256;

    /// <summary>One past the word's last unit; <paramref name="start"/> itself when no word starts there.</summary>
    public static int Find(string text, int start, out WordKind kind)
    {
        kind = WordKind.Plain;
        var c = text[start];
        if (IsDigit(c))
            return Number(text, start, out kind);
        if (IsLetter(text, start))
        {
            if (AtChunkStart(text, start) && Address(text, start) is var address && address > start)
            {
                kind = WordKind.Address;
                return address;
            }

            return Letters(text, start);
        }

        return Texts.Letters.IsApostrophe(c) ? LeadingApostrophe(text, start) : start;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(string text, int i) => char.IsLetter(text[i]) || (Texts.Letters.IsInvisible(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]));

    private static bool AtChunkStart(string text, int i) => i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '<' or ':' or '"' or ',';

    private static int Letters(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || Texts.Letters.IsInvisible(c))
                i++;
            else if ((Texts.Letters.IsApostrophe(c) || c is '-' or '_') && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
                i += 2;
            else if (c == '.' && IsDottedLetters(text, start, i))
                i++;
            else
                break;
        }

        return i;
    }

    // d.w.z. and e.g.: single letters with full stops, the last one included.
    private static bool IsDottedLetters(string text, int start, int dot)
    {
        if (dot - start > 12 || (dot > start + 1 && text[dot - 2] != '.'))
            return false;
        return dot > start + 1 || (dot + 2 < text.Length && char.IsLetter(text[dot + 1]) && text[dot + 2] == '.');
    }

    // 's 't 'k 'n 'm 'r 'ns 'em: one letter, or two that are no word of their own ('Ik opens a quotation).
    private static int LeadingApostrophe(string text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return start;
        var i = start + 1;
        while (i < text.Length && char.IsLetter(text[i]))
            i++;
        return (i - start is 2 || i - start is 3 && text.AsSpan(start + 1, 2) is "ns" or "em" or "im" or "er" or "ie" or "ne" or "un" or "ts") && !(i < text.Length && Texts.Letters.IsApostrophe(text[i])) ? i : start;
    }

    private static int Number(string text, int start, out WordKind kind)
    {
        var i = start;
        var colon = false;
        while (i < text.Length && (IsDigit(text[i]) || (text[i] is '.' or ',' or ':' && i + 1 < text.Length && IsDigit(text[i + 1]))))
        {
            colon |= text[i] == ':';
            i++;
        }

        var digits = i - start;
        if (i < text.Length && text[i] == '%')
            i++;
        else if (i < text.Length && char.IsLetter(text[i]))
            i = Letters(text, i);
        var tail = text.AsSpan(start + digits, i - start - digits);
        kind = (colon && digits is 4 or 5) || IsClockTail(tail, digits) ? WordKind.ClockTime : WordKind.Number;
        return i;
    }

    private static bool IsClockTail(ReadOnlySpan<char> tail, int digits)
    {
        if (digits > 5 || tail.IsEmpty)
            return false;
        if (tail.Equals("am", StringComparison.OrdinalIgnoreCase) || tail.Equals("pm", StringComparison.OrdinalIgnoreCase) || tail.Equals("uur", StringComparison.OrdinalIgnoreCase))
            return true;
        return tail[0] is 'u' or 'h' or 'U' or 'H' && tail.Length is 1 or 3 && !tail[1..].ContainsAnyExceptInRange('0', '9');
    }

    private static int Address(string text, int start)
    {
        var end = start;
        var at = -1;
        while (end < text.Length && end - start < LongestAddress && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ','))
        {
            if (text[end] == '@')
                at = end;
            end++;
        }

        while (end > start && text[end - 1] is '.' or ')' or '!' or '?' or ';' or ':' or '\'')
            end--;
        var chunk = text.AsSpan(start, end - start);
        var isWeb = chunk.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || chunk.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        var isMail = at > start && at < end - 3 && text.AsSpan(at, end - at).Contains('.');
        return isWeb || isMail ? end : start;
    }
}

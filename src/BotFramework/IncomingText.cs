using System.Globalization;
using System.Text;

namespace InterviewBot.BotFramework;

/// <summary>
/// The one rule for characters that a transcript, a document or a table could not hold alike: line ends (CR LF, CR, NEL) become LF; other control
/// characters but TAB are left out; lone surrogates, U+FFFE and U+FFFF become U+FFFD. What remains is the set of characters XML 1.0
/// allows, so that a Word document, JSON and the tables all carry the same words. Everything else stays as it was typed.
/// </summary>
public static class IncomingText
{
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dirt = FirstDirt(text);
        if (dirt < 0)
            return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, dirt);
        for (var i = dirt; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(unit).Append(text[++i]);
            else if (char.IsSurrogate(unit) || unit is '\uFFFE' or '\uFFFF')
                clean.Append('\uFFFD');
            else if (unit is '\r' or '\u0085')
                clean.Append(unit == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (!char.IsControl(unit) || unit is '\t' or '\n')
                clean.Append(unit);
        }

        return clean.ToString();
    }

    /// <summary>Nothing to see: only spaces, separators, format characters (zero-width, direction marks), controls and combining marks without a base.</summary>
    public static bool IsBlank(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
            if (!IsInvisible(rune))
                return false;
        return true;
    }

    private static bool IsInvisible(Rune rune) =>
        // Hangul fillers and the Braille blank are letters and symbols by category but draw nothing.
        rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static int FirstDirt(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n')))
                return i;
        return -1;
    }
}

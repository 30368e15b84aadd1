using System.Globalization;
using System.Text;

namespace InterviewBot.Functions.Documents;

/// <summary>
/// The name a download is offered under, made from words people typed. No path, no second extension, no line break, nothing invisible and
/// no direction marks can get into it, so that the name shown is the name saved. (RFC 6266 and RFC 5987.)
/// </summary>
internal static class DownloadName
{
    private const int MaxCharacters = 80;

    // The letters of Western European languages without their accents, for programs that read only the plain name.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    /// <summary>The value of a <c>Content-Disposition</c> header.</summary>
    /// <param name="words">Words of the name, empty ones left out: kind of document, job.</param>
    /// <param name="extension">Without the dot; decided by us, never by people.</param>
    public static string Attachment(string extension, params IEnumerable<string?> words)
    {
        string name = Name(words);
        string ascii = Ascii(name);
        string header = $"attachment; filename=\"{ascii}.{extension}\"";
        return ascii == name ? header : $"{header}; filename*=UTF-8''{Uri.EscapeDataString(name)}.{extension}";
    }

    private static string Name(IEnumerable<string?> words)
    {
        var name = new StringBuilder();
        foreach (Rune rune in string.Join(' ', words).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                name.Append(rune);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
                continue;
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
            if (name.Length >= MaxCharacters)
                break;
        }

        string whole = name.ToString().Trim('-');
        return whole.Length > 0 ? whole : "interview";
    }

    private static string Ascii(string name)
    {
        var ascii = new StringBuilder();
        foreach (Rune rune in name.EnumerateRunes())
        {
            int accent = rune.IsBmp ? Accented.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            ascii.Append(accent >= 0 ? Plain[accent] : rune.IsAscii ? (char)rune.Value : '_');
        }

        return ascii.ToString();
    }
}

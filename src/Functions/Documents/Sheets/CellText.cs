namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>Text that a spreadsheet could take for a formula (OWASP ASVS 5.0, 1.2.10; CWE-1236).</summary>
internal static class CellText
{
    /// <summary>
    /// Whether the text begins like a formula: <c>= + - @</c>, also their full-width forms, or a tab, line break or NUL, also when spaces,
    /// quotation marks or invisible characters stand before it, which some programs strip first.
    /// </summary>
    public static bool IsRisky(string text)
    {
        foreach (char c in text)
        {
            if (c is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '−' or '\t' or '\r' or '\n' or '\0' or '\uFFFD')
                return true;
            if (!char.IsWhiteSpace(c) && c is not ('\'' or '"' or '‘' or '’' or '“' or '”') && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
                return false;
        }

        return false;
    }

    /// <summary>The text with an apostrophe before it when it is risky.</summary>
    public static string Guard(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>Undoes <see cref="Guard"/>: the rule never adds an apostrophe to anything but risky text, so it can be told from one a person typed.</summary>
    public static string Unguard(string cell) => cell.StartsWith('\'') && IsRisky(cell[1..]) ? cell[1..] : cell;
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Turns;

/// <summary>Nothing but blanks, punctuation, emoji or a face made of signs (<c>:-D</c>, <c>xD</c>, <c>&lt;3</c>).</summary>
internal static partial class EmptyTurn
{
    // No letter of a face: most turns are told at their first one.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcefghijklmnqrstvwyzABCEFGHIJKLMNQRSTVWYZ");

    public static bool Is(string text) => !text.AsSpan().ContainsAny(Plain) && !Faces().Replace(text, " ").Any(c => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u2000'));

    [GeneratedRegex(@"(?<!\w)(?:[:;=8][-o'^]?[DdPpOo0)(/\\|*3]+|[xX][dD]+|<\\?/?3+|¯\\_\(ツ\)_/¯|[oO][_.][oO]|\^[_.]?\^|[uU]_[uU])(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Faces();
}

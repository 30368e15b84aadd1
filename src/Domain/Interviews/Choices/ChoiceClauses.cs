using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews.Choices;

/// <summary>
/// An answer to a choice piece by piece, and whether what a piece names is taken or left out: "de middelen wel, geen incidenten", "alles behalve 2", "2 niet echt".
/// </summary>
internal static partial class ChoiceClauses
{
    /// <param name="names">Whether a piece names something to choose.</param>
    /// <param name="goesOn">What is left out is left out up to the next word that takes ("geen middelen, incidenten of eisen").</param>
    public static IEnumerable<(string Words, bool IsLeftOut)> Of(string text, Func<string, bool> names, bool goesOn)
    {
        var leaving = false;
        foreach (var piece in BreakPattern().Split(text))
        {
            if (RestPattern().IsMatch(piece))
                continue;
            leaving &= goesOn && !TakingPattern().IsMatch(piece);
            if (DenialPattern().Match(piece) is not { Success: true } denial)
            {
                yield return (piece, leaving);
                continue;
            }

            var (before, after) = (piece[..denial.Index], piece[(denial.Index + denial.Length)..]);
            leaving = names(after);
            yield return (before, !leaving && names(before) && !TakingPattern().IsMatch(before));
            yield return (after, true);
        }
    }

    [GeneratedRegex(@"[,;.!\n]|(?<!\b(all|everything|alles|allemaal) )\b(?=(maar|but|want|omdat|because|since)\b)|(?<=\bwel) (?=en\b)", RegexOptions.IgnoreCase)]
    private static partial Regex BreakPattern();

    /// <summary>"De rest niet" says nothing that was not said.</summary>
    [GeneratedRegex(@"^\s*(en |and )?(al )?(de|the) (rest|andere|anderen|overige|others?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RestPattern();

    [GeneratedRegex(@"\b(wel|enkel|alleen|just|only|ja|yes)\b|^(maar|but)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TakingPattern();

    [GeneratedRegex(@"\b(niet|nie|ni|geen|noch|behalve|buiten|zonder|uitgezonderd|not|no(?! ?\d)|nor|without|except(ing)?|excluding|apart from|other than|(?<=\b(all|everything) )but( not)?)\b(?! (enkel|alleen|only|just)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex DenialPattern();
}

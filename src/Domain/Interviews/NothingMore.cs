using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews;

/// <summary>Whether an answer to a follow-up question says that there is nothing to add: no evidence of anything, and no reason to ask on.</summary>
public static partial class NothingMore
{
    /// <summary>Longer answers say something, whatever they begin with.</summary>
    private const int MaxCharacters = 70;

    public static bool IsIn(string text) => text.Length <= MaxCharacters && Pattern().IsMatch(text.Replace('’', '\''));

    [GeneratedRegex(
        @"^\W*((nee+n?|no+|nope|sorry|tja|well|ja|euh|uh|eigenlijk)\W+)*("
        + @"(meer|verder|voor de rest)\s+(is|was|waren|weet|kan|kon|heb|valt|viel|zou|herinner|gebeurde|zeg)\b.{0,30}\b(niet|nie|ni|niks|niets|geen)\b"
        + @"|(niets|niks|nix) (meer|anders|verder|bijzonders|aan toe te voegen|toe te voegen)\b"
        + @"|((dat|da) (is|was)|da's) (het|'t|alles)\b"
        + @"|that('s| is| was) (all|it|about it|everything)\b"
        + @"|(nothing|not much|not a lot|no) (more|else|to add|further)\b"
        + @"|there('s| is| was|'s really)? ?(isn't|wasn't|is not|was not|nothing|not)( (much|a lot|any))? (more|else)\b"
        + @"|(i )?(can't|cannot|couldn't|don't) (say|tell|add|remember|think of) (any|much )?(more|else|thing more|thing else)\b"
        + @").{0,32}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}

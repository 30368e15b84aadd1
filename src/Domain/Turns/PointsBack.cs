using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// A turn that says no more than that it was told before ("zie hierboven", "I already said that"). It answers the question without being words about it: the
/// words stand in an earlier turn. Longer turns that only begin so are answers.
/// </summary>
public static partial class PointsBack
{
    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= 80 && Pattern().IsMatch(text.Trim().TrimEnd('.', '!', ' ', '?').ToLowerInvariant().Replace('’', '\''));
    }

    [GeneratedRegex("""
        ^((ja|nee|yes|no|well|maar|but|dus|so)[, ]+)?(
          ((dat?|dit|'t|het)\ )?(heb|had)\ (ik|'k)\ (je\ |u\ )?((dat?|'t|het)\ )?(al|daarnet|hierboven|zojuist|net)(\ (al|net|hierboven))?\ (gezegd|verteld|geschreven|getypt|uitgelegd|beantwoord)
        | ((dat?|'t|het)\ )?(zei|schreef|vertelde)\ ik\ (dat?\ )?(al|net|daarnet|hierboven)
        | (zie|kijk)\ (hier)?boven | zie\ (mijn\ )?(vorige?e?\ antwoord|vorige)
        | (zo)?(als|gelijk)\ (ik\ )?(al\ |hierboven\ |daarnet\ )*(zei|gezegd|verteld|vertelde|schreef)
        | ((dat?|het|'t)\ )?staat\ (er\ |hierboven\ |daar\ )?(al|hierboven)(\ in)?
        | see\ (above|my\ (last|previous|earlier)\ (answer|message))
        | i('ve)?\ (have\ )?(just\ |already\ )*(told|said|wrote|written|explained|answered)\ (you\ )?(it|that|this|so)?(\ (above|already|before|just\ now))?
        | (like|as)\ i\ (already\ )?(said|told\ you|wrote)(\ (above|already|before))? | same\ as\ (above|before)
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}

using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>What somebody sees in their own story instead of the attribute that was put before them: "nee, dat is eerder duidelijk communiceren", "it's more adapting the lesson".</summary>
public static partial class OwnReading
{
    private const int MostWords = 8;

    /// <returns>Where the words stand in the text; nothing when there are none.</returns>
    public static (int Start, int Length)? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Pattern().Match(text.Replace('’', '\'')) is not { Success: true } found)
            return null;
        var words = found.Groups["words"];
        return YesNoWords.Of(words.Value).Length is > 0 and <= MostWords ? (words.Index, words.Length) : null;
    }

    [GeneratedRegex(@"^\W*((nee+n?|no|nope|nah|mja|hm+|ja|yes|yeah|well|goh|eigenlijk|not really|niet echt|eigenlijk niet|actually|echt niet|niet)\W+)*(ik vind |ik zie |ik zou zeggen |i think |i'd say |i would say |i see )?((dat|da|dit|het|'t|it|that|this)\s*('s|is|was|lijkt|vind ik|zie ik( als)?|would be)?( voor mij| for me)?|('t|t)is) (eerder|veeleer|meer|rather|more)( of| like| about| een| a| an| iets van| gewoon| just)* (?!(om|omdat|dan|than|because|when|wanneer|toen|voor|for|to|is|was|aan)\b)(?<words>[^.!?,;]+)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}

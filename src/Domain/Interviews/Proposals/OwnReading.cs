using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>What somebody sees in their own story instead of the attribute that was put before them: "nee, dat is eerder duidelijk communiceren", "it's more adapting the lesson".</summary>
public static partial class OwnReading
{
    private const int MostWords = 8;

    /// <summary>"Eerder ruzie sussen": in more words it may be something that was done earlier.</summary>
    private const int MostWordsWithoutSubject = 4;

    private const string Opening = @"^\W*((nee+n?|no|nope|nah|mja|hm+|ja|yes|yeah|well|goh|eigenlijk|not really|niet echt|eigenlijk niet|actually|echt niet|niet|lol|haha|hehe|kind of|sort of|a bit|een beetje|beetje|misschien|maybe)\W+)*";
    private const string Behind = @"(?<words>[^.!?,;]+)(\W*$|[.!?,;]\s)";

    /// <returns>Where the words stand in the text; nothing when there are none.</returns>
    public static (int Start, int Length)? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('’', '\'');
        return Words(Pattern().Match(plain), MostWords) ?? Words(BarePattern().Match(plain), MostWordsWithoutSubject);
    }

    private static (int Start, int Length)? Words(Match match, int most) =>
        match.Groups["words"] is { Success: true } words && YesNoWords.Of(words.Value).Length is var count && count > 0 && count <= most ? (words.Index, words.Value.TrimEnd().Length) : null;

    [GeneratedRegex(Opening + @"(ik vind |ik zie |ik zou zeggen |i think |i'd say |i would say |i see )?((dat|da|dit|het|'t|it|that|this)\s*('s|is|was|lijkt|vind ik|zie ik( als)?|would be)?( voor mij| for me)?|('t|t)is) (eerder|veeleer|meer|rather|more)( of| like| about| een| a| an| iets van| gewoon| just)* (?!(om|omdat|dan|than|because|when|wanneer|toen|voor|for|to|is|was|aan)\b)" + Behind, RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();

    [GeneratedRegex(Opening + @"(eerder|veeleer|more like|rather)( een| a| an| iets van| gewoon| just)* (?!(om|omdat|dan|than|because|when|wanneer|toen|voor|for|to|is|was|aan|had|heb|hebben|deed|ging|kwam|ik|ge|we|hij|zij|ze|i|he|she|they)\b)" + Behind, RegexOptions.IgnoreCase)]
    private static partial Regex BarePattern();
}

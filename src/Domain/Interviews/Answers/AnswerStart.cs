using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Where the answer begins in a turn that opens with other words: that it was told before, that a list had ended, or something that is taken back at once.</summary>
public static partial class AnswerStart
{
    /// <summary>Behind "dat zei ik net, …" and "that's all. oh and …"; 0 for a turn that is an answer from its first word.</summary>
    public static int Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('’', '\'');
        if (PointingBack().Match(plain) is { Success: true } pointing)
            return pointing.Length;
        return Afterthought().Match(plain) is { Success: true } after && NothingMore.Closes(after.Groups["end"].Value) ? after.Length : 0;
    }

    /// <summary>Behind "… no wait, …": where a name is asked for, what stands before it is taken back.</summary>
    public static int FindTakenBack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TakenBack().Match(text.Replace('’', '\'')) is { Success: true } taken ? taken.Length : 0;
    }

    /// <summary>The turn says that it was told before, and nothing else: "die zei ik al", "da zeg ik toch".</summary>
    public static bool OnlyPointsBack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PointingBack().Match(text.Replace('’', '\'').TrimEnd(' ', '.', '!') + ", x") is { Success: true } pointing && pointing.Length > text.TrimEnd(' ', '.', '!').Length;
    }

    /// <summary>Something had been told to its end, and it is said what: "that's about it for knowledge".</summary>
    /// <returns>What it was; <c>null</c> when the turn says anything else.</returns>
    public static string? EndedTopic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Ended().Match(text.Replace('’', '\'')) is { Success: true } ended ? ended.Groups["topic"].Value : null;
    }

    /// <summary>Something more about what was told just now: "oh en hij kwam de dag erna terug", "… by the way".</summary>
    /// <returns>Where it begins; <c>null</c> when the turn says anything else.</returns>
    public static int? FindAfterthought(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('’', '\'');
        if (text.Contains('?', StringComparison.Ordinal))
            return null;
        return AddsToIt().Match(plain) is { Success: true } adds ? adds.Length : ByTheWay().IsMatch(plain) ? 0 : null;
    }

    [GeneratedRegex(@"^\W*((oh|o|oja|ohja|ah|aja|ow|ja|yeah)\W+)+((en|and|ook|also)\W+(?!(dan|toen|nu|then|now|nog een|another)\b)|(trouwens|by the way|btw)\W+)|^\W*(trouwens|by the way|btw|wat ik nog (vergat|vergeten was)|ik vergat nog|i forgot to (say|mention|add))\W+", RegexOptions.IgnoreCase)]
    private static partial Regex AddsToIt();

    [GeneratedRegex(@"\b(trouwens|by the way|btw|vergat ik nog|was ik nog vergeten)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ByTheWay();

    private const string Before = @"((dat|da|die|dit|het|'t)\s+(zei|zeg|zeide|heb|had)\s+(ik|'k)(\s+(u|je))?(\s+(net|al|toch|daarnet|zojuist|ook|eerder|juist))*(\s+(gezegd|verteld))?|zoals\s+(ik\s+)?(al\s+|net\s+|daarnet\s+)*(zei|gezegd)|(like|as)\s+i(\s+just|\s+already)?\s+(said|told\s+(you|u))|i(\s+just|\s+already)\s+(said|told\s+(you|u))(\s+that|\s+it)?|i\s+told\s+(you|u)|already\s+(said|told\s+(you|u))|(al|net|daarnet)\s+(gezegd|verteld))";

    [GeneratedRegex($@"^\W*((maar|but|well|ja|goh|nee|wacht|wait|euh|oh)\W+)*{Before}\s*[,:.;–]\s*(?=\w)", RegexOptions.IgnoreCase)]
    private static partial Regex PointingBack();

    [GeneratedRegex(@"^(?<end>[^.!?,;\n]{3,40})[.!,;\n]\s*((oh|o|ah|ow|maar|but|wacht|wait)\W+)*(?=(en|and|ook|also|plus)\s+\w+\s+\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Afterthought();

    [GeneratedRegex(@"^.*[.,;!?…–-]\s*(nee wacht|wacht nee|nee toch niet|oh nee|ah nee|ow nee|of nee|no wait|wait no|oh no wait|no actually|actually no|hang on no|or no|scratch that)\b[\s,.!:;–-]*((toch|liever|dan|eerder|rather|instead)\s+)*(?=[\w']+\s+\w+)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"^\W*((ok|oke|oké|okay|so|well|goh|ja|yes|en|and)\W+)*((that|this)('s| is| was)|dat is|da's|dat was|dat zijn|da is) ((so|pretty much|about|more or less|zowat|ongeveer|zo een beetje|zo'n beetje)\s+)*(it|all|everything|het|alles|'t)( zowat| ongeveer| zo)? (for|about|on|voor|over|qua|wat betreft) (the |my |de |het |mijn )?(?!(now|today|me|nu|vandaag|mij|the moment|this)\b)(?<topic>\w+( \w+)?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}

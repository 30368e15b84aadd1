using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Where the answer begins in a turn that opens with other words: that a list had ended, or something that is taken back at once. What is said to the interviewer is found by <see cref="RemarkBefore"/>.</summary>
public static partial class AnswerStart
{
    /// <summary>Behind "that's all. oh and …"; 0 for a turn that is an answer from its first word.</summary>
    public static int Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace('’', '\'');
        return Afterthought().Match(plain) is { Success: true } after && NothingMore.Closes(after.Groups["end"].Value) ? after.Length : 0;
    }

    /// <summary>Behind "… no wait, …": where a name is asked for, what stands before it is taken back.</summary>
    public static int FindTakenBack(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TakenBack().Match(text.Replace('’', '\'')) is { Success: true } taken ? taken.Length : 0;
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

    [GeneratedRegex(@"^(?<end>[^.!?,;\n]{3,40})[.!,;\n]\s*((oh|o|ah|ow|maar|but|wacht|wait)\W+)*(?=(en|and|ook|also|plus)\s+\w+\s+\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Afterthought();

    [GeneratedRegex(@"^.*[.,;!?…–-]\s*(nee wacht|wacht nee|nee toch niet|oh nee|ah nee|ow nee|of nee|no wait|wait no|oh no wait|no actually|actually no|hang on no|or no|scratch that)\b[\s,.!:;–-]*((toch|liever|dan|eerder|rather|instead)\s+)*(?=[\w']+\s+\w+)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"^\W*((ok|oke|oké|okay|so|well|goh|ja|yes|en|and)\W+)*((that|this)('s| is| was)|dat is|da's|dat was|dat zijn|da is) ((so|pretty much|about|more or less|zowat|ongeveer|zo een beetje|zo'n beetje)\s+)*(it|all|everything|het|alles|'t)( zowat| ongeveer| zo)? (for|about|on|voor|over|qua|wat betreft) (the |my |de |het |mijn )?(?!(now|today|me|nu|vandaag|mij|the moment|this)\b)(?<topic>\w+( \w+)?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}

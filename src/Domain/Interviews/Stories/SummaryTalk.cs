using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>What is said about a summary and is no part of the story itself: that nothing is to change ("nee niks aanpassen, het klopt"), or which story something belongs to ("that's two different stories").</summary>
public static partial class SummaryTalk
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Keeping = YesNoWords.Set(
    [
        .. YesNoWords.Yes, .. YesNoWords.No, .. YesNoWords.Right, .. YesNoWords.Fine, .. YesNoWords.Sure,
        "niks", "niets", "aanpassen", "aan", "te", "passen", "veranderen", "verbeteren", "wijzigen", "hoeft", "hoeven", "moet", "ge", "je", "er", "het", "'t", "dat", "da", "dit", "die", "hier", "alles", "is", "was", "goed", "orde", "in",
        "wel", "zo", "hoor", "toch", "gewoon", "eigenlijk", "verder", "voor", "de", "rest", "laat", "laten", "mag", "blijven", "staan", "nu", "sorry", "maar", "en",
        "nothing", "to", "change", "changes", "fix", "correct", "needs", "need", "needed", "it", "it's", "its", "that", "that's", "thats", "this", "here", "all", "good", "leave", "keep", "as", "just", "actually", "really", "the", "but", "and", "now",
        "everything", "else", "otherwise", "wrong", "with", "any",
    ]);

    private static readonly HashSet<string> Nothing = YesNoWords.Set("niks", "niets", "nothing");

    private static readonly HashSet<string> Stays = YesNoWords.Set([.. YesNoWords.Right, .. YesNoWords.Fine, "goed", "good", "orde", "laat", "laten", "blijven", "leave", "keep"]);

    private static readonly HashSet<string> Negations = YesNoWords.Set("niet", "nie", "ni", "not", "isn't", "wrong");

    /// <summary>Nothing is to change: it says so, and nothing else; or says so in the end, of this story.</summary>
    public static bool KeepsAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsKeeping(text) || (RightHere().Match(text) is { Success: true } end && IsKeeping(end.Groups["end"].Value));
    }

    /// <summary>It speaks of the stories as such, and tells nothing of one.</summary>
    public static bool IsAboutStories(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return YesNoWords.Of(sentence).Length <= MostWords && Stories().IsMatch(sentence.Replace('’', '\''));
    }

    /// <summary>Where "verder klopt het", "the rest is fine" begins behind what is to change; the length of the sentence when it does not say so.</summary>
    public static int RestStart(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return RestIsRight().Match(sentence) is { Success: true } rest ? rest.Index : sentence.Length;
    }

    private static bool IsKeeping(string text)
    {
        var words = YesNoWords.Of(text);
        return words.Length is > 0 and <= MostWords && Array.TrueForAll(words, Keeping.Contains)
            && (words.Any(Nothing.Contains) || text.Contains("no change", StringComparison.OrdinalIgnoreCase) || (words.Any(Stays.Contains) && !words.Any(Negations.Contains)));
    }

    [GeneratedRegex(@"\b(maar|but)\s+(?<end>[^.,;!?]*\b(hier|dit|here|this)\b[^.,;!?]*)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex RightHere();

    [GeneratedRegex(@"^\W*(dat|da|dit|het|die|that|this|it|those|these)('?s)?(\s+(is|was|waren|zijn|were|are|ging|gaat|hoort|hoorde|belongs?))?\b[^.;!?]{0,40}\b(verhaal|verhalen|verhaaltje|voorbeeld|voorbeelden|story|stories|example|examples)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stories();

    [GeneratedRegex(@"[,;]?\s*\b(maar |but |en |and )?(verder|voor de rest|de rest|the rest|otherwise|everything else)\b[^.,;!?]*\b(klopt|juist|goed|ok|oké|right|fine|good|correct)\b[^.,;!?]*$", RegexOptions.IgnoreCase)]
    private static partial Regex RestIsRight();
}

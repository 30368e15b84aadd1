namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>"Veel klanten vragen raad: wanneer moet je hortensia's snoeien, is die plant giftig voor de kat": behind the colon stands what others want to know, nothing that is done or holds in the job.</summary>
internal static class AskedByOthers
{
    /// <param name="word">Index of a word in the sentence.</param>
    public static bool Is(ReadText text, int sentence, int word)
    {
        var words = text.Sentences[sentence];
        var colon = words.FindIndex(w => w.Lower == ":" && !w.Quoted);
        if (colon < 0 || colon >= word) return false;
        var asking = words.FindIndex(0, colon, w => !w.Quoted && w.Lower is "vraagt" or "vragen" or "vroeg" or "vroegen" or "asks" or "ask" or "asked" or "wonder" or "wonders");
        return asking > 0 && !words.Take(asking).Any(w => text.IsHolderWord(w) || w.Lower is "we" or "wij");
    }
}

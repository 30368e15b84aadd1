using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// Somebody says that there is little time left: "sorry, ik heb nog 3 minuten", "got a call in five, can we speed up?". Cues <c>little-time</c> where the turn begins and is cut off,
/// <c>soon-gone</c> where it begins and <c>go-faster</c> anywhere.
/// </summary>
internal static class Hurry
{
    /// <summary>Longer turns tell something.</summary>
    private const int MostWords = 16;

    public static bool Is(CueMatches cues)
    {
        if (cues.Text.Words.Length > MostWords)
            return false;
        return cues.Has("go-faster") || cues.Of("soon-gone").Any(m => Opens(cues, m)) || cues.Of("little-time").Any(m => Opens(cues, m) && IsCutOff(cues.Text, m.End));
    }

    // Nothing but "sorry", "ja" and the like before it.
    private static bool Opens(CueMatches cues, CueMatch match) => Enumerable.Range(0, match.First).All(i => cues.At("beside-command", i) is not null);

    private static bool IsCutOff(TokenizedText text, int end) => end == text.Words.Length || text.Words[end].Before != WordBreak.None;
}

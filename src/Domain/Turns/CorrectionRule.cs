
namespace InterviewBot.Domain.Turns;

/// <summary>Words that replace something said before.</summary>
internal static class CorrectionRule
{
    private const int LongestCorrection = 40;
    private const int ShortCorrection = 6;

    // In words, for a correction that does not speak of what was said.
    private const int LatestStart = 2;

    private static readonly string[] Openings =
    [
        "ik bedoel", "ik bedoelde", "'k bedoel", "nee ik bedoel", "sorry ik bedoel", "nee", "neen", "sorry", "correctie", "oeps", "i meant", "i mean", "no i meant", "sorry i meant", "no", "correction", "oops", "sorry", "actually", "eigenlijk",
    ];

    public static TurnReading? Read(TurnText turn)
    {
        if (turn.Words > LongestCorrection)
            return null;
        var asked = turn.PromptCues.Has("confirm-prompt");
        if (!asked && turn.IsQuestion && turn.Has("clarify") && !turn.Has("change-w"))
            return null;
        var takesBack = turn.Own.At("text-start", 0) is not null || turn.Own.Has("said-ref") || turn.Other.Has("said-ref");
        var found = turn.Find("correction", m => takesBack || asked || m.First <= LatestStart);
        // "Correcting prices that were wrong" is work: words taken back are the teller's own, or the turn begins by taking them back.
        if (!asked && !turn.Own.Has("own-word") && !turn.Own.Has("to-you") && turn.Own.At("text-start", 0) is null && turn.Words > ShortCorrection)
            found = [];
        if (asked && found.IsEmpty && turn.Words > 2)
            found = turn.Find("confirm-no");
        if (found.IsEmpty)
            return null;
        return new TurnReading(HandlingClass.Correction, asked ? "says-no-to-the-summary" : "takes-words-back", found) { Corrected = Without(turn) };
    }

    // The longest opening that fits is left out, with the comma behind it.
    private static string Without(TurnText turn)
    {
        var words = turn.Text.Words;
        foreach (var opening in Openings.OrderByDescending(o => o.Length))
        {
            var parts = opening.Split(' ');
            if (parts.Length < words.Length && parts.Select((p, i) => words[i].Lower == p).All(same => same))
                return turn.Text.Text[words[parts.Length].Start..].Trim();
        }

        return turn.Text.Text.Trim();
    }
}

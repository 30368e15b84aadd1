namespace InterviewBot.Domain.Interviews;

/// <summary>What was asked on at a question, or happened there: each is noted with its slot (<see cref="Interview.Probed"/>), so that nothing is asked a second time.</summary>
internal static class AskedOn
{
    /// <summary>There is no more to ask about this.</summary>
    public const string NoMore = "no-more";

    /// <summary>Somebody left at this question and came back to it.</summary>
    public const string CameBack = "came-back";

    /// <summary>Somebody asked what the question means.</summary>
    public const string AskedMeaning = "asked-meaning";

    /// <summary>Somebody was asked whether to stop here.</summary>
    public const string StopAsked = "stop-asked";

    private static readonly string[] NoProbes = [NoMore, CameBack, AskedMeaning, StopAsked];

    /// <summary>What the bot waits for has an answer already: the last thing asked was a probe or a further item.</summary>
    public static bool IsProbing(this Interview interview) =>
        interview.Waiting.Slot is { } slot && interview.Focus != slot && interview.Find(slot) is { Outcome: SlotOutcome.Answered or SlotOutcome.Open };

    public static void NoteProbe(this InterviewTurn turn, string slot, string probe) => turn.State = turn.State with { Probed = turn.State.Probed.Add(Key(slot, probe)) };

    public static bool IsProbed(this Interview interview, string slot, string probe) => interview.Probed.Contains(Key(slot, probe));

    /// <summary>Anything was noted at the slot.</summary>
    public static bool IsProbed(this Interview interview, string slot) => interview.CountProbed(slot, "") > 0;

    /// <summary>How often something was noted at the slot whose name begins so.</summary>
    public static int CountProbed(this Interview interview, string slot, string beginning) => interview.Probed.Count(p => p.StartsWith(Key(slot, beginning), StringComparison.Ordinal));

    /// <summary>At how many slots this was noted.</summary>
    public static int CountProbed(this Interview interview, string probe) => interview.Probed.Count(p => p.EndsWith(Key("", probe), StringComparison.Ordinal));

    /// <summary>Questions that asked on at the slot; other notes do not count.</summary>
    public static int CountProbesAsked(this Interview interview, string slot) => interview.ProbesAt(Key(slot, "")).Count(p => !NoProbes.Contains(p));

    /// <summary>What was noted at slots that begin so.</summary>
    public static List<string> ProbesAt(this Interview interview, string slots) =>
        [.. interview.Probed.Where(p => p.StartsWith(slots, StringComparison.Ordinal)).Select(p => p[(p.IndexOf('|', StringComparison.Ordinal) + 1)..])];

    private static string Key(string slot, string probe) => $"{slot}|{probe}";
}

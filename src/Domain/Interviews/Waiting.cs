namespace InterviewBot.Domain.Interviews;

/// <summary>What kind of answer the bot is waiting for. Saved by name.</summary>
public enum WaitingFor
{
    /// <summary>The answer to a slot.</summary>
    Answer,

    /// <summary>A word on the summary of an incident: right, or what to change.</summary>
    Mirror,

    /// <summary>Which part of the incident to change.</summary>
    MirrorPart,

    /// <summary>Which earlier answer to correct.</summary>
    CorrectionChoice,

    /// <summary>Which item of a list to correct.</summary>
    ItemChoice,

    /// <summary>The new words of one item, named by the id of its statement.</summary>
    ItemWords,

    /// <summary>Yes or no to deleting everything.</summary>
    DeleteConfirmation,

    /// <summary>Yes or no to stopping here; the slot is the one that was asked for. Any other words answer it.</summary>
    StopConfirmation,

    /// <summary>Done, or the number of a line to correct.</summary>
    Review,

    /// <summary>Nothing: the interview is finished or paused.</summary>
    Nothing,
}

/// <summary>What the bot is waiting for, and about which slot (for a mirror: the incident).</summary>
public sealed record Waiting(WaitingFor For, string? Slot)
{
    public static Waiting Nothing { get; } = new(WaitingFor.Nothing, null);
}

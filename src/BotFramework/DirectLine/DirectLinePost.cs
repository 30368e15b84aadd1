namespace InterviewBot.BotFramework.DirectLine;

/// <summary>What became of a posted activity. Closed.</summary>
public abstract record DirectLinePost
{
    private DirectLinePost()
    {
    }

    /// <summary>Stored and answered; what there is to read is in the transcript.</summary>
    public static DirectLinePost Accepted { get; } = new Plain(nameof(Accepted));

    /// <summary>No such conversation (any more): 404.</summary>
    public static DirectLinePost Unknown { get; } = new Plain(nameof(Unknown));

    /// <summary>Storage is away; sending again is harmless: 503.</summary>
    public static DirectLinePost Unavailable { get; } = new Plain(nameof(Unavailable));

    /// <summary>The conversation is gone with everything said in it, as the person wished. There is no transcript left to read the goodbye from, so it is handed over here.</summary>
    public sealed record Ended(string Goodbye) : DirectLinePost;

    private sealed record Plain(string Name) : DirectLinePost;
}

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>
/// What the Direct Line server needs from the bot behind it. The server stores nothing: activities are read back from the bot's own
/// transcript. Storage that is away is an answer here, not an exception, because each kind of request has its own way to live with it.
/// </summary>
public interface IDirectLineBot
{
    /// <summary>Says whether the conversation of a token may be entered.</summary>
    ValueTask<DirectLineOpening> OpenAsync(string conversationId, CancellationToken cancellation);

    /// <summary>Hands a client's activity to the bot and returns when it has been accepted for good (stored) and answered.</summary>
    /// <remarks>Called at the same time for two activities of one conversation; putting them in order is the bot's business, and so is
    /// recognising a repeat by <see cref="IncomingActivity.ClientActivityId"/>. The cancellation is never that of the client: who
    /// sends and closes the tab has sent.</remarks>
    ValueTask<DirectLinePost> PostAsync(IncomingActivity activity, CancellationToken cancellation);

    /// <summary>Activities after the watermark, in order, at most 200.</summary>
    /// <param name="watermark">As returned before; <c>null</c>, empty or unreadable for all from the start.</param>
    ValueTask<DirectLineReading> ReadAsync(string conversationId, string? watermark, CancellationToken cancellation);
}

/// <summary>What became of opening a conversation.</summary>
public enum DirectLineOpening
{
    Existing,

    /// <summary>No such conversation (any more): 404.</summary>
    Unknown,

    /// <summary>Storage is away. The client is let in all the same and finds the activities as soon as storage is back.</summary>
    Unavailable,
}

/// <summary>What a look for activities found. Closed.</summary>
public abstract record DirectLineReading
{
    private DirectLineReading()
    {
    }

    /// <summary>The activities after the watermark that was asked for, and the watermark after them.</summary>
    /// <param name="Items">Each with a unique id and with a timestamp later than the one before it, also across sets: Web Chat draws by
    /// timestamp. The user's own activities are among them with <see cref="Activity.ClientActivityId"/>, or Web Chat shows "send failed".</param>
    /// <param name="Watermark">Opaque to the client, which puts it into a URL as it is: letters, digits, <c>-</c> and <c>_</c> only.</param>
    public sealed record Activities(IReadOnlyList<Activity> Items, string Watermark) : DirectLineReading;

    /// <summary>No such conversation (any more).</summary>
    public sealed record Unknown : DirectLineReading
    {
        public static Unknown Instance { get; } = new();
    }

    /// <summary>Storage is away.</summary>
    public sealed record Unavailable : DirectLineReading
    {
        public static Unavailable Instance { get; } = new();
    }
}

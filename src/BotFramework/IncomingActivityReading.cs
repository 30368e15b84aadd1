namespace InterviewBot.BotFramework;

/// <summary>What a client's document turned out to be. Closed.</summary>
public abstract record IncomingActivityReading
{
    private IncomingActivityReading()
    {
    }

    /// <summary>One for the bot.</summary>
    public sealed record ForBot(IncomingActivity Activity) : IncomingActivityReading;

    /// <summary>Well formed, and of a type that has no effect here (typing, conversation updates, types we do not know).</summary>
    public sealed record WithoutEffect : IncomingActivityReading
    {
        public static WithoutEffect Instance { get; } = new();
    }

    /// <summary>An invoke: it wants a result in the answer, and there is none to give.</summary>
    public sealed record NotImplemented : IncomingActivityReading
    {
        public static NotImplemented Instance { get; } = new();
    }

    /// <summary>Not an activity; the message says what is wrong and never repeats what was sent.</summary>
    public sealed record Malformed(string Message) : IncomingActivityReading;

    /// <summary>An activity without the member that it cannot do without.</summary>
    public sealed record MissingMember(string Member) : IncomingActivityReading;

    /// <summary>The text is longer than <see cref="IncomingActivityReader.MaxTextLength"/>.</summary>
    public sealed record TooLong : IncomingActivityReading
    {
        public static TooLong Instance { get; } = new();
    }
}

namespace InterviewBot.BotFramework.Tokens;

/// <summary>What a token is good for. A token of one purpose is refused for the other.</summary>
public enum TokenPurpose
{
    /// <summary>Requests of the client, in the Authorization header.</summary>
    Session,

    /// <summary>Opening one WebSocket, in the URL; lives a minute.</summary>
    Stream,
}

/// <summary>What a valid token says.</summary>
public sealed record TokenClaims(string ConversationId, string UserId, DateTimeOffset ExpiresAt);

/// <summary>What a look at a token found. Closed.</summary>
public abstract record TokenReading
{
    private TokenReading()
    {
    }

    public sealed record Valid(TokenClaims Claims) : TokenReading;

    /// <summary>Ours, but past its time.</summary>
    public sealed record Expired : TokenReading
    {
        public static Expired Instance { get; } = new();
    }

    /// <summary>Not ours, changed, or for another purpose.</summary>
    public sealed record Malformed : TokenReading
    {
        public static Malformed Instance { get; } = new();
    }
}

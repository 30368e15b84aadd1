namespace InterviewBot.BotFramework;

/// <summary>What a bot acts on. Everything else a channel sends (typing, conversation updates, unknown types) ends at the channel.</summary>
public enum IncomingKind
{
    Message,
    Event,
}

/// <summary>
/// An activity that came from a client, read and made safe: who sent it and where are the server's own statements, and of the
/// rest only the words and the client's id are kept, so that no role, id or clock slipped into it can have an effect.
/// </summary>
/// <param name="Id">Given by the server; unique.</param>
/// <param name="ConversationId">From the token.</param>
/// <param name="UserId">From the token.</param>
public sealed record IncomingActivity(string Id, string ConversationId, string UserId, IncomingKind Kind)
{
    /// <summary>What the person wrote, as <see cref="IncomingText"/> leaves it; empty when the activity has no text. At most 262,144 UTF-16 units.</summary>
    public string Text { get; init; } = "";

    /// <summary>The id the client gave the activity (<c>channelData.clientActivityID</c>): the same when the client sends again what it had sent.</summary>
    public string? ClientActivityId { get; init; }
}

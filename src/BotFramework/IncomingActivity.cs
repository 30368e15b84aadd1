using System.Text.Json;

namespace InterviewBot.BotFramework;

/// <summary>What a bot acts on. Everything else a channel sends (typing, conversation updates, unknown types) ends at the channel.</summary>
public enum IncomingKind
{
    Message,
    Event,
}

/// <summary>
/// An activity that came from a client, read and made safe: who sent it, where and when are the server's own statements, and of
/// <c>channelData</c> nothing is kept but the client's id, so that no role or id slipped into it can have an effect.
/// </summary>
/// <param name="Id">Given by the server; unique.</param>
/// <param name="ConversationId">From the token.</param>
/// <param name="UserId">From the token.</param>
/// <param name="At">The server's clock when it arrived; UTC.</param>
public sealed record IncomingActivity(string Id, string ConversationId, string UserId, DateTimeOffset At, IncomingKind Kind)
{
    /// <summary>What the person wrote, as <see cref="IncomingText"/> leaves it; empty when the activity has no text. At most 262,144 UTF-16 units.</summary>
    public string Text { get; init; } = "";

    /// <summary>No text, or nothing in it that can be seen.</summary>
    public bool IsBlank => IncomingText.IsBlank(Text);

    /// <summary>How many files or stickers came with it. They are not kept.</summary>
    public int AttachmentCount { get; init; }

    /// <summary>Name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>A card's data or an event's payload: any JSON, untrusted.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The id the client gave the activity (<c>channelData.clientActivityID</c>): the same when the client sends again what it had sent.</summary>
    public string? ClientActivityId { get; init; }

    /// <summary>A language tag as it came; at most 35 characters, else left out.</summary>
    public string? Locale { get; init; }
}

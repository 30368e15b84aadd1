using System.Text.Json;

namespace InterviewBot.BotFramework;

/// <summary>What the Direct Line server needs from the bot behind it. It stores nothing itself: activities are read back from the bot's own transcript.</summary>
public interface IDirectLineBot
{
    /// <summary>Hands a client's activity to the bot and returns when it has been accepted for good (stored) and answered.</summary>
    /// <param name="conversationId">The conversation the token names.</param>
    /// <param name="userId">The user the token names; whatever the activity says of its sender is ignored.</param>
    /// <param name="activityId">Id that the server gave the activity; unique.</param>
    ValueTask<DirectLinePost> PostAsync(string conversationId, string userId, string activityId, JsonElement activity, CancellationToken cancellation);

    /// <summary>Activities after the watermark in order, at most 200, or <c>null</c> for a conversation that does not exist.</summary>
    /// <param name="watermark">As returned before; <c>null</c> or empty for all from the start.</param>
    ValueTask<DirectLineActivities?> ReadAsync(string conversationId, string? watermark, CancellationToken cancellation);

    /// <summary>Completes when there may be activities after the watermark, or after a while in any case. Never throws but for cancellation.</summary>
    ValueTask WaitAsync(string conversationId, string? watermark, CancellationToken cancellation);
}

/// <summary>What became of a posted activity.</summary>
public enum DirectLinePost
{
    Accepted,

    /// <summary>The activity is not one the bot can take (wrong shape): 400.</summary>
    Refused,

    /// <summary>No such conversation (any more): 404.</summary>
    Unknown,

    /// <summary>Storage is away; sending again is harmless: 502 would end some clients, see the protocol notes.</summary>
    Unavailable,
}

/// <summary>A set of activities as JSON objects, ready to send, and the watermark after them (opaque to the client).</summary>
public sealed record DirectLineActivities(IReadOnlyList<Activity> Activities, string Watermark);

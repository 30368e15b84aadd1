using System.Text.Json.Serialization;

namespace InterviewBot.BotFramework;

/// <summary>An activity of the Bot Framework protocol as this product sends it. Absent members are left out, never written as null.</summary>
public sealed record Activity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    /// <summary>On the wire in UTC, to the millisecond.</summary>
    [JsonConverter(typeof(UtcTimeConverter))]
    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>. Text that may hold a person's words is sent as plain.</summary>
    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    public string? InputHint { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public ActivityChannelData? ChannelData { get; init; }

    /// <summary>Echo of a person's own activity: the id the client gave it. Written as <c>channelData.clientActivityID</c>.</summary>
    [JsonIgnore]
    public string? ClientActivityId
    {
        get => ChannelData?.ClientActivityId;
        init => ChannelData = value is null ? null : new ActivityChannelData(value);
    }
}

/// <summary>What the browser channel puts into <c>channelData</c>; the spelling is the client's.</summary>
public sealed record ActivityChannelData([property: JsonPropertyName("clientActivityID")] string? ClientActivityId);

/// <summary>A user or a bot on a channel.</summary>
public sealed record ChannelAccount(string Id, string? Name = null, string? Role = null);

/// <summary>A conversation on a channel.</summary>
public sealed record ConversationAccount(string Id);

/// <summary>Buttons under a message.</summary>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <summary>A button. Title and value are the same in what we send, for clients differ in which of the two they send back.</summary>
public sealed record CardAction(string Type, string Title, string Value);

using System.Text.Json;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>Reads what a client or back end says when it asks for a conversation: an empty body, or <c>{"user":{"id"},"locale"}</c>.</summary>
internal static class StartReader
{
    private const int MaxLength = 64;

    /// <returns><c>null</c> when it is neither. A user id is only taken over with the prefix of ids that come out of a token.</returns>
    public static (string? UserId, string? Locale)? Read(byte[] json)
    {
        if (json.Length == 0)
            return (null, null);
        try
        {
            using var document = JsonDocument.Parse(JsonRepair.Repair(json), new JsonDocumentOptions { MaxDepth = IncomingActivityReader.MaxDepth });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            var user = root.TryGetProperty("user", out var it) && it.ValueKind == JsonValueKind.Object ? Text(it, "id") : null;
            return (user?.StartsWith("dl_", StringComparison.Ordinal) == true ? user : null, Text(root, "locale"));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String && member.GetString() is { Length: > 0 and <= MaxLength } text ? text : null;
}

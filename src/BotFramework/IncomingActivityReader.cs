using System.Text.Json;

namespace InterviewBot.BotFramework;

/// <summary>
/// Reads a client's JSON document. Member names in any casing; of a member that stands there twice the last one counts; members we do not know
/// are passed over; a known member of the wrong type is refused; null is as good as absent. Never throws on what was sent.
/// </summary>
public static class IncomingActivityReader
{
    /// <summary>Longest text in UTF-16 units.</summary>
    public const int MaxTextLength = 256 * 1024;

    /// <summary>Deepest nesting of a document.</summary>
    public const int MaxDepth = 64;

    private const int MaxClientActivityIdLength = 256;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth };

    /// <param name="json">The body as it came; it may be changed by the reading.</param>
    /// <param name="id">The id the server gives the activity.</param>
    public static IncomingActivityReading Read(byte[] json, string id, string conversationId, string userId)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(JsonRepair.Repair(json), Strict);
        }
        catch (JsonException)
        {
            return new IncomingActivityReading.Malformed("The body is not a JSON document that can be read.");
        }

        using (document)
        {
            return Read(document.RootElement, new IncomingActivity(id, conversationId, userId, IncomingKind.Message));
        }
    }

    private static IncomingActivityReading Read(JsonElement root, IncomingActivity blank)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return new IncomingActivityReading.Malformed("The body is not a JSON object.");
        var members = Members(root);
        foreach (var (name, kind) in KnownMembers)
            if (members.TryGetValue(name, out var member) && member.ValueKind != kind)
                return new IncomingActivityReading.Malformed($"The member '{name}' is of the wrong type.");
        if (Text(members, "type") is not { Length: > 0 } type)
            return new IncomingActivityReading.MissingMember("type");
        if (type == "invoke")
            return IncomingActivityReading.NotImplemented.Instance;
        if (type is not ("message" or "event"))
            return IncomingActivityReading.WithoutEffect.Instance;
        return Read(members, blank with { Kind = type == "event" ? IncomingKind.Event : IncomingKind.Message });
    }

    private static IncomingActivityReading Read(Dictionary<string, JsonElement> members, IncomingActivity blank)
    {
        var text = IncomingText.Clean(Text(members, "text") ?? "");
        if (text.Length > MaxTextLength)
            return IncomingActivityReading.TooLong.Instance;
        var clientActivityId = ClientActivityId(members);
        if (clientActivityId?.Length > MaxClientActivityIdLength)
            return new IncomingActivityReading.Malformed("The client's id of the activity is too long.");
        return new IncomingActivityReading.ForBot(blank with
        {
            Text = text,
            ClientActivityId = clientActivityId,
        });
    }

    /// <summary>Members a reader relies on, or that a client would only get wrong on purpose. The server's own statements replace most of them.</summary>
    private static readonly (string Name, JsonValueKind Kind)[] KnownMembers =
    [
        ("type", JsonValueKind.String), ("id", JsonValueKind.String), ("channelId", JsonValueKind.String), ("serviceUrl", JsonValueKind.String),
        ("from", JsonValueKind.Object), ("recipient", JsonValueKind.Object), ("conversation", JsonValueKind.Object),
        ("text", JsonValueKind.String), ("name", JsonValueKind.String), ("locale", JsonValueKind.String),
        ("attachments", JsonValueKind.Array), ("entities", JsonValueKind.Array),
    ];

    private static Dictionary<string, JsonElement> Members(JsonElement root)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in root.EnumerateObject())
            if (member.Value.ValueKind == JsonValueKind.Null)
                members.Remove(member.Name);
            else
                members[member.Name] = member.Value;
        return members;
    }

    private static string? ClientActivityId(Dictionary<string, JsonElement> members) =>
        members.TryGetValue("channelData", out var data) && data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text
            ? text
            : null;

    private static string? Text(Dictionary<string, JsonElement> members, string name) => members.TryGetValue(name, out var member) ? member.GetString() : null;
}

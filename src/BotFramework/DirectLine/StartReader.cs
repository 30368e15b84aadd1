using System.Text.Json;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>Reads what a client says when it asks for a conversation. The conversation, the user and the language are known from the token: all that counts is whether the client makes sense.</summary>
internal static class StartReader
{
    /// <summary>An empty body, or a JSON object.</summary>
    public static bool IsStart(byte[] json)
    {
        if (json.Length == 0)
            return true;
        try
        {
            using var document = JsonDocument.Parse(JsonRepair.Repair(json), new JsonDocumentOptions { MaxDepth = IncomingActivityReader.MaxDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewBot.BotFramework.DirectLine;

internal sealed record TokenAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);

internal sealed record PostAnswer(string Id);

internal sealed record ErrorAnswer(Error Error);

internal sealed record Error(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(PostAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class DirectLineJson : JsonSerializerContext;

internal static class Wire
{
    /// <summary>Letters outside ASCII are written as they are: the answers are JSON and nothing else, so nothing needs to be disguised from HTML.</summary>
    public static DirectLineJson Json { get; } = new(new JsonSerializerOptions(DirectLineJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

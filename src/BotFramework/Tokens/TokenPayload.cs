using System.Text.Json.Serialization;

namespace InterviewBot.BotFramework.Tokens;

/// <summary>The middle part of a token.</summary>
/// <param name="Exp">Seconds since 1970.</param>
internal sealed record TokenPayload(string Conv, string User, long Exp, string Use);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TokenPayload))]
internal sealed partial class TokenJson : JsonSerializerContext;

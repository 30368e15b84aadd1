using System.Text.Json.Serialization;

namespace InterviewBot.Functions.Interviews;

/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Notice">The version of the privacy notice that was agreed to.</param>
internal sealed record BeginRequest(string? Language, string? Guide, bool? Consent, string? Notice);

internal sealed record BegunAnswer(string Token, string Link);

/// <param name="Token">For the Direct Line server.</param>
/// <param name="Stream">Whether there are WebSockets; behind the Functions host there are none.</param>
internal sealed record SessionAnswer(string ConversationId, string Token, string UserId, string Language, bool Stream, string Guide);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BeginRequest))]
[JsonSerializable(typeof(BegunAnswer))]
[JsonSerializable(typeof(SessionAnswer))]
internal sealed partial class InterviewsJson : JsonSerializerContext;

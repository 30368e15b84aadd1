using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Privacy;

/// <summary>The privacy notice for the start page.</summary>
internal static class PrivacyApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/privacy", GetAsync);

    private static Task GetAsync(HttpContext context)
    {
        var notice = context.RequestServices.GetRequiredService<PrivacyNotice>();
        var text = notice.In(LanguageCodes.Find(context.Request.Query["language"]) ?? Language.Dutch);
        return context.Response.WriteAsJsonAsync(new PrivacyAnswer(notice.Version, text.Title, text.Paragraphs), PrivacyJson.Default.PrivacyAnswer);
    }
}

internal sealed record PrivacyAnswer(string Version, string Title, ImmutableArray<string> Paragraphs);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PrivacyAnswer))]
internal sealed partial class PrivacyJson : JsonSerializerContext;

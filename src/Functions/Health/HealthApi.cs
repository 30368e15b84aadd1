using System.Text.Json.Serialization;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Health;

/// <summary>Says whether an interview could go on now: 200, or 503 when storage does not answer. No content, no settings.</summary>
internal static class HealthApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/health", CheckAsync);

    private static async Task CheckAsync(HttpContext context)
    {
        // An unavailable store is answered at the edge, like everywhere else.
        await context.RequestServices.GetRequiredService<IRowStore>().PrepareAsync(context.RequestAborted);
        await context.Response.WriteAsJsonAsync(new HealthAnswer("ok"), HealthJson.Default.HealthAnswer);
    }
}

internal sealed record HealthAnswer(string Status);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;

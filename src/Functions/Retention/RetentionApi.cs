using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.Retention;

/// <summary>
/// The timer of the Functions host: erases interviews whose time is over. The host calls a timer function by its name, without a key; a call from outside
/// comes through the host's proxy and carries headers that a timer's never does.
/// </summary>
internal static class RetentionApi
{
    /// <summary>Put there by the proxy; the second is what the first is called once it has been used.</summary>
    private static readonly ImmutableArray<string> ProxyHeaders =
        ["x-ms-invocation-id", "X-Forwarded-Host", "X-Original-Host", "X-Forwarded-For", "X-Original-For"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/retention", RunAsync);

    private static async Task RunAsync(HttpContext context)
    {
        if (ProxyHeaders.Any(context.Request.Headers.ContainsKey))
        {
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "NotFound", "There is nothing at this address.");
            return;
        }

        var run = await context.RequestServices.GetRequiredService<Dialogs.Transcripts.Retention>().RunAsync(context.RequestAborted);
        await context.Response.WriteAsJsonAsync(
            new TimerAnswer(ImmutableDictionary<string, string>.Empty, [string.Create(CultureInfo.InvariantCulture, $"Interviews erased: {run.Erased}"), .. run.IsHeldBack ? [RetentionNotes.HeldBack] : Array.Empty<string>()], null), RetentionJson.Default.TimerAnswer);
    }
}

/// <summary>The host's envelope; its members keep their capitals.</summary>
internal sealed record TimerAnswer(ImmutableDictionary<string, string> Outputs, ImmutableArray<string> Logs, string? ReturnValue);

[JsonSerializable(typeof(TimerAnswer))]
internal sealed partial class RetentionJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace InterviewBot.Functions.Hosting;

/// <summary>What every refused request gets: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record ErrorAnswer(ErrorContent Error)
{
    /// <summary>More came than a limit lets through; in a moment it may be sent again.</summary>
    public static Task WriteTooManyAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "2";
        return WriteAsync(context, StatusCodes.Status429TooManyRequests, "TooMany", "Too many at once. Send it again in a moment.");
    }

    public static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new ErrorAnswer(new ErrorContent(code, message)), ErrorJson.Default.ErrorAnswer);
    }
}

/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">For whoever reads the answer; English.</param>
internal sealed record ErrorContent(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class ErrorJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using InterviewBot.Functions.Pages;

namespace InterviewBot.Functions.Hosting;

/// <summary>What a refused request gets: <c>{"error":{"code","message"}}</c>, or in a browser a page that says it in words.</summary>
internal sealed record ErrorAnswer(ErrorContent Error)
{
    /// <summary>More came than a limit lets through; in a moment it may be sent again.</summary>
    public static Task WriteTooManyAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "2";
        return WriteAsync(context, StatusCodes.Status429TooManyRequests, "TooMany", "Too many at once. Send it again in a moment.");
    }

    /// <summary>JSON for programs; a page in both languages for whoever followed a link in a browser.</summary>
    public static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        if (IsRead(context.Request) && context.RequestServices.GetService<PageFiles>() is { } pages)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(pages.Fault(FaultWords.Of(code)));
        }

        return context.Response.WriteAsJsonAsync(new ErrorAnswer(new ErrorContent(code, message)), ErrorJson.Default.ErrorAnswer);
    }

    private static bool IsRead(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}

/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">For whoever reads the answer; English.</param>
internal sealed record ErrorContent(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class ErrorJson : JsonSerializerContext;

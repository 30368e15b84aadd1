using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InterviewBot.BotFramework;

namespace InterviewBot.Functions.Hosting;

/// <summary>Reads the small JSON body of a request. Half a surrogate pair in it becomes U+FFFD and costs nothing else of what somebody wrote.</summary>
internal static class JsonBody
{
    private const int MaxBytes = 16 * 1024;

    /// <returns>The value, or <c>null</c> and the status to answer with.</returns>
    public static async Task<(T? Value, int Fault)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, int maxBytes = MaxBytes)
        where T : class
    {
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
            return (null, StatusCodes.Status415UnsupportedMediaType);
        var (bytes, fault) = await RequestBody.ReadAsync(request, maxBytes);
        if (fault is { } status)
            return (null, status);
        try
        {
            return (JsonSerializer.Deserialize(JsonRepair.Repair(bytes).Span, type), StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}

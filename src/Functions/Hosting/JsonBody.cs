using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace InterviewBot.Functions.Hosting;

/// <summary>Reads the small JSON body of a request.</summary>
internal static class JsonBody
{
    private const int MaxBytes = 16 * 1024;

    /// <returns>The value, or <c>null</c> and the status to answer with.</returns>
    public static async Task<(T? Value, int Fault)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, int maxBytes = MaxBytes)
        where T : class
    {
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
            return (null, StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > maxBytes)
            return (null, StatusCodes.Status413PayloadTooLarge);
        try
        {
            return (await request.ReadFromJsonAsync(type, request.HttpContext.RequestAborted), StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace InterviewBot.BotFramework.DirectLine;

internal static class HttpAnswer
{
    /// <summary>Answers with a JSON document that no cache keeps.</summary>
    public static async Task WriteAsync<T>(this HttpContext context, int status, T answer, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, type);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        await response.Body.WriteAsync(json, context.RequestAborted);
    }
}

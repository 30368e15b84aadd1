using InterviewBot.Functions.Interviews;

namespace InterviewBot.Functions.InterviewPage;

/// <summary>Sends a whole file of an interview that was made in memory, and notes that it was had.</summary>
internal static class Downloads
{
    public static Task WriteAsync(HttpContext context, string disposition, string mediaType, byte[] bytes)
    {
        context.Response.Headers.ContentDisposition = disposition;
        context.Response.ContentType = mediaType;
        return WriteAsync(context, bytes);
    }

    public static async Task WriteAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        if (InterviewToken.Find(context.GetRouteValue("token") as string) is { } token && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route })
            context.RequestServices.GetRequiredService<InterviewLog>().Downloaded(token.Key.Partition, route, bytes.Length);
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}

namespace InterviewBot.Functions.InterviewPage;

/// <summary>Sends a whole file that was made in memory.</summary>
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
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}

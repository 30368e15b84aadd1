using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>Reads a whole body into memory, up to a limit.</summary>
internal static class RequestBody
{
    /// <returns>The bytes, or what is wrong with the body.</returns>
    public static async Task<(byte[] Bytes, DirectLineError? Fault)> ReadAsync(HttpRequest request, int maxBytes)
    {
        var (bytes, fault) = await TakeAsync(request, maxBytes);
        // A body that was not read to its end makes the connection useless: a proxy that pools connections must not send another's request on it.
        if (fault is not null)
            request.HttpContext.Response.Headers.Connection = "close";
        return (bytes, fault);
    }

    private static async Task<(byte[] Bytes, DirectLineError? Fault)> TakeAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
            return ([], DirectLineError.TooLarge);
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
                if (read.Buffer.Length > maxBytes)
                    return ([], DirectLineError.TooLarge);
                if (read.IsCompleted)
                {
                    var bytes = read.Buffer.ToArray();
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return (bytes, null);
                }

                // Seen, not taken: the next read brings it again with more behind it.
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException fault)
        {
            // The web server's own limits: too slow, too large, or chunks that are none.
            return ([], fault.StatusCode switch
            {
                StatusCodes.Status408RequestTimeout => DirectLineError.TooSlow,
                StatusCodes.Status413PayloadTooLarge => DirectLineError.TooLarge,
                _ => DirectLineError.Malformed,
            });
        }
    }
}

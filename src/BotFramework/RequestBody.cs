using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace InterviewBot.BotFramework;

/// <summary>Reads a whole body into memory, up to a limit that also holds for a body that comes in chunks.</summary>
public static class RequestBody
{
    /// <returns>The bytes, or the status to answer with: 400 (cannot be read), 408 (too slow) or 413 (too large).</returns>
    public static async Task<(byte[] Bytes, int? Fault)> ReadAsync(HttpRequest request, int maxBytes)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (bytes, fault) = await TakeAsync(request, maxBytes);
        // A body that was not read to its end makes the connection useless: a proxy that pools connections must not send another's request on it.
        if (fault is not null)
            request.HttpContext.Response.Headers.Connection = "close";
        return (bytes, fault);
    }

    private static async Task<(byte[] Bytes, int? Fault)> TakeAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
            return ([], StatusCodes.Status413PayloadTooLarge);
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
                if (read.Buffer.Length > maxBytes)
                    return ([], StatusCodes.Status413PayloadTooLarge);
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
            return ([], fault.StatusCode is StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge ? fault.StatusCode : StatusCodes.Status400BadRequest);
        }
    }
}

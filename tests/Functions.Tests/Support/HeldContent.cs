using System.Net;

namespace InterviewBot.Functions.Tests.Support;

/// <summary>
/// A body that the server has asked for (with <c>Expect: 100-continue</c>) and does not get before it is let go: meanwhile the request is under way for certain. A request that is
/// only on the wire when a server stops may be lost, on a connection that looks idle to it; clients send such a one again.
/// </summary>
internal sealed class HeldContent : HttpContent
{
    private readonly HttpContent _body;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldContent(HttpContent body)
    {
        _body = body;
        foreach (var header in body.Headers)
            Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    /// <summary>Ends when the server reads the body.</summary>
    public Task Asked => _asked.Task;

    public void Release() => _released.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _asked.TrySetResult();
        await _released.Task;
        await _body.CopyToAsync(stream);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

using System.Net;
using System.Net.Sockets;

namespace InterviewBot.Functions.Tests.Storage;

/// <summary>What goes wrong with one request.</summary>
internal enum Fault
{
    None,

    /// <summary>The service says it is busy; nothing was carried out.</summary>
    Busy,

    /// <summary>The request is carried out and the answer is lost.</summary>
    LostAnswer,

    /// <summary>The request is carried out and the answer breaks off half way.</summary>
    CutAnswer,

    /// <summary>The connection closes before the request arrives.</summary>
    Closed,

    /// <summary>Nobody listens.</summary>
    Refused,

    /// <summary>Nothing ever comes back.</summary>
    Frozen,
}

/// <summary>A connection to the emulator on which the n-th request meets the n-th fault, and the last fault goes on for ever.</summary>
internal sealed class FaultyConnection(params Fault[] faults) : DelegatingHandler(new SocketsHttpHandler())
{
    private int _requests;

    public int Requests => _requests;

    public string? RetryAfter { get; init; }

    /// <summary>Runs before the answer to the n-th request (from 1) is given.</summary>
    public Func<int, Task> Meanwhile { get; init; } = _ => Task.CompletedTask;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _requests);
        var fault = faults[Math.Min(number, faults.Length) - 1];
        await Meanwhile(number);
        switch (fault)
        {
            case Fault.Busy:
                var busy = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { RequestMessage = request, Content = new StringContent("") };
                if (RetryAfter is not null)
                    busy.Headers.TryAddWithoutValidation("Retry-After", RetryAfter);
                return busy;
            case Fault.LostAnswer:
                (await base.SendAsync(request, cancellationToken)).Dispose();
                throw new HttpRequestException("lost", new IOException("lost"));
            case Fault.CutAnswer:
                var answer = await base.SendAsync(request, cancellationToken);
                answer.Content = new StreamContent(new CutStream());
                answer.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/mixed; boundary=batchresponse_x");
                return answer;
            case Fault.Closed:
                throw new HttpRequestException("closed", new IOException("closed"));
            case Fault.Refused:
                throw new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused));
            case Fault.Frozen:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new InvalidOperationException("Frozen for ever.");
            default:
                return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class CutStream : MemoryStream
    {
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("cut");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("cut");
    }
}

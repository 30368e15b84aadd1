using System.Net.WebSockets;
using System.Text.Json;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>Looks for activities after a watermark.</summary>
internal delegate ValueTask<DirectLineReading> DirectLineLook(string conversationId, string? watermark, CancellationToken cancellation);

/// <summary>One WebSocket of one conversation: sends what the bot says as it comes, and empty frames when there is silence.</summary>
internal sealed class DirectLineStream(
    DirectLineLook look, DirectLineOptions options, TimeProvider time, NewActivitySignal.Listener listener, WebSocket socket, string conversationId)
{
    /// <summary>Clients send empty frames to keep the line open; whoever sends more than this in one is no such client.</summary>
    private const int MaxFrameBytes = 4096;

    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    private DateTimeOffset _lastSent;

    /// <summary>Runs until the client leaves, the conversation is gone, the socket is as old as it may get, or the server stops.</summary>
    public async Task RunAsync(string watermark, CancellationToken stopping)
    {
        using var lifetime = new CancellationTokenSource(options.StreamLifetime, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, lifetime.Token);
        using var deaf = new CancellationTokenSource();
        var receiving = ReceiveAsync(end, deaf.Token);
        try
        {
            await SendAsync(watermark, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The client has left, the server stops, or the time is up: either way the socket is closed below.
        }
        catch (WebSocketException)
        {
            // The line is dead; the client opens another one.
        }

        // "Going away" where the client is meant to open another one.
        var goingAway = stopping.IsCancellationRequested || lifetime.IsCancellationRequested;
        await CloseAsync(goingAway ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure);
        deaf.CancelAfter(CloseTimeout);
        await receiving;
    }

    /// <summary>Returns when the conversation is no more.</summary>
    private async Task SendAsync(string watermark, CancellationToken cancellation)
    {
        _lastSent = time.GetUtcNow();
        while (true)
        {
            switch (await look(conversationId, watermark, cancellation))
            {
                case DirectLineReading.Unknown:
                    return;
                // A page may hold nothing to send and still lead on: what was decided at a review is no activity.
                case DirectLineReading.Activities set when set.Items.Count > 0 || set.Watermark != watermark:
                    if (set.Items.Count > 0)
                        await SendFrameAsync(JsonSerializer.SerializeToUtf8Bytes(ActivitySets.Of(set, conversationId, watermark), Wire.Json.ActivitySet), cancellation);
                    watermark = set.Watermark;
                    continue;
                default:
                    break;
            }

            if (time.GetUtcNow() - _lastSent >= options.KeepAlive)
                await SendFrameAsync([], cancellation);
            await listener.WaitAsync(options.Recheck < options.KeepAlive ? options.Recheck : options.KeepAlive, cancellation);
        }
    }

    private async Task SendFrameAsync(byte[] frame, CancellationToken cancellation)
    {
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellation);
        _lastSent = time.GetUtcNow();
    }

    /// <summary>Takes in what the client sends (nothing that counts) and ends everything when it leaves.</summary>
    private async Task ReceiveAsync(CancellationTokenSource end, CancellationToken deaf)
    {
        var buffer = new byte[MaxFrameBytes];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), deaf) is { MessageType: not WebSocketMessageType.Close, EndOfMessage: true })
            {
            }
        }
        catch (WebSocketException)
        {
            // The line is dead.
        }
        catch (OperationCanceledException)
        {
            // The client did not say goodbye in time.
        }

        await end.CancelAsync();
    }

    private async Task CloseAsync(WebSocketCloseStatus status)
    {
        using var timeout = new CancellationTokenSource(CloseTimeout);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, null, timeout.Token);
        }
        catch (WebSocketException)
        {
            // It was closed already.
        }
        catch (OperationCanceledException)
        {
            // The client takes nothing any more.
        }
    }
}

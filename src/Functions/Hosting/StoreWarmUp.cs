using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.DirectLine;

namespace InterviewBot.Functions.Hosting;

/// <summary>Opens the store while the seeds are still being read. Storage that is away does not stop the start: requests say so until it is back.</summary>
internal sealed partial class StoreWarmUp(IRowStore store, TokenKey key, ILogger<StoreWarmUp> logger) : BackgroundPart
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _opening = Task.CompletedTask;

    /// <summary>Begins at once: the host starts its parts when the seeds have been read, and that takes longer than all else.</summary>
    public void Begin() => _opening = Task.Run(() => OpenAsync(_stopping.Token));

    public override void Dispose()
    {
        base.Dispose();
        _stopping.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var stops = stoppingToken.Register(_stopping.Cancel);
        await _opening;
    }

    private async Task OpenAsync(CancellationToken stopping)
    {
        try
        {
            await store.PrepareAsync(stopping);
            await key.EnsureAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The server could not start, or is told to stop already: there is nothing to warm up for, and no fault of ours.
        }
        catch (StoreUnavailableException) when (stopping.IsCancellationRequested)
        {
            // The same: the store was closed while it was asked.
        }
        catch (StoreUnavailableException fault)
        {
            LogAway(logger, fault.Message);
        }
    }

    [LoggerMessage(10, LogLevel.Warning, "Storage is away at start: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}

using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.DirectLine;

namespace InterviewBot.Functions.Hosting;

/// <summary>Opens the store while the server starts. Storage that is away does not stop the start: requests say so until it is back.</summary>
internal sealed partial class StoreWarmUp(IRowStore store, TokenKey key, ILogger<StoreWarmUp> logger) : BackgroundPart
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await store.PrepareAsync(stoppingToken);
            await key.EnsureAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server could not start, or is told to stop already: there is nothing to warm up for, and no fault of ours.
        }
        catch (StoreUnavailableException) when (stoppingToken.IsCancellationRequested)
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

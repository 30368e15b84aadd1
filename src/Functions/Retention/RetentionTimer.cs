using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.Retention;

/// <summary>Stand-alone there is no Functions host with a timer: erases interviews whose time is over a minute after the start and then once a day.</summary>
internal sealed partial class RetentionTimer(Dialogs.Transcripts.Retention retention, TimeProvider time, ILogger<RetentionTimer> logger) : BackgroundPart
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = First; ; wait = Every)
        {
            // Being stopped while waiting, also when the server could not start at all, is no failure to report.
            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
                return;
            try
            {
                var run = await retention.RunAsync(stoppingToken);
                LogErased(logger, run.Erased);
                if (run.IsHeldBack)
                    LogHeldBack(logger);
            }
            catch (StoreUnavailableException fault)
            {
                LogAway(logger, fault.Message);
            }
        }
    }

    [LoggerMessage(20, LogLevel.Information, "Interviews erased: {Count}")]
    private static partial void LogErased(ILogger logger, int count);

    [LoggerMessage(22, LogLevel.Warning, RetentionNotes.HeldBack)]
    private static partial void LogHeldBack(ILogger logger);

    [LoggerMessage(21, LogLevel.Warning, "Nothing was erased, storage is away: {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// A part of the process that works in the background. A start that fails elsewhere (the address is taken) can cancel it before it began; the host would
/// report that as a failure of this part, with two lines more than the one that says what is wrong.
/// </summary>
internal abstract class BackgroundPart : BackgroundService
{
    /// <summary>What the host waits for: the work, done when it was cancelled, failed when it failed.</summary>
    public override Task? ExecuteTask => base.ExecuteTask is { } work ? UnlessCancelledAsync(work) : null;

    private static async Task UnlessCancelledAsync(Task work)
    {
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsFaulted)
            await work;
    }
}

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// Gives back what is long over. By itself the collector lets what outlived two looks grow by four fifths, 6 MB of turns that were answered long ago, before it looks at it, and keeps what it
/// freed there for what may come; here it looks at 1 MB and keeps nothing: a pause of 20 ms in some 1,500 turns. Why: <c>docs/decisions/2026-11-29-memory.md</c>.
/// </summary>
internal sealed class MemoryTidying(TimeProvider time) : BackgroundPart
{
    private const int Oldest = 2;
    private const long MostGrowth = 1024 * 1024;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var tidy = 0L; ;)
        {
            // Being stopped while waiting, also when the server could not start at all, is no failure to report.
            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
                return;
            // A look of the collector's own may have left less than ours did.
            tidy = Math.Min(tidy, OldBytes());
            if (OldBytes() - tidy < MostGrowth)
                continue;
            GC.Collect(Oldest, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            tidy = OldBytes();
        }
    }

    /// <summary>What lay in the oldest generation after the last look at any.</summary>
    private static long OldBytes() => GC.GetGCMemoryInfo(GCKind.Any).GenerationInfo[Oldest].SizeAfterBytes;
}

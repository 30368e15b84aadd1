using System.Globalization;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>Erases interviews whose time is over. Runs again and again; a run that was cut off is taken up by the next.</summary>
/// <param name="memory">What this process holds of the interviews.</param>
/// <param name="days">How long an interview is kept.</param>
public sealed class Retention(IRowStore store, IInterviewMemory memory, TimeProvider clock, int days)
{
    /// <summary>
    /// The most days' interviews one run erases, and the most days after the one before that a run believes its clock. A run a day has one day to do; a clock that jumps ahead by a year would
    /// find them all. It gets none at the first run, so that somebody can notice, and a month's a day from then on: the product may have stood still for so long after all.
    /// </summary>
    private const int MaxDaysARun = 31;

    private const string Partition = "retention";
    private const string LastRun = "last";
    private const string At = "at";

    /// <summary>Takes up deletions that were cut off, and once a day erases what is over time.</summary>
    /// <exception cref="StoreUnavailableException">Storage is away; the next run goes on.</exception>
    public async ValueTask<RetentionRun> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var erased = await InterviewDeletion.ResumeAsync(store, memory, cancellation).ConfigureAwait(false);
        var row = await store.FindAsync(Partition, LastRun, cancellation).ConfigureAwait(false);
        var last = DateTimeOffset.TryParse(row?.Values.GetValueOrDefault(At), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : (DateTimeOffset?)null;
        // Stand-alone there is a run after each start.
        if (last?.UtcDateTime.Date == now.UtcDateTime.Date)
            return new RetentionRun(erased, IsHeldBack: false);
        var isHeldBack = now - last > TimeSpan.FromDays(MaxDaysARun);
        if (!isHeldBack)
            erased += await EraseAsync(now, cancellation).ConfigureAwait(false);
        // Whether or not there was one to erase: a run before may have been cut off, a reader may have held on to what was deleted.
        await store.ScrubAsync(cancellation).ConfigureAwait(false);
        var values = new Dictionary<string, string> { [At] = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) };
        await store.CommitAsync(Partition, [row is null ? new RowChange.Add(LastRun, values) : new RowChange.Replace(LastRun, row.ETag, values)], cancellation).ConfigureAwait(false);
        return new RetentionRun(erased, isHeldBack);
    }

    private async ValueTask<int> EraseAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var erased = 0;
        foreach (var day in (await InterviewIndex.DaysAsync(store, now.AddDays(-days), cancellation).ConfigureAwait(false)).Take(MaxDaysARun))
        {
            foreach (var interview in await InterviewIndex.InterviewsAsync(store, day, cancellation).ConfigureAwait(false))
            {
                await InterviewDeletion.DeleteAsync(store, memory, interview, cancellation, scrubs: false).ConfigureAwait(false);
                await InterviewIndex.LeaveAsync(store, day, interview, cancellation).ConfigureAwait(false);
                erased++;
            }

            await InterviewIndex.ForgetDayAsync(store, day, cancellation).ConfigureAwait(false);
        }

        return erased;
    }
}

/// <summary>What a run of the retention did.</summary>
/// <param name="Erased">How many interviews.</param>
/// <param name="IsHeldBack">The clock stood more than a month after the run before: nothing was erased because of its time; the next day's run believes it.</param>
public sealed record RetentionRun(int Erased, bool IsHeldBack);

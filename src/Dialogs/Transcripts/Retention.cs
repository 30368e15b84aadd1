using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>Erases interviews whose time is over. Runs again and again; a run that was cut off is taken up by the next.</summary>
/// <param name="memory">What this process holds of the interviews.</param>
/// <param name="days">How long an interview is kept.</param>
public sealed class Retention(IRowStore store, IInterviewMemory memory, TimeProvider clock, int days)
{
    /// <summary>
    /// The most days' interviews one run erases. A run a day has one to do; a clock that jumps ahead by a year would find them all, and gets
    /// a month's at most before somebody can notice.
    /// </summary>
    private const int MaxDaysARun = 31;

    /// <summary>How many interviews were erased.</summary>
    /// <exception cref="StoreUnavailableException">Storage is away; the next run goes on.</exception>
    public async ValueTask<int> RunAsync(CancellationToken cancellation)
    {
        var erased = await InterviewDeletion.ResumeAsync(store, memory, cancellation).ConfigureAwait(false);
        var over = await InterviewIndex.DaysAsync(store, clock.GetUtcNow().AddDays(-days), cancellation).ConfigureAwait(false);
        foreach (var day in over.Take(MaxDaysARun))
        {
            foreach (var interview in await InterviewIndex.InterviewsAsync(store, day, cancellation).ConfigureAwait(false))
            {
                await InterviewDeletion.DeleteAsync(store, memory, interview, cancellation).ConfigureAwait(false);
                await InterviewIndex.LeaveAsync(store, day, interview, cancellation).ConfigureAwait(false);
                erased++;
            }

            await InterviewIndex.ForgetDayAsync(store, day, cancellation).ConfigureAwait(false);
        }

        return erased;
    }
}

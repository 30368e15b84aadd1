using System.Globalization;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// Which interviews there are, by the day they began: what retention walks over. Partition <c>days</c> has a row per day; partition
/// <c>day-20261123</c> a row per interview, named by its partition.
/// </summary>
internal static class InterviewIndex
{
    private const string Days = "days";

    private static readonly Dictionary<string, string> Nothing = new() { ["v"] = "1" };

    /// <summary>Enters an interview before its first row is written: an entry without an interview is harmless, an interview without an entry would never be erased.</summary>
    public static async ValueTask EnterAsync(IRowStore store, ConversationKey key, DateTimeOffset now, CancellationToken cancellation)
    {
        var day = now.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        await store.CommitAsync(Days, [new RowChange.Add(day, Nothing)], cancellation).ConfigureAwait(false);
        await store.CommitAsync($"day-{day}", [new RowChange.Add(key.Partition, Nothing)], cancellation).ConfigureAwait(false);
    }

    /// <summary>Days that have interviews and lie before <paramref name="before"/>, oldest first.</summary>
    public static async ValueTask<List<string>> DaysAsync(IRowStore store, DateTimeOffset before, CancellationToken cancellation)
    {
        var days = new List<string>();
        var end = before.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        await foreach (var row in store.ReadAsync(Days, "0", end, cancellation).ConfigureAwait(false))
            days.Add(row.Row);
        return days;
    }

    public static async ValueTask<List<string>> InterviewsAsync(IRowStore store, string day, CancellationToken cancellation)
    {
        var interviews = new List<string>();
        await foreach (var row in store.ReadAsync($"day-{day}", "!", "~", cancellation).ConfigureAwait(false))
            interviews.Add(row.Row);
        return interviews;
    }

    public static ValueTask<CommitOutcome> LeaveAsync(IRowStore store, string day, string interview, CancellationToken cancellation) =>
        store.CommitAsync($"day-{day}", [new RowChange.Remove(interview, "*")], cancellation);

    public static ValueTask<CommitOutcome> ForgetDayAsync(IRowStore store, string day, CancellationToken cancellation) =>
        store.CommitAsync(Days, [new RowChange.Remove(day, "*")], cancellation);
}

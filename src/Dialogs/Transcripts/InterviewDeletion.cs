using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>Deletes an interview so that it stays deleted: the state goes last, and is emptied first, so that no turn can go on meanwhile and a run that was cut off is taken up again.</summary>
internal static class InterviewDeletion
{
    /// <summary>The most rows an atomic batch takes.</summary>
    private const int BatchRows = 100;

    private const string Underway = "deleting";

    /// <summary>How many rows there were to remove.</summary>
    /// <param name="scrubs">Who deletes many scrubs the store once, after the last.</param>
    public static async ValueTask<int> DeleteAsync(IRowStore store, IInterviewMemory memory, string partition, CancellationToken cancellation, bool scrubs = true)
    {
        memory.Forget(partition);
        await store.CommitAsync(Underway, [new RowChange.Add(partition, InterviewRows.Emptied)], cancellation).ConfigureAwait(false);
        while (await store.FindAsync(partition, InterviewRows.State, cancellation).ConfigureAwait(false) is { } state)
        {
            if (InterviewRows.IsBeingDeleted(state)
                || await store.CommitAsync(partition, [new RowChange.Replace(InterviewRows.State, state.ETag, InterviewRows.Emptied)], cancellation).ConfigureAwait(false) is CommitOutcome.Done)
                break;
        }

        var rows = new List<RowChange>();
        await foreach (var row in store.ReadAsync(partition, "!", "~", cancellation).ConfigureAwait(false))
        {
            if (row.Row != InterviewRows.State)
                rows.Add(new RowChange.Remove(row.Row, "*"));
        }

        foreach (var batch in rows.Chunk(BatchRows))
            await store.CommitAsync(partition, batch, cancellation).ConfigureAwait(false);
        // Before the state goes, which holds nothing any more: a run that is cut off here is taken up too.
        if (scrubs)
            await store.ScrubAsync(cancellation).ConfigureAwait(false);
        await store.CommitAsync(partition, [new RowChange.Remove(InterviewRows.State, "*")], cancellation).ConfigureAwait(false);
        await store.CommitAsync(Underway, [new RowChange.Remove(partition, "*")], cancellation).ConfigureAwait(false);
        // Again: who had found the interview just before may have kept something of it meanwhile.
        memory.Forget(partition);
        return rows.Count + 1;
    }

    /// <summary>Takes up deletions that were cut off. How many.</summary>
    public static async ValueTask<int> ResumeAsync(IRowStore store, IInterviewMemory memory, CancellationToken cancellation)
    {
        var underway = new List<string>();
        await foreach (var row in store.ReadAsync(Underway, "!", "~", cancellation).ConfigureAwait(false))
            underway.Add(row.Row);
        foreach (var partition in underway)
            await DeleteAsync(store, memory, partition, cancellation).ConfigureAwait(false);
        return underway.Count;
    }
}

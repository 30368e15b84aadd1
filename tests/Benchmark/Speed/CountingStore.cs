using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Benchmark.Speed;

/// <summary>Counts the requests to the engine, and keeps what the latest turns wrote.</summary>
internal sealed class CountingStore(IRowStore store) : IRowStore
{
    private const int MostKept = 200;

    private readonly Queue<IReadOnlyList<RowChange>> _kept = new();
    private int _requests;

    public int Requests => _requests;

    /// <summary>The latest batches that replaced a row, oldest first.</summary>
    public IReadOnlyList<IReadOnlyList<RowChange>> Kept
    {
        get
        {
            lock (_kept)
                return [.. _kept];
        }
    }

    public bool IsEmbedded => store.IsEmbedded;

    public ValueTask<StoredRow?> FindAsync(string partition, string row, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _requests);
        return store.FindAsync(partition, row, cancellation);
    }

    public IAsyncEnumerable<StoredRow> ReadAsync(string partition, string from, string before, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _requests);
        return store.ReadAsync(partition, from, before, cancellation);
    }

    public ValueTask<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _requests);
        Keep(changes);
        return store.CommitAsync(partition, changes, cancellation);
    }

    public ValueTask PrepareAsync(CancellationToken cancellation) => store.PrepareAsync(cancellation);

    private void Keep(IReadOnlyList<RowChange> changes)
    {
        if (changes[0] is not RowChange.Replace)
            return;
        lock (_kept)
        {
            _kept.Enqueue(changes);
            if (_kept.Count > MostKept)
                _kept.Dequeue();
        }
    }
}

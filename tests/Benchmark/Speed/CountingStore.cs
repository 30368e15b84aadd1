using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Benchmark.Speed;

/// <summary>Counts the requests to the engine.</summary>
internal sealed class CountingStore(IRowStore store) : IRowStore
{
    private int _requests;

    public int Requests => _requests;

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
        return store.CommitAsync(partition, changes, cancellation);
    }

    public ValueTask PrepareAsync(CancellationToken cancellation) => store.PrepareAsync(cancellation);
}

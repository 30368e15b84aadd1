using InterviewBot.Dialogs.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>
/// Commits batches, one transaction after the other. Who comes while nobody writes, writes at once and on its own thread: handing the batch to another one and being
/// woken by it took a fifth of a turn. What arrives while the disk is busy goes into the next transaction together: one wait for the disk then serves many
/// turns, and each batch still stands or falls alone.
/// </summary>
internal sealed class GroupCommit(SqliteFile file) : IDisposable
{
    /// <summary>Bounds how long the first batch of a transaction waits for the others.</summary>
    private const int MaxBatches = 64;

    // Guards the two marks below it too; the writer belongs to whoever writes.
    private readonly Queue<PendingBatch> _waiting = new();
    private bool _isWriting;
    private bool _isClosed;
    private SqliteWriter? _writer;

    /// <exception cref="StoreUnavailableException">The store is closed: the process ends.</exception>
    public Task<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        var batch = new PendingBatch(partition, changes, cancellation);
        lock (_waiting)
        {
            if (_isClosed)
                throw new StoreUnavailableException("The store is closed.");
            if (_isWriting)
            {
                _waiting.Enqueue(batch);
                return batch.Outcome.Task;
            }

            _isWriting = true;
        }

        CommitAndHandOver([batch]);
        return batch.Outcome.Task;
    }

    /// <summary>Returns when what was accepted is written.</summary>
    public void Dispose()
    {
        lock (_waiting)
        {
            _isClosed = true;
            while (_isWriting)
                Monitor.Wait(_waiting);
        }

        _writer?.Dispose();
        _writer = null;
    }

    /// <summary>Nobody waits for an answer of their own while they write for others: those go on another thread.</summary>
    private void CommitAndHandOver(List<PendingBatch> batches)
    {
        try
        {
            Commit(batches);
        }
        finally
        {
            lock (_waiting)
            {
                _isWriting = _waiting.Count > 0;
                if (_isWriting)
                    ThreadPool.UnsafeQueueUserWorkItem(static commits => commits.CommitAndHandOver(commits.TakeWaiting()), this, preferLocal: false);
                else
                    Monitor.PulseAll(_waiting);
            }
        }
    }

    private List<PendingBatch> TakeWaiting()
    {
        lock (_waiting)
        {
            var batches = new List<PendingBatch>(Math.Min(_waiting.Count, MaxBatches));
            while (batches.Count < MaxBatches && _waiting.TryDequeue(out var next))
                batches.Add(next);
            return batches;
        }
    }

    private void Commit(List<PendingBatch> batches)
    {
        try
        {
            _writer ??= new SqliteWriter(file);
            _writer.Begin();
            foreach (var batch in batches)
                batch.Apply(_writer);
            _writer.Commit();
        }
        catch (SqliteException fault)
        {
            Fail(batches, SqliteFile.Unavailable(fault));
            return;
        }
        catch (StoreUnavailableException unavailable)
        {
            Fail(batches, unavailable);
            return;
        }

        foreach (var batch in batches)
            batch.Complete();
    }

    private void Fail(List<PendingBatch> batches, StoreUnavailableException unavailable)
    {
        // The connection goes with its open transaction; the next batch begins with a new one.
        _writer?.Dispose();
        _writer = null;
        foreach (var batch in batches)
            batch.Outcome.TrySetException(unavailable);
    }

    /// <summary>A batch that waits for its transaction.</summary>
    private sealed class PendingBatch(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        private CommitOutcome? _applied;

        public TaskCompletionSource<CommitOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>A caller that is gone is skipped here, before anything is written.</summary>
        public void Apply(SqliteWriter writer) => _applied = cancellation.IsCancellationRequested ? null : writer.Apply(partition, changes);

        public void Complete()
        {
            if (_applied is null)
                Outcome.TrySetCanceled(cancellation);
            else
                Outcome.TrySetResult(_applied);
        }
    }
}

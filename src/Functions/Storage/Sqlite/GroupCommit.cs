using System.Collections.Concurrent;
using InterviewBot.Dialogs.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>
/// Commits batches on one thread. What arrives while the disk is busy goes into the next transaction together: one wait for
/// the disk then serves many turns, and each batch still stands or falls alone.
/// </summary>
internal sealed class GroupCommit : IDisposable
{
    /// <summary>Bounds how long the first batch of a transaction waits for the others.</summary>
    private const int MaxBatches = 64;

    private readonly SqliteFile _file;
    private readonly BlockingCollection<PendingBatch> _queue = [];
    private readonly Thread _thread;
    private SqliteWriter? _writer;

    public GroupCommit(SqliteFile file)
    {
        _file = file;
        _thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <exception cref="StoreUnavailableException">The store is closed: the process ends.</exception>
    public Task<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        var batch = new PendingBatch(partition, changes, cancellation);
        try
        {
            _queue.Add(batch, cancellation);
        }
        catch (InvalidOperationException closed)
        {
            throw new StoreUnavailableException("The store is closed.", closed);
        }

        return batch.Outcome.Task;
    }

    public void Dispose()
    {
        if (!_thread.IsAlive)
            return;
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
    }

    private void Run()
    {
        var batches = new List<PendingBatch>(MaxBatches);
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            batches.Add(first);
            while (batches.Count < MaxBatches && _queue.TryTake(out var next))
                batches.Add(next);
            Commit(batches);
            batches.Clear();
        }

        _writer?.Dispose();
    }

    private void Commit(List<PendingBatch> batches)
    {
        try
        {
            _writer ??= new SqliteWriter(_file);
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

    /// <summary>A batch that waits for its turn on the writing thread.</summary>
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

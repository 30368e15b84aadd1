using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using InterviewBot.Dialogs.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file, durable through kill -9 and power loss. Table <c>rows(partition, row, etag, content)</c>; see
/// <see cref="SqliteFile"/>. Reads run beside each other and beside the writer; writes go through <see cref="GroupCommit"/>.
/// </summary>
internal sealed class SqliteRowStore(string path) : IRowStore, IDisposable
{
    private const int PageRows = 200;
    private const int MaxIdleReaders = 8;

    /// <summary>The port's promise: 8 seconds at most. A commit waits 4 of them for another process, and may queue behind one that does.</summary>
    private static readonly TimeSpan CommitBudget = TimeSpan.FromSeconds(8);

    private readonly SqliteFile _file = new(path);
    private readonly ConcurrentBag<SqliteReader> _readers = [];
    private readonly GroupCommit _commits = new(new SqliteFile(path));

    public bool IsEmbedded => true;

    public ValueTask<StoredRow?> FindAsync(string partition, string row, CancellationToken cancellation)
    {
        RowGuards.CheckKey(partition, "partition");
        RowGuards.CheckKey(row, "row");
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(reader => reader.Find(partition, row)));
    }

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        string partition, string from, string before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        RowGuards.CheckKey(partition, "partition");
        // A page at a time: a slow reader must not hold back the checkpoint of the log.
        for (var start = from; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = Read(reader => reader.Page(partition, start, before, PageRows));
            foreach (var row in page)
                yield return row;
            if (page.Count < PageRows)
                yield break;
            await Task.Yield();
            // The smallest key after the last one.
            start = page[^1].Row + '\u0001';
        }
    }

    public async ValueTask<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        RowGuards.CheckBatch(partition, changes);
        try
        {
            return await _commits.CommitAsync(partition, changes, cancellation).WaitAsync(CommitBudget, cancellation);
        }
        catch (TimeoutException late)
        {
            throw new StoreUnavailableException("The SQLite file took longer than 8 seconds.", late);
        }
    }

    public ValueTask PrepareAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Read(reader => reader.Find("health", "health"));
        return ValueTask.CompletedTask;
    }

    public ValueTask ScrubAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            _file.Rewrite();
        }
        catch (SqliteException fault)
        {
            throw SqliteFile.Unavailable(fault);
        }

        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        _commits.Dispose();
        while (_readers.TryTake(out var reader))
            reader.Dispose();
    }

    private T Read<T>(Func<SqliteReader, T> read)
    {
        SqliteReader? reader = null;
        try
        {
            if (!_readers.TryTake(out reader))
                reader = new SqliteReader(_file);
            var result = read(reader);
            if (_readers.Count < MaxIdleReaders)
            {
                _readers.Add(reader);
                reader = null;
            }

            return result;
        }
        catch (SqliteException fault)
        {
            throw SqliteFile.Unavailable(fault);
        }
        finally
        {
            reader?.Dispose();
        }
    }
}

namespace InterviewBot.Dialogs.Storage;

/// <summary>
/// The store port: what Azure Table Storage and SQLite share, and no more. Rows live in partitions; a batch of changes to one
/// partition is atomic; every change of an existing row names the ETag that was read.
/// </summary>
/// <remarks>
/// Keys: 1 to 512 characters of <c>A–Z a–z 0–9 - _ . $ ~ !</c>, compared ordinally; callers hash whatever comes from outside.
/// A row holds 1 to 200 named strings; a string may have any length and any well-formed UTF-16 (adapters cut it to what the engine
/// takes, never inside a surrogate pair, and put it together again). Adapters refuse, with an <see cref="ArgumentException"/>, what one of the
/// two engines would refuse: a batch of more than 100 changes or more than 4 MiB, a row of more than 1 MiB, the same row twice in a batch.
/// Storage that is away or slow is an <see cref="StoreUnavailableException"/> after at most 8 seconds.
/// </remarks>
public interface IRowStore
{
    /// <summary>The engine is part of this process, and another process seldom writes to it: what this one wrote last is what is there.</summary>
    bool IsEmbedded => false;

    /// <summary>One row, or <c>null</c>. One request to the engine.</summary>
    ValueTask<StoredRow?> FindAsync(string partition, string row, CancellationToken cancellation);

    /// <summary>All rows of the partition with <paramref name="from"/> ≤ key &lt; <paramref name="before"/>, in ordinal order of their keys.</summary>
    IAsyncEnumerable<StoredRow> ReadAsync(string partition, string from, string before, CancellationToken cancellation);

    /// <summary>Carries out all changes or none. One request to the engine (a retry after an unclear failure finds out whether it had been carried out).</summary>
    ValueTask<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation);

    /// <summary>Creates what is missing and says whether the engine answers; for start-up and health.</summary>
    ValueTask PrepareAsync(CancellationToken cancellation);

    /// <summary>
    /// Makes what was removed or replaced so far unreadable in the engine's own files too, where those are ours: no words of a deleted interview stay behind in them.
    /// Dear beside a turn; called when an interview is deleted, once where many are. What another process is reading just then goes the next time.
    /// </summary>
    ValueTask ScrubAsync(CancellationToken cancellation) => ValueTask.CompletedTask;
}

/// <summary>A row as stored. The ETag is opaque and changes with every change of the row.</summary>
/// <param name="read">Takes the values apart, when they are asked for: who knows the row by its ETag does not need them.</param>
public sealed class StoredRow(string row, string etag, Func<IReadOnlyDictionary<string, string>> read)
{
    private IReadOnlyDictionary<string, string>? _values;

    public StoredRow(string row, string etag, IReadOnlyDictionary<string, string> values)
        : this(row, etag, () => values)
    {
    }

    public string Row { get; } = row;

    public string ETag { get; } = etag;

    public IReadOnlyDictionary<string, string> Values => _values ??= read();
}

/// <summary>One change to one row. Closed.</summary>
public abstract record RowChange(string Row)
{
    /// <summary>A new row; the batch fails as <see cref="CommitOutcome.Exists"/> when there is one.</summary>
    public sealed record Add(string Row, IReadOnlyDictionary<string, string> Values) : RowChange(Row);

    /// <summary>New values for a row that still has the ETag; else the batch fails as <see cref="CommitOutcome.Stale"/> (also when the row is gone).</summary>
    public sealed record Replace(string Row, string ETag, IReadOnlyDictionary<string, string> Values) : RowChange(Row);

    /// <summary>Removes a row that still has the ETag (<c>*</c>: whatever it has; no fault when it is gone).</summary>
    public sealed record Remove(string Row, string ETag) : RowChange(Row);
}

/// <summary>What became of a batch. Closed.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>All changes were carried out.</summary>
    public sealed record Done : CommitOutcome
    {
        public static Done Instance { get; } = new();

        /// <summary>The ETag that the rows of the batch have now; <c>null</c> where the engine does not say.</summary>
        public string? ETag { get; init; }
    }

    /// <summary>Nothing was: a row had changed or was gone.</summary>
    public sealed record Stale(string Row) : CommitOutcome;

    /// <summary>Nothing was: a row to add was there already.</summary>
    public sealed record Exists(string Row) : CommitOutcome;
}

/// <summary>The storage engine is away, too slow or refuses us: nothing is known to have been stored, and sending again is harmless.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Dialogs.Tests.Fakes;

/// <summary>The store port over a dictionary, with a count of the requests made.</summary>
internal sealed class InMemoryStore : IRowStore
{
    private readonly Dictionary<string, SortedDictionary<string, StoredRow>> _partitions = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _version;

    public int Requests { get; private set; }

    /// <summary>As one engine does and the other does not.</summary>
    public bool TellsETags { get; init; } = true;

    public bool IsEmbedded { get; init; }

    /// <summary>As an engine does that is asked over the network: the caller goes on meanwhile.</summary>
    public bool AnswersLater { get; init; }

    /// <summary>Called before each batch is carried out; may throw to play a fault.</summary>
    public Action? BeforeCommit { get; set; }

    public IEnumerable<string> AllTexts => _partitions.Values.SelectMany(p => p.Values).SelectMany(r => r.Values.Values);

    public async ValueTask<StoredRow?> FindAsync(string partition, string row, CancellationToken cancellation)
    {
        if (AnswersLater)
            await Task.Yield();
        lock (_lock)
        {
            Requests++;
            return _partitions.GetValueOrDefault(partition)?.GetValueOrDefault(row);
        }
    }

    public async IAsyncEnumerable<StoredRow> ReadAsync(string partition, string from, string before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<StoredRow> rows;
        lock (_lock)
        {
            Requests++;
            rows = [.. (_partitions.GetValueOrDefault(partition)?.Values ?? Enumerable.Empty<StoredRow>())
                .Where(r => string.CompareOrdinal(r.Row, from) >= 0 && string.CompareOrdinal(r.Row, before) < 0)];
        }

        foreach (var row in rows)
            yield return row;
        await Task.CompletedTask;
    }

    public ValueTask<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Requests++;
            BeforeCommit?.Invoke();
            if (!_partitions.TryGetValue(partition, out var rows))
                _partitions[partition] = rows = new SortedDictionary<string, StoredRow>(StringComparer.Ordinal);
            foreach (var change in changes)
            {
                var there = rows.GetValueOrDefault(change.Row);
                switch (change)
                {
                    case RowChange.Add when there is not null:
                        return ValueTask.FromResult<CommitOutcome>(new CommitOutcome.Exists(change.Row));
                    case RowChange.Replace replace when there?.ETag != replace.ETag:
                    case RowChange.Remove { ETag: not "*" } remove when there?.ETag != remove.ETag:
                        return ValueTask.FromResult<CommitOutcome>(new CommitOutcome.Stale(change.Row));
                }
            }

            var etag = (++_version).ToString(CultureInfo.InvariantCulture);
            foreach (var change in changes)
            {
                switch (change)
                {
                    case RowChange.Add add:
                        rows[add.Row] = new StoredRow(add.Row, etag, add.Values);
                        break;
                    case RowChange.Replace replace:
                        rows[replace.Row] = new StoredRow(replace.Row, etag, replace.Values);
                        break;
                    default:
                        rows.Remove(change.Row);
                        break;
                }
            }

            return ValueTask.FromResult<CommitOutcome>(new CommitOutcome.Done { ETag = TellsETags ? etag : null });
        }
    }

    public ValueTask PrepareAsync(CancellationToken cancellation) => ValueTask.CompletedTask;
}

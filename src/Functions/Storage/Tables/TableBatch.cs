using System.Diagnostics;
using Azure;
using Azure.Data.Tables;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Storage.Tables;

/// <summary>One batch as an entity-group transaction, the same for every try.</summary>
internal sealed class TableBatch
{
    private readonly List<RowChange> _changes;

    /// <param name="mark">Unique; written into every row of the batch.</param>
    public TableBatch(string partition, IReadOnlyList<RowChange> changes, string mark)
    {
        Partition = partition;
        Mark = mark;
        _changes = [.. changes];
        Actions = [.. changes.Select(ToAction)];
    }

    public string Partition { get; }

    public string Mark { get; }

    public IReadOnlyList<RowChange> Changes => _changes;

    public List<TableTransactionAction> Actions { get; }

    public bool IsEmpty => Actions.Count == 0;

    /// <summary>The row that tells whether the batch was carried out: one that was added, for nobody changes it soon; else one that was replaced.</summary>
    public string? WitnessRow =>
        _changes.FirstOrDefault(change => change is RowChange.Add)?.Row ?? _changes.FirstOrDefault(change => change is RowChange.Replace)?.Row;

    /// <summary>Drops a removal that needs no row, if that is what failed.</summary>
    public bool TryLeaveOut(int? index)
    {
        if (index is not { } at || at >= _changes.Count || _changes[at] is not RowChange.Remove { ETag: "*" })
            return false;
        _changes.RemoveAt(at);
        Actions.RemoveAt(at);
        return true;
    }

    /// <summary>Which row stood in the way. Where the engine does not say, the first one that can.</summary>
    public CommitOutcome Refused(TableTransactionFailedException fault)
    {
        var failed = fault.FailedTransactionActionIndex is { } at && at < _changes.Count ? _changes[at] : null;
        if (fault.Status == 409)
            return new CommitOutcome.Exists((failed ?? _changes.First(change => change is RowChange.Add)).Row);
        return new CommitOutcome.Stale((failed ?? _changes.First(change => change is not RowChange.Add)).Row);
    }

    private TableTransactionAction ToAction(RowChange change) => change switch
    {
        RowChange.Add add => new(TableTransactionActionType.Add, TableRows.ToEntity(Partition, add.Row, Mark, add.Values)),
        RowChange.Replace replace =>
            new(TableTransactionActionType.UpdateReplace, TableRows.ToEntity(Partition, replace.Row, Mark, replace.Values), new ETag(replace.ETag)),
        RowChange.Remove remove => new(TableTransactionActionType.Delete, new TableEntity(Partition, remove.Row), new ETag(remove.ETag)),
        _ => throw new UnreachableException(),
    };
}

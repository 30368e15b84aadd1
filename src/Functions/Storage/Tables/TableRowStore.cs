using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Storage.Tables;

/// <summary>
/// The store in Azure Table Storage (or its emulator). One table; partition and row are the entity's keys, values are its string properties, see
/// <see cref="TableRows"/>. A batch is one entity-group transaction.
/// </summary>
internal sealed class TableRowStore(TableClient table, TableResilience resilience) : IRowStore
{
    private const int PageRows = 1000;

    public async ValueTask<StoredRow?> FindAsync(string partition, string row, CancellationToken cancellation)
    {
        RowGuards.CheckKey(partition, "partition");
        RowGuards.CheckKey(row, "row");
        var entity = await resilience.RunAsync(partition, (_, token) => FindEntityAsync(partition, row, token), cancellation);
        return entity is null ? null : TableRows.ToRow(entity);
    }

    public async IAsyncEnumerable<StoredRow> ReadAsync(
        string partition, string from, string before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        RowGuards.CheckKey(partition, "partition");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}");
        string? continuation = null;
        do
        {
            var start = continuation;
            var page = await resilience.RunAsync(partition, (_, token) => ReadPageAsync(filter, start, token), cancellation);
            if (page is null)
                yield break;
            foreach (var entity in page.Values)
                yield return TableRows.ToRow(entity);
            continuation = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(continuation));
    }

    public async ValueTask<CommitOutcome> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        RowGuards.CheckBatch(partition, changes);
        var batch = new TableBatch(partition, changes, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)));
        return await resilience.RunAsync(partition, (tries, token) => CommitAsync(batch, tries, token), cancellation);
    }

    public async ValueTask PrepareAsync(CancellationToken cancellation) =>
        await resilience.RunAsync("health", (_, token) => CreateTableAsync(token), cancellation);

    private async Task<CommitOutcome> CommitAsync(TableBatch batch, int tries, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                if (!batch.IsEmpty)
                    await table.SubmitTransactionAsync(batch.Actions, cancellation);
                return CommitOutcome.Done.Instance;
            }
            catch (RequestFailedException fault) when (string.Equals(fault.ErrorCode, TableFaults.TableNotFound, StringComparison.Ordinal))
            {
                // Not carried out for certain: make the table, and let the retry layer count the next try.
                await CreateTableAsync(cancellation);
                throw;
            }
            catch (TableTransactionFailedException fault) when (fault.Status is 404 or 409 or 412)
            {
                // A row to remove in any case is gone already: that is no fault, but the engine refuses the whole batch for it.
                if (fault.Status == 404 && batch.TryLeaveOut(fault.FailedTransactionActionIndex))
                    continue;
                if (tries > 1 && await IsCarriedOutAsync(batch, cancellation))
                    return CommitOutcome.Done.Instance;
                return batch.Refused(fault);
            }
        }
    }

    /// <summary>After an earlier try with an unknown end: do the rows carry this batch's mark?</summary>
    private async Task<bool> IsCarriedOutAsync(TableBatch batch, CancellationToken cancellation)
    {
        if (batch.WitnessRow is { } row)
            return await FindEntityAsync(batch.Partition, row, cancellation) is { } entity && TableRows.IsMarked(entity, batch.Mark);
        // Only removals: what was wanted is that the rows are gone.
        foreach (var change in batch.Changes)
            if (await FindEntityAsync(batch.Partition, change.Row, cancellation) is not null)
                return false;
        return true;
    }

    private async Task<TableEntity?> FindEntityAsync(string partition, string row, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    private async Task<Page<TableEntity>?> ReadPageAsync(string filter, string? continuation, CancellationToken cancellation)
    {
        try
        {
            await foreach (var page in table.QueryAsync<TableEntity>(filter, PageRows, cancellationToken: cancellation).AsPages(continuation))
                return page;
            return null;
        }
        catch (RequestFailedException fault) when (string.Equals(fault.ErrorCode, TableFaults.TableNotFound, StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>Not <c>CreateIfNotExists</c>: it reads the answer by reflection, which the native build does not have.</summary>
    private async Task<bool> CreateTableAsync(CancellationToken cancellation)
    {
        try
        {
            await table.CreateAsync(cancellation);
            return true;
        }
        catch (RequestFailedException fault) when (fault.Status == 409 && fault.ErrorCode is "TableAlreadyExists")
        {
            return false;
        }
    }
}

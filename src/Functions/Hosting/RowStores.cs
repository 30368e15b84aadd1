using System.Diagnostics;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Storage.Sqlite;
using InterviewBot.Functions.Storage.Tables;

namespace InterviewBot.Functions.Hosting;

/// <summary>Makes the store that the settings name. Nothing is opened or asked yet.</summary>
internal static class RowStores
{
    public static IRowStore Make(StorageOptions options, TimeProvider time) => options switch
    {
        StorageOptions.SqliteFile file => new SqliteRowStore(file.Path),
        StorageOptions.ConnectionString connection => new TableRowStore(TableClients.ByConnectionString(connection.Value), new TableResilience(time)),
        StorageOptions.Account account =>
            new TableRowStore(TableClients.ByIdentity(account.Endpoint, account.IdentityClientId), new TableResilience(time)),
        _ => throw new UnreachableException(),
    };
}

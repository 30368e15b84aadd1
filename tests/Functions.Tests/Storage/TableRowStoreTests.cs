using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Storage.Tables;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Storage;

[Collection(NeedsAzurite.Name)]
public sealed class TableRowStoreTests(Azurite azurite) : RowStoreContract
{
    protected override IRowStore Store { get; } =
        new TableRowStore(TableClients.ByConnectionString(azurite.ConnectionString), new TableResilience(TimeProvider.System));
}

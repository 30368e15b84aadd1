using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;

namespace InterviewBot.Functions.Storage.Tables;

/// <summary>Makes the client of the one table, with its retries, its logging and its telemetry off: storage addresses hold keys of conversations.</summary>
internal static class TableClients
{
    public const string TableName = "interviews";

    private static readonly TimeSpan ConnectBudget = TimeSpan.FromSeconds(2);

    public static TableClient ByConnectionString(string connectionString, HttpMessageHandler? handler = null) =>
        new(connectionString, TableName, Options(handler));

    /// <param name="identityClientId">The client id of a user-assigned identity; <c>null</c> for the machine's own, or the developer's (<c>az login</c>).</param>
    public static TableClient ByIdentity(Uri account, string? identityClientId, HttpMessageHandler? handler = null)
    {
        if (identityClientId is not null)
            return new(account, TableName, new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(identityClientId)), Options(handler));
        return new(account, TableName, new ChainedTokenCredential(new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned), new AzureCliCredential()), Options(handler));
    }

    private static TableClientOptions Options(HttpMessageHandler? handler)
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(handler ?? Connections()) };
        options.Retry.MaxRetries = 0;
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        options.Diagnostics.IsTelemetryEnabled = false;
        return options;
    }

    private static SocketsHttpHandler Connections() => new()
    {
        ConnectTimeout = ConnectBudget,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    };
}

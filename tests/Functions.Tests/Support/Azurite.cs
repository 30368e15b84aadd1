namespace InterviewBot.Functions.Tests.Support;

/// <summary>One emulator for all tests that need one; each keeps to partitions of its own.</summary>
public sealed class Azurite : IAsyncLifetime, IDisposable
{
    private readonly AzuriteProcess _process = new();

    public string ConnectionString => _process.ConnectionString;

    public Task InitializeAsync() => _process.StartAsync();

    public Task DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _process.Dispose();
}

/// <summary>The tests that share the emulator.</summary>
[CollectionDefinition(Name)]
public sealed class NeedsAzurite : ICollectionFixture<Azurite>
{
    public const string Name = "Azurite";
}

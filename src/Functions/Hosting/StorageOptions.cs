namespace InterviewBot.Functions.Hosting;

/// <summary>Where interviews are kept. Closed.</summary>
internal abstract record StorageOptions
{
    private StorageOptions()
    {
    }

    /// <summary>One SQLite file: the default of a machine of one's own.</summary>
    public sealed record SqliteFile(string Path) : StorageOptions;

    /// <summary>Azure Table Storage, or its emulator, by connection string.</summary>
    public sealed record ConnectionString(string Value) : StorageOptions
    {
        /// <summary>Never the value: it holds a key.</summary>
        public override string ToString() => nameof(ConnectionString);
    }

    /// <summary>Azure Table Storage by the identity of the machine.</summary>
    /// <param name="IdentityClientId">Of a user-assigned identity; <c>null</c> for the machine's own.</param>
    public sealed record Account(Uri Endpoint, string? IdentityClientId) : StorageOptions;
}

using InterviewBot.Functions.Storage.Tables;

namespace InterviewBot.Functions.Hosting;

/// <summary>Reads the setting <c>Storage</c>: nothing, a connection string, or the name or address of an account.</summary>
internal static class StorageOptionsReader
{
    /// <returns>The options, or what is wrong in words that never hold the value.</returns>
    public static (StorageOptions? Options, string? Fault) Read(string? storage, string dataFolder, string? identityClientId, bool onAzure)
    {
        if (string.IsNullOrWhiteSpace(storage))
            return onAzure
                ? (null, "Storage is missing. On Azure it names the storage account; a file here would be gone with the instance.")
                : (new StorageOptions.SqliteFile(Path.Combine(dataFolder, "interviews.db")), null);
        if (storage.Contains('=', StringComparison.Ordinal))
            return IsConnectionString(storage)
                ? (new StorageOptions.ConnectionString(storage), null)
                : (null, "Storage looks like a connection string but is none: it needs AccountName and AccountKey (or UseDevelopmentStorage=true).");
        if (Endpoint(storage) is { } endpoint)
            return (new StorageOptions.Account(endpoint, identityClientId), null);
        return (null, "Storage is neither a connection string nor the name (3 to 24 small letters and digits) or https address of a storage account.");
    }

    private static bool IsConnectionString(string value)
    {
        try
        {
            TableClients.ByConnectionString(value);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static Uri? Endpoint(string value)
    {
        if (value.Length is >= 3 and <= 24 && value.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)))
            return new Uri($"https://{value}.table.core.windows.net");
        return Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri is { Query: "", UserInfo: "" } ? uri : null;
    }
}

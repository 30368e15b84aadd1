using System.Globalization;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using InterviewBot.Dialogs.Storage;
using Polly.Timeout;

namespace InterviewBot.Functions.Storage.Tables;

/// <summary>Reads the failures of Azure Table Storage: which may pass, how long to wait, and what to say.</summary>
internal static class TableFaults
{
    public const string TableNotFound = "TableNotFound";

    /// <summary>Nobody listens there: a restart takes a moment, more patience only keeps people waiting.</summary>
    public static bool IsRefused(Exception? fault) =>
        fault is SocketException { SocketErrorCode: SocketError.ConnectionRefused } || (fault is { InnerException: { } inner } && IsRefused(inner));

    /// <summary>Failures that may be gone at the next try. Whether the request was carried out is unknown for each of them.</summary>
    public static bool IsTransient(Exception? fault) => fault switch
    {
        RequestFailedException { Status: 0 or 408 or 429 or 500 or 502 or 503 or 504 } => true,
        RequestFailedException { Status: 404, ErrorCode: TableNotFound } => true,
        TimeoutRejectedException or HttpRequestException or IOException => true,
        // A connection that could not be made in time; a caller that has gone is not asked again, whatever this says.
        OperationCanceledException => true,
        _ => false,
    };

    /// <summary>The message names status and code, never an address, a key or a value.</summary>
    public static StoreUnavailableException Unavailable(Exception fault) => fault switch
    {
        RequestFailedException { Status: 0 } => new("Azure Table Storage cannot be reached.", fault),
        RequestFailedException { Status: 401 or 403 } failed =>
            new(Invariant($"Azure Table Storage refuses us (status {failed.Status}): check the setting Storage and the role of the identity."), fault),
        RequestFailedException failed => new(Invariant($"Azure Table Storage answers with status {failed.Status} ({failed.ErrorCode ?? "no code"})."), fault),
        TimeoutRejectedException => new("Azure Table Storage does not answer in time.", fault),
        AuthenticationFailedException => new("No token for Azure Table Storage could be had: check the identity.", fault),
        _ => new("Azure Table Storage cannot be reached.", fault),
    };

    /// <summary>How long the service asks us to wait, if it does.</summary>
    public static TimeSpan? RetryAfter(Exception? fault, DateTimeOffset now)
    {
        if (fault is not RequestFailedException failed || failed.GetRawResponse() is not { } response
            || !response.Headers.TryGetValue("Retry-After", out var value))
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > now ? at - now : null;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

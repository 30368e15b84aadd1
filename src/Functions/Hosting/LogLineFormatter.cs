using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// One line per log record, whatever is in it: nothing that somebody typed can look like a record of ours. Goes to standard output, for the Functions host
/// takes every line on standard error for an error.
/// </summary>
internal sealed class LogLineFormatter() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "lines";

    /// <summary>"Hosting failed to start": <see cref="StartUp"/> says why, in words.</summary>
    private const int FailedToStart = 11;

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (logEntry.EventId.Id == FailedToStart && logEntry.Category.StartsWith("Microsoft.Extensions.Hosting", StringComparison.Ordinal))
            return;
        var text = logEntry.Formatter(logEntry.State, null);
        var fault = logEntry.Exception is null ? "" : " " + FaultText.Of(logEntry.Exception);
        textWriter.WriteLine($"{logEntry.LogLevel} {logEntry.Category}: {Escaped(text)}{fault}");
    }

    private static string Escaped(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(one => char.IsControl(one) ? $"\\u{(int)one:x4}" : one.ToString())) : text;
}

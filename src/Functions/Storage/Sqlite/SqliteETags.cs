using System.Globalization;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>ETags of the file are numbers; outside it they are text.</summary>
internal static class SqliteETags
{
    public static string Text(long etag) => etag.ToString("x16", CultureInfo.InvariantCulture);

    public static bool TryRead(string etag, out long value) => long.TryParse(etag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}

using InterviewBot.Dialogs.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>
/// Opens connections to the one file. Layout: a row per stored row, ordered by partition and row, its values as JSON.
/// WAL lets readers go on beside the writer; <c>synchronous=FULL</c> makes every commit survive a power cut. Each connection keeps 256 KB of pages:
/// a turn reads one row, and the system's own cache holds the rest. <c>secure_delete=ON</c> writes zeroes over what is removed or replaced; what that misses goes
/// with <see cref="Rewrite"/>. It costs a turn nothing that can be measured, for the pages it empties are those it fills again.
/// </summary>
internal sealed class SqliteFile(string path)
{
    /// <summary>How long one process waits for another one that writes to the same file.</summary>
    private const int BusyMilliseconds = 4000;

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    /// <exception cref="StoreUnavailableException">Its folder cannot be made.</exception>
    public SqliteConnection Open()
    {
        MakeFolder();
        MakeFile();
        // A command timeout of one second: SQLite has then already waited itself, with shorter naps.
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                $"""
                PRAGMA busy_timeout = {BusyMilliseconds};
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA secure_delete = ON;
                PRAGMA cache_size = -256;
                CREATE TABLE IF NOT EXISTS rows (
                  partition TEXT NOT NULL, row TEXT NOT NULL, etag INTEGER NOT NULL, content TEXT NOT NULL,
                  PRIMARY KEY (partition, row)) WITHOUT ROWID;
                """;
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Writes the file anew from its rows, and cuts the log off. Both would keep words: a log has every page as it was before, and where rows moved to another page the engine leaves pieces of
    /// them in the gaps of the old one, <c>secure_delete</c> or not. Half a second for 300 interviews (75 MB), in which turns wait. Leaves the log where another process is reading just then.
    /// </summary>
    /// <exception cref="SqliteException">The file does not answer.</exception>
    public void Rewrite()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
    }

    /// <summary>The message names the engine's code, never the statement or its values.</summary>
    public static StoreUnavailableException Unavailable(SqliteException fault) =>
        new($"The SQLite file does not answer (code {fault.SqliteExtendedErrorCode}).", fault);

    /// <summary>A new file is for its owner alone, whatever its folder allows; SQLite gives the files beside it the same rights.</summary>
    private void MakeFile()
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
            return;
        try
        {
            new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        }
        catch (IOException)
        {
            // It stands there by now, or cannot be made: opening it tells which.
        }
        catch (UnauthorizedAccessException)
        {
            // It may not be made: opening it tells so.
        }
    }

    private void MakeFolder()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Directory.Exists(folder))
            return;
        try
        {
            // What people told is nobody else's on a shared machine.
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (IOException fault)
        {
            throw new StoreUnavailableException("The folder of the SQLite file cannot be made.", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new StoreUnavailableException("The folder of the SQLite file may not be made.", fault);
        }
    }
}

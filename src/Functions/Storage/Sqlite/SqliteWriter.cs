using System.Buffers.Binary;
using System.Security.Cryptography;
using InterviewBot.Dialogs.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>The one connection that writes, its statements kept prepared. Used by the committing thread alone.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _mark;
    private readonly SqliteCommand _undo;
    private readonly SqliteCommand _release;
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _replace;
    private readonly SqliteCommand _remove;
    private readonly SqliteCommand _removeAny;

    public SqliteWriter(SqliteFile file)
    {
        _connection = file.Open();
        _begin = SqliteCommands.Prepare(_connection, "BEGIN IMMEDIATE");
        _commit = SqliteCommands.Prepare(_connection, "COMMIT");
        _mark = SqliteCommands.Prepare(_connection, "SAVEPOINT batch");
        _undo = SqliteCommands.Prepare(_connection, "ROLLBACK TO batch");
        _release = SqliteCommands.Prepare(_connection, "RELEASE batch");
        _add = SqliteCommands.Prepare(
            _connection,
            "INSERT INTO rows (partition, row, etag, content) VALUES ($partition, $row, $etag, $content) ON CONFLICT DO NOTHING",
            "$partition", "$row", "$etag", "$content");
        _replace = SqliteCommands.Prepare(
            _connection,
            "UPDATE rows SET etag = $etag, content = $content WHERE partition = $partition AND row = $row AND etag = $read",
            "$partition", "$row", "$etag", "$content", "$read");
        _remove = SqliteCommands.Prepare(
            _connection, "DELETE FROM rows WHERE partition = $partition AND row = $row AND etag = $read", "$partition", "$row", "$read");
        _removeAny = SqliteCommands.Prepare(
            _connection, "DELETE FROM rows WHERE partition = $partition AND row = $row", "$partition", "$row");
    }

    /// <summary>Begins the transaction that several batches share.</summary>
    public void Begin() => _begin.ExecuteNonQuery();

    /// <summary>Makes everything applied since <see cref="Begin"/> durable.</summary>
    public void Commit() => _commit.ExecuteNonQuery();

    /// <summary>Applies one batch wholly or not at all.</summary>
    public CommitOutcome Apply(string partition, IReadOnlyList<RowChange> changes)
    {
        _mark.ExecuteNonQuery();
        var etag = NewETag();
        CommitOutcome outcome = new CommitOutcome.Done { ETag = SqliteETags.Text(etag) };
        foreach (var change in changes)
        {
            if (Apply(partition, change, etag))
                continue;
            outcome = change is RowChange.Add ? new CommitOutcome.Exists(change.Row) : new CommitOutcome.Stale(change.Row);
            _undo.ExecuteNonQuery();
            break;
        }

        _release.ExecuteNonQuery();
        return outcome;
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_begin, _commit, _mark, _undo, _release, _add, _replace, _remove, _removeAny])
            command.Dispose();
        _connection.Dispose();
    }

    private bool Apply(string partition, RowChange change, long etag) => change switch
    {
        RowChange.Add add => Run(_add, partition, add.Row, etag, StoredValuesJson.Write(add.Values)),
        RowChange.Replace replace =>
            SqliteETags.TryRead(replace.ETag, out var read) && Run(_replace, partition, replace.Row, etag, StoredValuesJson.Write(replace.Values), read),
        RowChange.Remove { ETag: "*" } => RunAny(_removeAny, partition, change.Row),
        RowChange.Remove remove => SqliteETags.TryRead(remove.ETag, out var read) && Run(_remove, partition, remove.Row, read),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        return command.ExecuteNonQuery() == 1;
    }

    private static bool RunAny(SqliteCommand command, string partition, string row)
    {
        Run(command, partition, row);
        return true;
    }

    /// <summary>Random, so that a row that was removed and added again, by whatever process, never gets back an ETag it had.</summary>
    private static long NewETag()
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes);
    }
}

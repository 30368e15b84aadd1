using InterviewBot.Dialogs.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Functions.Storage.Sqlite;

/// <summary>One connection for reading, with its statements kept prepared. Used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _range;

    public SqliteReader(SqliteFile file)
    {
        _connection = file.Open();
        _find = SqliteCommands.Prepare(_connection, "SELECT etag, content FROM rows WHERE partition = $partition AND row = $row", "$partition", "$row");
        _range = SqliteCommands.Prepare(
            _connection,
            "SELECT row, etag, content FROM rows WHERE partition = $partition AND row >= $from AND row < $before ORDER BY row LIMIT $limit",
            "$partition", "$from", "$before", "$limit");
    }

    public StoredRow? Find(string partition, string row)
    {
        _find.Parameters[0].Value = partition;
        _find.Parameters[1].Value = row;
        using var reader = _find.ExecuteReader();
        if (!reader.Read())
            return null;
        var content = reader.GetString(1);
        return new(row, SqliteETags.Text(reader.GetInt64(0)), () => StoredValuesJson.Read(content));
    }

    public List<StoredRow> Page(string partition, string from, string before, int limit)
    {
        _range.Parameters[0].Value = partition;
        _range.Parameters[1].Value = from;
        _range.Parameters[2].Value = before;
        _range.Parameters[3].Value = limit;
        using var reader = _range.ExecuteReader();
        var rows = new List<StoredRow>();
        while (reader.Read())
            rows.Add(new(reader.GetString(0), SqliteETags.Text(reader.GetInt64(1)), StoredValuesJson.Read(reader.GetString(2))));
        return rows;
    }

    public void Dispose()
    {
        _find.Dispose();
        _range.Dispose();
        _connection.Dispose();
    }
}

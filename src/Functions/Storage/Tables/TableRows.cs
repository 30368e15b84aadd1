using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure.Data.Tables;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Storage.Tables;

/// <summary>
/// Rows to entities and back. A value longer than one property goes on in <c>name_1</c>, <c>name_2</c>…; <see cref="Mark"/> holds the id of the
/// batch that wrote the row, so that a retry can tell its own work from somebody else's. Neither can clash with a value: its name has no underscore.
/// </summary>
internal static class TableRows
{
    private const string Mark = "batch_";

    public static TableEntity ToEntity(string partition, string row, string mark, IReadOnlyDictionary<string, string> values)
    {
        var entity = new TableEntity(partition, row) { [Mark] = mark };
        foreach (var (name, value) in values)
        {
            var chunk = 0;
            var start = 0;
            do
            {
                var length = StringChunks.Length(value, start);
                entity[ChunkName(name, chunk++)] = length == value.Length ? value : value.Substring(start, length);
                start += length;
            }
            while (start < value.Length);
        }

        return entity;
    }

    // The client makes entities by reflection: without this the native build would drop the constructor.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor, typeof(TableEntity))]
    public static StoredRow ToRow(TableEntity entity)
    {
        var values = new Dictionary<string, string>(entity.Count, StringComparer.Ordinal);
        foreach (var (name, value) in entity)
            if (value is string text && !name.Contains('_', StringComparison.Ordinal) && !name.StartsWith("odata.", StringComparison.Ordinal)
                && name is not ("PartitionKey" or "RowKey"))
                values.Add(name, Joined(entity, name, text));
        return new(entity.RowKey, entity.ETag.ToString(), values);
    }

    public static bool IsMarked(TableEntity entity, string mark) =>
        entity.TryGetValue(Mark, out var value) && value is string text && string.Equals(text, mark, StringComparison.Ordinal);

    private static string Joined(TableEntity entity, string name, string first)
    {
        if (!entity.TryGetValue(ChunkName(name, 1), out var next))
            return first;
        var whole = new System.Text.StringBuilder(first);
        for (var chunk = 2; next is string text; chunk++)
        {
            whole.Append(text);
            entity.TryGetValue(ChunkName(name, chunk), out next);
        }

        return whole.ToString();
    }

    private static string ChunkName(string name, int chunk) =>
        chunk == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{chunk}");
}

using System.Buffers;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Storage;

/// <summary>
/// What both engines take, checked before either sees it. The limits are those of Azure Table Storage; its emulator lets most of them
/// through and SQLite has none, so a fault would only show in production.
/// </summary>
internal static class RowGuards
{
    public const int MaxKeyCharacters = 512;
    public const int MaxChanges = 100;
    public const int MaxValues = 200;
    public const int MaxProperties = 252;
    public const int MaxRowBytes = 1024 * 1024;
    public const int MaxBatchBytes = 4 * 1024 * 1024;

    /// <summary>Method, headers and boundaries around one change in the body of a batch, and its keys and ETag.</summary>
    private const int ChangeOverheadBytes = 2048;

    /// <summary>A character that JSON escapes costs six bytes on the wire (<c>\u00e9</c>).</summary>
    private const int EscapedBytes = 6;

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.$~!");

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly string[] EngineNames = ["PartitionKey", "RowKey", "Timestamp"];

    public static void CheckKey(string key, string what)
    {
        if (key.Length is 0 or > MaxKeyCharacters)
            throw new ArgumentException($"A {what} key has 1 to {MaxKeyCharacters} characters, not {key.Length}.", nameof(key));
        if (key.AsSpan().ContainsAnyExcept(KeyCharacters))
            throw new ArgumentException($"A {what} key holds only A–Z a–z 0–9 - _ . $ ~ !; hash whatever comes from outside.", nameof(key));
    }

    /// <exception cref="ArgumentException">One of the engines would refuse the batch. The message holds no values.</exception>
    public static void CheckBatch(string partition, IReadOnlyList<RowChange> changes)
    {
        CheckKey(partition, "partition");
        if (changes.Count is 0 or > MaxChanges)
            throw new ArgumentException($"A batch has 1 to {MaxChanges} changes, not {changes.Count}.", nameof(changes));
        long batchBytes = 0;
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            CheckKey(change.Row, "row");
            CheckOnlyOne(changes, i);
            batchBytes += ChangeOverheadBytes + CheckChange(partition, change);
        }

        if (batchBytes > MaxBatchBytes)
            throw new ArgumentException($"A batch has at most {MaxBatchBytes} bytes, not {batchBytes}.", nameof(changes));
    }

    private static void CheckOnlyOne(IReadOnlyList<RowChange> changes, int index)
    {
        for (var other = 0; other < index; other++)
            if (string.Equals(changes[other].Row, changes[index].Row, StringComparison.Ordinal))
                throw new ArgumentException($"Row {changes[index].Row} stands twice in the batch.", nameof(changes));
    }

    private static long CheckChange(string partition, RowChange change)
    {
        switch (change)
        {
            case RowChange.Add add:
                return CheckValues(partition, add.Row, add.Values);
            case RowChange.Replace replace:
                if (replace.ETag is "" or "*")
                    throw new ArgumentException($"Row {replace.Row} is to be replaced without the ETag that was read.", nameof(change));
                return CheckValues(partition, replace.Row, replace.Values);
            case RowChange.Remove { ETag: "" }:
                throw new ArgumentException($"Row {change.Row} is to be removed without an ETag or *.", nameof(change));
            default:
                return 0;
        }
    }

    /// <returns>Bytes on the wire, never too few.</returns>
    private static long CheckValues(string partition, string row, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count is 0 or > MaxValues)
            throw new ArgumentException($"Row {row} has {values.Count} values; 1 to {MaxValues} can be kept.", nameof(values));
        // Storage size as Azure counts it: 4 bytes, the keys, and per property 8 bytes, its name and its value with a length.
        long rowBytes = 4 + 2L * (partition.Length + row.Length);
        long wireBytes = 0;
        var properties = 1; // the mark that tells our own batch apart
        foreach (var (name, value) in values)
        {
            CheckName(row, name);
            CheckWellFormed(row, name, value);
            var chunks = StringChunks.Count(value);
            properties += chunks;
            rowBytes += chunks * (8 + 2L * (name.Length + 3) + 4) + 2L * value.Length;
            wireBytes += chunks * (name.Length + 16L) + (long)EscapedBytes * value.Length;
        }

        if (properties > MaxProperties)
            throw new ArgumentException($"Row {row} needs {properties} properties; {MaxProperties} can be kept.", nameof(values));
        if (rowBytes > MaxRowBytes)
            throw new ArgumentException($"Row {row} has {rowBytes} bytes; {MaxRowBytes} can be kept.", nameof(values));
        return wireBytes;
    }

    private static void CheckName(string row, string name)
    {
        if (name.Length is 0 or > 64 || !char.IsAsciiLetter(name[0]) || name.AsSpan().ContainsAnyExcept(NameCharacters)
            || EngineNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"Row {row} has a value whose name is not 1 to 64 letters and digits, or is the engine's own.", nameof(name));
    }

    /// <summary>A lone surrogate would come back as U+FFFD: something else than what was stored.</summary>
    private static void CheckWellFormed(string row, string name, string value)
    {
        var rest = value.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\ud800', '\udfff'); at >= 0; at = rest.IndexOfAnyInRange('\ud800', '\udfff'))
        {
            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
                throw new ArgumentException($"Value {name} of row {row} holds half a surrogate pair.", nameof(value));
            rest = rest[(at + 2)..];
        }
    }
}

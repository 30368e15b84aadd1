namespace InterviewBot.Functions.Storage;

/// <summary>Cuts long strings to what one property of Azure Table Storage takes (32,768 UTF-16 units, measured), never inside a surrogate pair.</summary>
internal static class StringChunks
{
    public const int MaxCharacters = 32 * 1024;

    /// <summary>How many chunks a value takes; an empty value takes one.</summary>
    public static int Count(string value)
    {
        if (value.Length <= MaxCharacters)
            return 1;
        var count = 0;
        for (var start = 0; start < value.Length; start += Length(value, start))
            count++;
        return count;
    }

    /// <summary>The length of the chunk that begins at <paramref name="start"/>: one less than the limit where a surrogate pair would be split.</summary>
    public static int Length(string value, int start)
    {
        var length = Math.Min(MaxCharacters, value.Length - start);
        return start + length < value.Length && char.IsHighSurrogate(value[start + length - 1]) ? length - 1 : length;
    }
}

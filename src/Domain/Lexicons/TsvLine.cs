namespace InterviewBot.Domain.Lexicons;

/// <summary>One line of a table: its columns, and where it stands.</summary>
internal sealed record TsvLine(LinePlace Place, string[] Columns)
{
    /// <summary>The lines that hold something: no empty ones, no comments (<c>#</c>).</summary>
    public static IEnumerable<TsvLine> Read(string path, string content)
    {
        var number = 0;
        for (var start = 0; start < content.Length;)
        {
            number++;
            var end = content.IndexOf('\n', start);
            if (end < 0)
                end = content.Length;
            if (Split(content.AsSpan(start..end).TrimEnd("\r\t ")) is { } columns)
                yield return new TsvLine(new LinePlace(path, number), columns);
            start = end + 1;
        }
    }

    private static string[]? Split(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] == '#')
            return null;
        var columns = new string[line.Count('\t') + 1];
        var column = 0;
        foreach (var range in line.Split('\t'))
            columns[column++] = line[range].Trim().ToString();
        return columns;
    }
}

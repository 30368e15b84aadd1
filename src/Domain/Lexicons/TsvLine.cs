namespace InterviewBot.Domain.Lexicons;

/// <summary>One line of a table: its columns, and where it stands.</summary>
internal sealed record TsvLine(LinePlace Place, string[] Columns)
{
    /// <summary>The lines that hold something: no empty ones, no comments (<c>#</c>).</summary>
    public static IEnumerable<TsvLine> Read(string path, string content)
    {
        var number = 0;
        foreach (var raw in content.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r', '\t', ' ');
            if (line.Length > 0 && line[0] != '#')
                yield return new TsvLine(new LinePlace(path, number), [.. line.Split('\t').Select(c => c.Trim())]);
        }
    }
}

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects the lines of cue files and compiles them into a <see cref="CueSet"/>.</summary>
/// <param name="faults">Receives what is wrong with a line.</param>
internal sealed class CueSetReader(List<string> faults)
{
    private const int UsualSize = 6_000;

    private readonly CueLines _lines = new(UsualSize);
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);

    /// <summary>The categories of all words so far.</summary>
    private readonly WordNumbersBuilder _seen = new(UsualSize, UsualSize);

    /// <summary>The cues of a file: lines of category, words and perhaps a value, separated by tabs.</summary>
    public void AddFile(string path, string content)
    {
        var number = 0;
        foreach (var range in content.AsSpan().Split('\n'))
        {
            number++;
            var line = content.AsSpan(range).TrimEnd("\r\t ");
            if (!line.IsEmpty && line[0] != '#')
                AddLine(line, new LinePlace(path, number));
        }
    }

    /// <summary>One cue.</summary>
    public void Add(ReadOnlySpan<char> category, ReadOnlySpan<char> words, ReadOnlySpan<char> value, LinePlace place)
    {
        if (!IsName(category))
        {
            faults.Add($"{place}: '{category}' is no category name (small letters, digits and hyphens)");
            return;
        }

        if (CuePatternReader.Fault(words) is { } fault)
        {
            faults.Add($"{place}: {fault}");
            return;
        }

        var lookup = _categories.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(category, out var name, out var number))
        {
            name = category.ToString();
            number = _categories.Count;
            _categories.Add(name, number);
        }

        foreach (var other in _seen.Of(words))
        {
            if (other == number)
            {
                faults.Add($"{place}: '{words}' stands twice in category {name}");
                return;
            }
        }

        _seen.Add(words, number);
        _lines.Add(number, name, words, value, place);
    }

    public CueSet Compile()
    {
        var words = new CueIndex(_lines.Count);
        var sequences = new CueIndex(_lines.Count);
        var unknown = Enumerable.Range(0, _lines.Count).SelectMany(UnknownCategories).ToList();
        faults.AddRange(unknown);
        for (var i = 0; i < _lines.Count && unknown.Count == 0; i++)
        {
            var pattern = _lines.Text(i);
            var first = CuePatternReader.FirstWord(pattern);
            (first.Length == pattern.Length && !first.Contains('@') ? words : sequences).Add(first, i, _categories);
        }

        _lines.Close();
        words.Close();
        sequences.Close();
        return unknown.Count > 0 ? CueSet.Empty : new CueSet(_lines, _categories, words, sequences);
    }

    private void AddLine(ReadOnlySpan<char> line, LinePlace place)
    {
        Span<Range> columns = stackalloc Range[4];
        var count = line.Split(columns, '\t');
        if (count is < 2 or > 3)
            faults.Add($"{place}: two or three columns expected (category, words, value), found {line.Count('\t') + 1}");
        else
            Add(line[columns[0]].Trim(), line[columns[1]].Trim(), count == 3 ? line[columns[2]].Trim() : [], place);
    }

    private IEnumerable<string> UnknownCategories(int line) => _lines.Text(line) is var pattern && !pattern.Contains('@', StringComparison.Ordinal)
        ? []
        : CuePatternReader.Categories(pattern).Where(n => !_categories.ContainsKey(n)).Select(n => $"{_lines.Place(line)}: no category '{n}' in this language");

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
                return false;
        }

        return !text.IsEmpty;
    }
}

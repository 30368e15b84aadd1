using System.Runtime.InteropServices;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects the lines of cue files and compiles them into a <see cref="CueSet"/>.</summary>
/// <param name="faults">Receives what is wrong with a line.</param>
/// <param name="size">About how many cues will come.</param>
internal sealed class CueSetReader(List<string> faults, int size)
{
    private readonly CueLines _lines = new(size);
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);

    // The cue that is being read.
    private readonly List<ushort> _pattern = [];

    /// <summary>Marks of all cues so far.</summary>
    private readonly HashSet<long> _seen = new(size);

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

        _pattern.Clear();
        foreach (var range in words.Split(' '))
            _pattern.Add(_lines.Tokens.Add(words[range]));
        var pattern = CollectionsMarshal.AsSpan(_pattern);
        if (CuePatternReader.Fault(_lines.Tokens, pattern) is { } fault)
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

        _lines.Add(number, name, pattern, value, place);
        if (_seen.Add(_lines.MarkOfLast()) || !_lines.IsLastTwice())
            return;
        faults.Add($"{place}: '{words}' stands twice in category {name}");
        _lines.RemoveLast();
    }

    /// <param name="isAskedAgain">The same text will be searched by several readers.</param>
    public CueSet Compile(bool isAskedAgain = false)
    {
        if (HasUnknownCategories())
            return CueSet.Empty;
        var words = new CueIndex(_lines.Count);
        var sequences = new CueIndex(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
        {
            var pattern = _lines.Pattern(i);
            var first = FirstWord(pattern);
            (pattern.Length == 1 && !first.Contains('@') ? words : sequences).Add(first, i, _categories);
        }

        _lines.Close();
        words.Close();
        sequences.Close();
        return new CueSet(_lines, _categories, words, sequences, isAskedAgain);
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

    // The first token that is a word or alternatives, without the mark of an optional word.
    private ReadOnlySpan<char> FirstWord(ReadOnlySpan<ushort> pattern)
    {
        foreach (var token in pattern)
        {
            if (_lines.Tokens.Kind(token) == ElementKind.Words)
                return CuePatternReader.Body(_lines.Tokens.Text(token));
        }

        return [];
    }

    private bool HasUnknownCategories()
    {
        var known = faults.Count;
        for (var line = 0; line < _lines.Count; line++)
        {
            foreach (var token in _lines.Pattern(line))
            {
                if (_lines.Tokens.Text(token) is var text && text.Contains('@', StringComparison.Ordinal))
                    faults.AddRange(CuePatternReader.Categories(text).Where(n => !_categories.ContainsKey(n)).Select(n => $"{_lines.Place(line)}: no category '{n}' in this language"));
            }
        }

        return faults.Count > known;
    }

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

using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects the lines of cue files and compiles them into a <see cref="CueSet"/>.</summary>
/// <param name="faults">Receives what is wrong with a line.</param>
internal sealed class CueSetReader(List<string> faults)
{
    private const int UsualSize = 6_000;

    private readonly ImmutableArray<Cue>.Builder _cues = ImmutableArray.CreateBuilder<Cue>(UsualSize);
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly HashSet<(int Category, string Words)> _seen = new(UsualSize);

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
    public void Add(ReadOnlySpan<char> category, string words, string value, LinePlace place)
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

        if (_seen.Add((number, words)))
            _cues.Add(new Cue(name, words, value, place) { CategoryNumber = number });
        else
            faults.Add($"{place}: '{words}' stands twice in category {name}");
    }

    public CueSet Compile()
    {
        var words = new CueIndex(_cues.Count);
        var sequences = new CueIndex(_cues.Count);
        var unknown = _cues.SelectMany(UnknownCategories).ToList();
        faults.AddRange(unknown);
        for (var i = 0; i < _cues.Count && unknown.Count == 0; i++)
        {
            var pattern = _cues[i].Pattern;
            var first = CuePatternReader.FirstWord(pattern);
            (first.Length == pattern.Length && !first.Contains('@') ? words : sequences).Add(first, i, _categories);
        }

        return unknown.Count > 0 ? CueSet.Empty : new CueSet(_cues.ToImmutable(), _categories, words, sequences);
    }

    private void AddLine(ReadOnlySpan<char> line, LinePlace place)
    {
        Span<Range> columns = stackalloc Range[4];
        var count = line.Split(columns, '\t');
        if (count is < 2 or > 3)
            faults.Add($"{place}: two or three columns expected (category, words, value), found {line.Count('\t') + 1}");
        else
            Add(line[columns[0]].Trim(), line[columns[1]].Trim().ToString(), count == 3 ? line[columns[2]].Trim().ToString() : "", place);
    }

    private IEnumerable<string> UnknownCategories(Cue cue) => !cue.Pattern.Contains('@', StringComparison.Ordinal)
        ? []
        : CuePatternReader.Categories(cue.Pattern).Where(n => !_categories.ContainsKey(n)).Select(n => $"{cue.Place}: no category '{n}' in this language");

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

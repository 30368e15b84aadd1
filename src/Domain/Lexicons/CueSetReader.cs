using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects the lines of cue files and compiles them into a <see cref="CueSet"/>.</summary>
internal sealed class CueSetReader(List<string> faults)
{
    private readonly ImmutableArray<Cue>.Builder _cues = ImmutableArray.CreateBuilder<Cue>();
    private readonly ImmutableArray<CuePattern>.Builder _patterns = ImmutableArray.CreateBuilder<CuePattern>();
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _seen = [];

    public void Add(TsvLine line)
    {
        if (line.Columns.Length is < 2 or > 3)
        {
            faults.Add($"{line.Source}: two or three columns expected (category, words, value), found {line.Columns.Length}");
            return;
        }

        var (category, words) = (line.Columns[0], line.Columns[1]);
        if (!IsName(category))
            faults.Add($"{line.Source}: '{category}' is no category name (small letters, digits and hyphens)");
        else if (CuePatternReader.Read(words, out var fault) is not { } pattern)
            faults.Add($"{line.Source}: {fault}");
        else if (!_seen.Add((category, words)))
            faults.Add($"{line.Source}: '{words}' stands twice in category {category}");
        else
            Add(new Cue(category, words, line.Columns.Length == 3 ? line.Columns[2] : "", line.Source), pattern);
    }

    public CueSet Compile()
    {
        var words = new CueIndex();
        var sequences = new CueIndex();
        for (var i = 0; i < _cues.Count; i++)
        {
            _patterns[i] = Resolve(_patterns[i], _cues[i].Source);
            (_patterns[i].IsSingleWord ? words : sequences).Add(_patterns[i].Elements[_patterns[i].FirstWord], i);
        }

        return new CueSet(_cues.ToImmutable(), _patterns.ToImmutable(), _categories, words, sequences);
    }

    private void Add(Cue cue, CuePattern pattern)
    {
        _cues.Add(cue);
        _patterns.Add(pattern);
        _categories.TryAdd(cue.Category, _categories.Count);
    }

    private CuePattern Resolve(CuePattern pattern, string source)
    {
        if (pattern.Elements.All(e => e.Names.IsEmpty))
            return pattern;
        return new CuePattern([.. pattern.Elements.Select(e => e.Names.IsEmpty ? e : e with { Categories = [.. e.Names.Select(n => Number(n, source))] })]);
    }

    private int Number(string category, string source)
    {
        if (_categories.TryGetValue(category, out var number))
            return number;
        faults.Add($"{source}: no category '{category}' in this language");
        return -1;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}

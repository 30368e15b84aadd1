using System.Runtime.InteropServices;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// The lines of cue files, packed: there are tens of thousands, and a conversation meets a few hundred of them. A line becomes a <see cref="Cue"/> when somebody asks for it.
/// Complete before it is read by several threads.
/// </summary>
internal sealed class CueLines(int size)
{
    private const int UsualTokens = 4;

    private readonly List<Line> _lines = new(size);
    private readonly List<ushort> _tokens = new(size * UsualTokens);
    private readonly List<string> _files = [];
    private readonly List<string> _categories = [];
    private Cue?[] _cues = [];

    public int Count => _lines.Count;

    /// <summary>What the patterns are made of.</summary>
    public CueTokens Tokens { get; } = new(size);

    /// <param name="category">Number of the category: the first line of each brings the next number.</param>
    /// <param name="pattern">Numbers of its tokens, also of the empty ones between blanks.</param>
    public void Add(int category, string name, ReadOnlySpan<ushort> pattern, ReadOnlySpan<char> value, LinePlace place)
    {
        // The name that the program uses for it: to be told that two are the same, one look is enough then.
        if (category == _categories.Count)
            _categories.Add(string.Intern(name));
        if (_files.Count == 0 || _files[^1] != place.File)
            _files.Add(place.File);
        var start = _tokens.Count;
        _tokens.AddRange(pattern);
        _tokens.Add(Tokens.Add(value));
        _lines.Add(new Line(start, (ushort)pattern.Length, (ushort)category, (ushort)(_files.Count - 1), place.Line));
    }

    /// <summary>The same for lines with the same category and pattern, and different for nearly all others.</summary>
    public long MarkOfLast()
    {
        var mark = 17L + _lines[^1].Category;
        foreach (var token in Pattern(Count - 1))
            mark = (mark * 1_000_003) + token;
        return mark;
    }

    /// <summary>An earlier line has the category and the pattern of the last one.</summary>
    public bool IsLastTwice()
    {
        for (var line = 0; line < Count - 1; line++)
        {
            if (CategoryOf(line) == _lines[^1].Category && Pattern(line).SequenceEqual(Pattern(Count - 1)))
                return true;
        }

        return false;
    }

    public void RemoveLast()
    {
        _tokens.RemoveRange(_lines[^1].Start, _tokens.Count - _lines[^1].Start);
        _lines.RemoveAt(Count - 1);
    }

    /// <summary>No more lines come.</summary>
    public void Close()
    {
        _lines.TrimExcess();
        _tokens.TrimExcess();
        Tokens.Close();
    }

    /// <summary>The number of a line's category.</summary>
    public ushort CategoryOf(int line) => _lines[line].Category;

    /// <summary>The tokens of a line's pattern, also the empty ones between blanks.</summary>
    public ReadOnlySpan<ushort> Pattern(int line) => CollectionsMarshal.AsSpan(_tokens).Slice(_lines[line].Start, _lines[line].Tokens);

    /// <summary>The words of a line as written in the file.</summary>
    public string Text(int line)
    {
        var tokens = Pattern(line);
        var texts = new string[tokens.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Tokens.Text(tokens[i]);
        return string.Join(' ', texts);
    }

    /// <summary>Where a line stands.</summary>
    public LinePlace Place(int line) => new(_files[_lines[line].File], _lines[line].Number);

    /// <summary>A line as a cue, always the same one.</summary>
    public Cue Cue(int line)
    {
        var cues = _cues;
        if (cues.Length == 0)
            Interlocked.CompareExchange(ref _cues, new Cue?[Count], cues);
        ref var place = ref _cues[line];
        return place ?? Interlocked.CompareExchange(ref place, Make(line), null) ?? place;
    }

    private Cue Make(int line)
    {
        var own = _lines[line];
        return new Cue(_categories[own.Category], Text(line), Tokens.Text(_tokens[own.Start + own.Tokens]), Place(line));
    }

    /// <param name="Start">Where its tokens begin, the value behind them.</param>
    private readonly record struct Line(int Start, ushort Tokens, ushort Category, ushort File, int Number);
}

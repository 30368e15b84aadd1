using System.Runtime.InteropServices;
using System.Text;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// The lines of cue files, packed: there are tens of thousands, and a conversation meets a few hundred of them. A line becomes a <see cref="Cue"/> when somebody asks for it.
/// Complete before it is read by several threads.
/// </summary>
internal sealed class CueLines(int size)
{
    private const int UsualLetters = 16;

    private readonly List<Line> _lines = new(size);
    private readonly List<byte> _letters = new(size * UsualLetters);
    private readonly List<string> _files = [];
    private readonly List<string> _categories = [];
    private Cue?[] _cues = [];

    public int Count => _lines.Count;

    /// <param name="category">Number of the category: the first line of each brings the next number.</param>
    public void Add(int category, string name, ReadOnlySpan<char> pattern, ReadOnlySpan<char> value, LinePlace place)
    {
        if (category == _categories.Count)
            _categories.Add(name);
        if (_files.Count == 0 || _files[^1] != place.File)
            _files.Add(place.File);
        var start = _letters.Count;
        _lines.Add(new Line(start, (ushort)Put(pattern), (ushort)Put(value), (ushort)category, (ushort)(_files.Count - 1), place.Line));
    }

    /// <summary>Gives back what was reserved for lines that did not come.</summary>
    public void TrimExcess()
    {
        _lines.TrimExcess();
        _letters.TrimExcess();
    }

    /// <summary>The number of a line's category.</summary>
    public int CategoryOf(int line) => _lines[line].Category;

    /// <summary>The words of a line as written in the file.</summary>
    public string Pattern(int line) => _cues.Length > 0 && _cues[line] is { } cue ? cue.Pattern : Text(_lines[line].Start, _lines[line].Pattern);

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
        return new Cue(_categories[own.Category], Text(own.Start, own.Pattern), Text(own.Start + own.Pattern, own.Value), Place(line)) { CategoryNumber = own.Category };
    }

    private int Put(ReadOnlySpan<char> text)
    {
        var (start, bytes) = (_letters.Count, Encoding.UTF8.GetByteCount(text));
        CollectionsMarshal.SetCount(_letters, start + bytes);
        return Encoding.UTF8.GetBytes(text, CollectionsMarshal.AsSpan(_letters)[start..]);
    }

    private string Text(int start, int bytes) => Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_letters).Slice(start, bytes));

    /// <param name="Start">Where its letters begin.</param>
    /// <param name="Pattern">How many bytes of them are the words; <paramref name="Value"/> how many behind them are the value.</param>
    private readonly record struct Line(int Start, ushort Pattern, ushort Value, ushort Category, ushort File, int Number);
}

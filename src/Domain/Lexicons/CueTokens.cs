using System.Text;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// What patterns are made of: words, alternatives, gaps. Most stand in many patterns (<c>..</c>, <c>de|het</c>, the forms of a verb), so each is kept once and known by its number.
/// Complete before it is read by several threads.
/// </summary>
internal sealed class CueTokens
{
    /// <summary>The number of what has no letters.</summary>
    public const int Nothing = 0;

    // While tokens come: texts are asked for of nearly all of them. Later of a few, and what is kept is their letters.
    private Dictionary<string, ushort> _numbers;
    private List<string> _texts;

    private readonly List<ElementKind?> _kinds;

    private byte[] _letters = [];

    // Of each token where its letters begin, and where the next one's do.
    private int[] _starts = [];

    /// <param name="size">About how many will come.</param>
    public CueTokens(int size)
    {
        (_numbers, _texts, _kinds) = (new(size, StringComparer.Ordinal), new(size), new(size));
        Add("");
    }

    public int Count => _kinds.Count;

    /// <summary>The number of a token.</summary>
    public ushort Add(ReadOnlySpan<char> token)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (numbers.TryGetValue(token, out var known))
            return known;
        var text = token.ToString();
        _texts.Add(text);
        _kinds.Add(CuePatternReader.Kind(text));
        var number = checked((ushort)_numbers.Count);
        _numbers.Add(text, number);
        return number;
    }

    /// <summary>No more tokens come.</summary>
    public void Close()
    {
        _starts = new int[_texts.Count + 1];
        for (var i = 0; i < _texts.Count; i++)
            _starts[i + 1] = _starts[i] + Encoding.UTF8.GetByteCount(_texts[i]);
        _letters = new byte[_starts[^1]];
        for (var i = 0; i < _texts.Count; i++)
            Encoding.UTF8.GetBytes(_texts[i], _letters.AsSpan(_starts[i]));
        _kinds.TrimExcess();
        (_numbers, _texts) = ([], []);
    }

    /// <summary>What a token asks for; <c>null</c> for one that means nothing.</summary>
    public ElementKind? Kind(int number) => _kinds[number];

    /// <summary>A token as it is written.</summary>
    public string Text(int number) => number < _texts.Count ? _texts[number] : Encoding.UTF8.GetString(_letters.AsSpan(_starts[number].._starts[number + 1]));
}

using System.Runtime.InteropServices;
using System.Text;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// What patterns are made of: words, alternatives, gaps. Most stand in many patterns (<c>..</c>, <c>de|het</c>, the forms of a verb), so each is kept once and known by its number.
/// Complete before it is read by several threads.
/// </summary>
internal sealed class CueTokens(int size)
{
    /// <summary>The number of what has no letters.</summary>
    public const int Nothing = 0;

    private const int UsualLetters = 12;

    private readonly List<byte> _letters = new(size * UsualLetters);

    // Of each token where its letters begin, and where the next one's do.
    private readonly List<int> _starts = new(size + 2) { 0, 0 };

    private WordNumbersBuilder? _numbers = new(size, size);

    public int Count => _starts.Count - 1;

    /// <summary>The number of a token.</summary>
    public int Add(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty)
            return Nothing;
        foreach (var known in _numbers!.Of(token))
            return known;
        var (number, start, bytes) = (Count, _letters.Count, Encoding.UTF8.GetByteCount(token));
        _numbers.Add(token, number);
        CollectionsMarshal.SetCount(_letters, start + bytes);
        Encoding.UTF8.GetBytes(token, CollectionsMarshal.AsSpan(_letters)[start..]);
        _starts.Add(_letters.Count);
        return number;
    }

    /// <summary>No more tokens come.</summary>
    public void Close()
    {
        _letters.TrimExcess();
        _starts.TrimExcess();
        _numbers = null;
    }

    /// <summary>A token as it is written.</summary>
    public string Text(int number) => Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_letters)[_starts[number].._starts[number + 1]]);
}

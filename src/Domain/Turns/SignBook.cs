using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// The signs by name, each made when it is first seen. Fields with their marks are some thousands that could be and a few hundred that are; small words and pairs of
/// them are without number, so of those only what weighs something is here. Safe for many threads.
/// </summary>
internal sealed class SignBook
{
    private const int LongestName = 128;

    private readonly FrozenDictionary<string, ImmutableArray<(HandlingClass Class, double Weight)>> _weights;
    private readonly FrozenDictionary<string, ImmutableArray<(HandlingClass Class, double Weight)>>.AlternateLookup<ReadOnlySpan<char>> _weightsBySpan;
    private readonly ConcurrentDictionary<string, Sign> _signs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Sign>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <param name="weights">Of each sign that weighs something, ordinal.</param>
    public SignBook(FrozenDictionary<string, ImmutableArray<(HandlingClass Class, double Weight)>> weights)
    {
        _weights = weights;
        _weightsBySpan = weights.GetAlternateLookup<ReadOnlySpan<char>>();
        _bySpan = _signs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A sign that is no word; its name is made of some parts.</summary>
    public Sign Of(string name, string join = "", string mark = "")
    {
        if (mark.Length == 0 && join.Length == 0)
            return _signs.TryGetValue(name, out var plain) ? plain : Add(name);
        Span<char> buffer = stackalloc char[LongestName];
        return _bySpan.TryGetValue(Joined(buffer, name, join, mark, ""), out var known) ? known : Add(name + join + mark);
    }

    /// <summary>A sign with a mark: of each sign the few that turns have are known without a look by name.</summary>
    /// <param name="mark">Always the same string for the same mark.</param>
    public Sign Of(Sign sign, string mark)
    {
        foreach (var (own, marked) in sign.Marked)
        {
            if (ReferenceEquals(own, mark))
                return marked;
        }

        var made = Of(sign.Name, ":", mark);
        sign.Marked = [.. sign.Marked, (mark, made)];
        return made;
    }

    /// <summary>A sign that is a word or two, if it weighs something.</summary>
    public Sign? Weighed(string prefix, string word, string join = "", string next = "")
    {
        Span<char> buffer = stackalloc char[LongestName];
        var name = Joined(buffer, prefix, word, join, next);
        return _bySpan.TryGetValue(name, out var known) ? known : _weightsBySpan.TryGetValue(name, out _) ? Add(name.ToString()) : null;
    }

    private Sign Add(string name) => _signs.GetOrAdd(name, static (name, weights) => new Sign(name, weights.GetValueOrDefault(name, [])), _weights);

    private static ReadOnlySpan<char> Joined(Span<char> buffer, string a, string b, string c, string d)
    {
        var length = a.Length + b.Length + c.Length + d.Length;
        if (length > buffer.Length)
            return string.Concat(a, b, c, d);
        a.CopyTo(buffer);
        b.CopyTo(buffer[a.Length..]);
        c.CopyTo(buffer[(a.Length + b.Length)..]);
        d.CopyTo(buffer[(a.Length + b.Length + c.Length)..]);
        return buffer[..length];
    }
}

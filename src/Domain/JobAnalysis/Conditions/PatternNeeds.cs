using System.Buffers;
using System.Text;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// What words must contain for a regular expression to match them at all: of <c>\b(?:paid|unpaid) (?:breaks?|lunch)\b</c> one of "paid", "unpaid". Looking for such letters takes a hundredth of the time of trying the expression,
/// and most sentences have none of them. Understands the expressions of <c>condition-patterns.txt</c>: groups, alternatives, classes, repetitions and what is looked for around.
/// </summary>
internal sealed class PatternNeeds
{
    /// <summary>Letters beyond these fold case in ways that a plain comparison does not know; digits beyond nine are digits too.</summary>
    private const char LastPlainLetter = '\u012F';

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private readonly string _pattern;
    private int _at;

    private PatternNeeds(string pattern) => _pattern = pattern;

    /// <summary>Letters of which at least one stands in whatever the expression matches; <c>null</c> when that cannot be told.</summary>
    public static string[]? Of(string pattern)
    {
        var needs = new PatternNeeds(pattern);
        var found = needs.Alternatives();
        return needs._at == pattern.Length ? found : null;
    }

    /// <summary>Any of these, to be looked for at once.</summary>
    public static SearchValues<string>? Search(string pattern) => Of(pattern) is { } needs ? SearchValues.Create(needs, StringComparison.OrdinalIgnoreCase) : null;

    /// <summary>Words in which case and digits are what they seem; in others every expression has to be tried.</summary>
    public static bool ArePlain(string words)
    {
        foreach (var c in words) if (c > LastPlainLetter && char.IsLetterOrDigit(c) || c > '9' && char.IsDigit(c)) return false;
        return true;
    }

    private string[]? Alternatives()
    {
        var all = new List<string>();
        var open = false;
        while (true)
        {
            if (Sequence() is { } needs) all.AddRange(needs);
            else open = true;
            if (_at >= _pattern.Length || _pattern[_at] != '|') break;
            _at++;
        }
        return open ? null : [.. all.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The best of the parts that all have to be there: the one whose shortest letters are longest.</summary>
    private string[]? Sequence()
    {
        string[]? best = null;
        var run = new StringBuilder();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var (needs, letter) = Part();
            var (least, one) = Times();
            if (letter is { } c && one) { run.Append(c); continue; }
            if (letter is { } repeated && least > 0) run.Append(repeated);
            Close();
            if (least > 0) best = Better(best, needs);
        }
        Close();
        return best;

        void Close()
        {
            if (run.Length > 0) best = Better(best, [run.ToString()]);
            run.Clear();
        }
    }

    private static string[]? Better(string[]? left, string[]? right) =>
        left is null ? right : right is null ? left : right.Min(n => n.Length) > left.Min(n => n.Length) ? right : left;

    /// <summary>One letter, or what a group or class needs.</summary>
    private (string[]? Needs, char? Letter) Part()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(': return (Group(), null);
            case '[': Class(); return (null, null);
            case '.' or '^' or '$': return (null, null);
            case '\\':
                var escaped = _pattern[_at++];
                if (escaped is 'p' or 'P') _at = _pattern.IndexOf('}', _at) + 1;
                return escaped == 'd' ? (Digits, null) : char.IsLetterOrDigit(escaped) ? (null, null) : (null, escaped);
            default: return (null, c);
        }
    }

    private string[]? Group()
    {
        // What is looked for around is not in the words that match, or must not be there.
        var around = Opens("?!") || Opens("?=") || Opens("?<!") || Opens("?<=");
        if (!around && !Opens("?:") && !Opens("?-i:") && _at < _pattern.Length && _pattern[_at] == '?') throw new FormatException("a group that is not understood: " + _pattern);
        var needs = Alternatives();
        _at++;
        return around ? null : needs;
    }

    private bool Opens(string begin)
    {
        if (string.CompareOrdinal(_pattern, _at, begin, 0, begin.Length) != 0) return false;
        _at += begin.Length;
        return true;
    }

    private void Class()
    {
        if (_pattern[_at] == '^') _at++;
        if (_pattern[_at] == ']') _at++;
        while (_pattern[_at] != ']') _at += _pattern[_at] == '\\' ? 2 : 1;
        _at++;
    }

    /// <summary>How often the part before has to stand, and whether that is exactly once.</summary>
    private (int Least, bool Once) Times()
    {
        if (_at >= _pattern.Length) return (1, true);
        var (least, once) = _pattern[_at] switch { '?' or '*' => (0, false), '+' => (1, false), '{' => (Count(), false), _ => (1, true) };
        if (once) return (1, true);
        _at = _pattern[_at] == '{' ? _pattern.IndexOf('}', _at) + 1 : _at + 1;
        if (_at < _pattern.Length && _pattern[_at] is '?' or '+') _at++;
        return (least, false);
    }

    private int Count()
    {
        var end = _pattern.AsSpan(_at).IndexOfAny(',', '}') + _at;
        return int.Parse(_pattern.AsSpan(_at + 1, end - _at - 1), System.Globalization.CultureInfo.InvariantCulture);
    }
}

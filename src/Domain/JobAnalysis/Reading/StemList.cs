using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Words and stems of a section: <c>kassa*</c> begins, <c>*machine</c> ends, <c>*dienst*</c> contains, anything else is a whole word.</summary>
internal sealed class StemList
{
    private readonly WordSet _words;
    private readonly ImmutableArray<string> _begins;
    private readonly ImmutableArray<string> _ends;

    public StemList(ImmutableArray<string> entries)
    {
        var folded = entries.Select(e => Letters.Fold(e)).ToArray();
        _words = WordSet.Of([.. folded.Where(e => !e.Contains('*', StringComparison.Ordinal) || e.EndsWith('*') || e.StartsWith('*')).Select(e => e.Trim('*'))]);
        _begins = [.. folded.Where(e => e.EndsWith('*')).Select(e => e.Trim('*'))];
        _ends = [.. folded.Where(e => e.StartsWith('*')).Select(e => e.Trim('*'))];
    }

    /// <summary>The word stands in the list as it is.</summary>
    public bool HasWord(string lower) => _words.Contains(lower);

    public bool Has(string lower)
    {
        if (_words.Contains(lower)) return true;
        foreach (var begin in _begins) if (lower.StartsWith(begin, StringComparison.Ordinal)) return true;
        foreach (var end in _ends) if (lower.Length > end.Length + 1 && lower.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }
}

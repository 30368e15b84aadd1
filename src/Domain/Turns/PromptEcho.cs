using System.Runtime.CompilerServices;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Words of a turn that stood in the question, in the same or another form ("what did you use" — "well, what one uses").</summary>
internal sealed class PromptEcho
{
    private const int ShortestEcho = 4;

    // Longer turns tell something, whatever words they share with the question.
    private const int MostOfShort = 16;

    // Questions return in every interview: their stems are kept as long as the cues that were found in them.
    private static readonly ConditionalWeakTable<CueMatches, string[]> Known = [];

    private readonly TurnText _turn;
    private readonly Func<int, bool> _isContent;
    private string[]? _asked;

    /// <param name="isContent">Whether a word tells something.</param>
    public PromptEcho(TurnText turn, Func<int, bool> isContent)
    {
        (_turn, _isContent) = (turn, isContent);
        for (var i = 0; i < turn.Words && First is null; i++)
        {
            ref readonly var word = ref turn.Text.Words.ItemRef(i);
            if (word.Lower.Length < ShortestEcho || turn.Is(i, WordMark.Function) || !(IsAsked(word.Lower) || (turn.Words <= MostOfShort && IsAskedInAnotherForm(word.Lower))))
                continue;
            Opens = Enumerable.Range(0, i).All(j => !_isContent(j));
            First = new Evidence(0, word.Start, word.Length);
        }
    }

    /// <summary>The first content word that the question holds as well.</summary>
    public Evidence? First { get; }

    /// <summary>The first word that tells something stood in the question.</summary>
    public bool Opens { get; }

    /// <summary>All that tells something stood in the question.</summary>
    public bool IsAll()
    {
        var echoes = First is not null;
        for (var i = 0; i < _turn.Words; i++)
        {
            if (!_isContent(i))
                continue;
            if (!IsAsked(_turn.Text.Words[i].Lower) && !IsAskedInAnotherForm(_turn.Text.Words[i].Lower))
                return false;
            echoes = true;
        }

        return echoes;
    }

    private bool IsAsked(string lower)
    {
        foreach (ref readonly var word in _turn.Prompt.Words.AsSpan())
        {
            if (string.Equals(word.Lower, lower, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private string[] Asked(CueMatches prompt) => [.. prompt.Text.Words.Where(w => w.Lower.Length >= ShortestEcho).Select(w => VerbStem.Of(_turn.Lexicon, w.Lower).ToString())];

    private bool IsAskedInAnotherForm(string lower)
    {
        if (lower.Length < ShortestEcho)
            return false;
        _asked ??= _turn.Spoken == _turn.Language ? Known.GetOrAdd(_turn.PromptCues, Asked) : Asked(_turn.PromptCues);
        var stem = VerbStem.Of(_turn.Lexicon, lower);
        foreach (var asked in _asked)
        {
            if (stem.SequenceEqual(asked))
                return true;
        }

        return false;
    }
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>What stands around the words of a turn: whose they are, when, whether denied, wished or asked.</summary>
internal sealed class SignSurroundings
{
    private const int NegationReach = 3;
    private const int WishReach = 9;
    private const int ShortTurn = 7;

    private static readonly string[] SmallBesides = ["polite", "own-word", "to-you", "degree-word", "field-wish", "field-here"];

    private readonly TurnText _turn;
    private readonly Clause?[] _clauses;
    private readonly bool[] _you;
    private readonly bool[] _self;
    private readonly bool[] _interview;
    private readonly bool[] _asks;
    private readonly bool[] _now;

    public SignSurroundings(TurnText turn)
    {
        _turn = turn;
        _clauses = new Clause?[turn.Words];
        foreach (var clause in turn.Clauses.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
                _clauses[i] = clause;
        }

        _you = Sentences("to-you");
        _self = Sentences("own-word");
        _interview = Sentences("field-interview");
        _now = Sentences("field-now");
        AsksWithoutMark = turn.Own.At("question-opening", 0) is not null;
        _asks = [.. turn.Text.Sentences.Select((s, i) => s.IsQuestion || (i == 0 && AsksWithoutMark))];
    }

    /// <summary>It opens like a question, whether or not a mark closes it.</summary>
    public bool AsksWithoutMark { get; }

    /// <summary>Words that belong to no field and are no small words: what the turn tells besides.</summary>
    public int WordsBeyondFields => Enumerable.Range(0, _turn.Words).Count(i => !IsSmall(i) && !HasField(i));

    /// <summary>Nothing but small words and words that say little.</summary>
    public bool IsVagueThroughout => Enumerable.Range(0, _turn.Words).All(i => IsSmall(i) || _turn.Own.At("field-vague", i) is not null || _turn.Own.At("vague-word", i) is not null)
        && Enumerable.Range(0, _turn.Words).Any(i => _turn.Own.At("field-vague", i) is not null);

    /// <summary>The first content word that the question holds as well.</summary>
    public Evidence? EchoesPrompt
    {
        get
        {
            var asked = Tokenizer.Read(_turn.Prompt).Words.Select(w => w.Lower).Where(w => w.Length > 3).ToHashSet(StringComparer.Ordinal);
            foreach (var (i, word) in _turn.Text.Words.Index())
            {
                if (word.Lower.Length > 3 && asked.Contains(word.Lower) && _turn.Own.At("function-word", i) is null)
                    return new Evidence(0, word.Start, word.Length);
            }

            return null;
        }
    }

    /// <summary>Names for what holds around some words.</summary>
    public IEnumerable<string> Of(CueMatch match)
    {
        var sentence = _turn.Text.Words[match.First].Sentence;
        var clause = _clauses[match.First];
        var another = Speaker.IsAnother(_turn, match);
        if (another)
            yield return "other";
        if (clause is { IsPast: true })
            yield return "past";
        else if (!another)
            yield return "present";
        if (Near("negation", match, NegationReach))
            yield return "neg";
        if (!another && Wished(match))
            yield return "wish";
        if (_you[sentence])
            yield return "you";
        if (_self[sentence] && !another)
            yield return "self";
        if (_interview[sentence])
            yield return "interview";
        if (_asks[sentence])
            yield return "ask";
        if (_now[sentence])
            yield return "now";
        if (match.First <= 1)
            yield return "first";
        if (_turn.Words <= ShortTurn)
            yield return "short";
        if (match.Count == _turn.Words)
            yield return "alone";
        if (Speaker.Orders(_turn, match))
            yield return "order";
    }

    private bool Near(string category, CueMatch match, int reach)
    {
        var sentence = _turn.Text.Words[match.First].Sentence;
        for (var i = Math.Max(0, match.First - reach); i < Math.Min(_turn.Words, match.End + reach); i++)
        {
            if (_turn.Text.Words[i].Sentence == sentence && _turn.Own.At(category, i) is not null)
                return true;
        }

        return false;
    }

    private bool Wished(CueMatch match)
    {
        var sentence = _turn.Text.Words[match.First].Sentence;
        for (var i = match.First - 1; i >= Math.Max(0, match.First - WishReach) && _turn.Text.Words[i].Sentence == sentence; i--)
        {
            if (_turn.Own.At("field-wish", i) is { } wish && wish.First < match.First)
                return true;
        }

        // "Overslaan aub", "next please".
        return match.End < _turn.Words && _turn.Own.At("field-wish", match.End) is not null && _turn.Text.Words[match.End].Sentence == sentence;
    }

    private bool[] Sentences(string category)
    {
        var has = new bool[_turn.Text.Sentences.Length];
        foreach (var match in _turn.Own.Of(category))
            has[_turn.Text.Words[match.First].Sentence] |= !_turn.Text.Words[match.First].Quoted;
        return has;
    }

    private bool IsSmall(int i) => TurnText.IsSmallWord(_turn.Own, i) || SmallBesides.Any(c => _turn.Own.At(c, i) is not null);

    private bool HasField(int i) => _turn.Own.All.Any(m => m.First <= i && i < m.End && m.Cue.Category.StartsWith("field-", StringComparison.Ordinal));
}

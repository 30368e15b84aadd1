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

    private static readonly HashSet<string> OfFeeling = ["field-fear", "weak-fear", "field-cry", "weak-cry", "field-panic", "weak-panic", "field-hopeless", "weak-hopeless", "field-alone", "weak-alone"];

    private readonly TurnText _turn;
    private readonly Clause?[] _clauses;
    private readonly bool[] _you;
    private readonly bool[] _self;
    private readonly bool[] _interview;
    private readonly bool[] _asks;
    private readonly bool[] _now;
    private readonly bool[] _this;
    private readonly bool _saysNothingElse;

    public SignSurroundings(TurnText turn)
    {
        _turn = turn;
        _clauses = new Clause?[turn.Words];
        foreach (var clause in turn.Clauses.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
                _clauses[i] = clause;
        }

        Voices = new VoiceReader(turn);
        _you = Sentences("to-you");
        _self = Sentences("own-word");
        _interview = Sentences("field-interview");
        _now = Sentences("field-now");
        _this = Sentences("field-here");
        AsksWithoutMark = turn.Own.At("question-opening", 0) is not null || IsInverted();
        _saysNothingElse = turn.Words <= ShortTurn && WordsBeyondFields == 0;
        _asks = [.. turn.Text.Sentences.Select((s, i) => s.IsQuestion || (i == 0 && AsksWithoutMark))];
    }

    public VoiceReader Voices { get; }

    /// <summary>It opens like a question, whether or not a mark closes it.</summary>
    public bool AsksWithoutMark { get; }

    /// <summary>Words that belong to no field and are no small words: what the turn tells besides.</summary>
    public int WordsBeyondFields => _turn.Marks.Count(m => (m & (WordMark.Small | WordMark.Beside | WordMark.Field)) == 0);

    /// <summary>Words that tell something: no small words, none that say little.</summary>
    public int ContentWords => _turn.Marks.Count(m => (m & (WordMark.Small | WordMark.Beside | WordMark.Vague | WordMark.Hedge)) == 0);

    /// <summary>Nothing but small words and words that say little.</summary>
    public bool IsVagueThroughout => _turn.Marks.All(m => (m & (WordMark.Small | WordMark.Beside | WordMark.Vague | WordMark.Hedge)) != 0) && _turn.Marks.Any(m => (m & WordMark.VagueField) != 0);

    /// <summary>The first content word that the question holds as well.</summary>
    public Evidence? EchoesPrompt
    {
        get
        {
            var asked = _turn.Prompt.Words.Select(w => w.Lower).Where(w => w.Length > 3).ToHashSet(StringComparer.Ordinal);
            foreach (var (i, word) in _turn.Text.Words.Index())
            {
                if (word.Lower.Length > 3 && asked.Contains(word.Lower) && !_turn.Is(i, WordMark.Function))
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
        var another = Speaker.IsAnother(_turn, match) || (OfFeeling.Contains(match.Cue.Category) && IsAboutWork(clause));
        var wished = !another && Wished(match);
        var alone = match.Count == _turn.Words;
        var opens = wished || alone || _saysNothingElse || !match.Cue.Category.StartsWith(SignFields.Weak, StringComparison.Ordinal);
        if (another)
            yield return "other";
        if (clause is { IsPast: true })
            yield return "past";
        else if (!another)
            yield return "present";
        if (Near(WordMark.Negation, match, NegationReach))
            yield return "neg";
        if (wished)
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
        if (alone)
            yield return "alone";
        if (Speaker.Orders(_turn, match))
            yield return "order";
        if (_this[sentence])
            yield return "this";
        if (Voices.IsCommand(clause))
            yield return "imp";
        var voice = Voices.Of(clause);
        if (voice == Voice.Told)
            yield return "told";
        else if (opens)
            yield return SignFields.Free;
        // "I've had enough": over and done, and still a wish.
        var live = !another && opens && (voice == Voice.Live || (voice == Voice.Past && IsClosing(clause, match)));
        if (live)
            yield return SignFields.Live;
        if (opens && voice != Voice.Past && !Voices.HangsOnQuestion && clause is not { IsPast: true })
            yield return SignFields.Around;
        if (live && (_asks[sentence] || _you[sentence] || _interview[sentence] || wished))
            yield return SignFields.Addressed;
        if (another && clause is not { Time: ClauseTime.Past } && IsDoneToTeller(match))
            yield return SignFields.OntoTeller;
    }

    // "Zijn we al ver", "wordt dit door een mens gelezen", "is anybody reading this": verb first, then the subject.
    private bool IsInverted()
    {
        var first = 0;
        while (first < _turn.Words - 2 && _turn.Own.At("polite", first) is { Count: 1 } && _turn.Own.At("question-word", first) is null)
            first++;
        if (_turn.Own.At("question-word", first) is not null && !Voices.HangsOnQuestion)
            first++;
        return first + 1 < _turn.Words && _turn.Own.At("question-subject", first + 1) is not null && IsFinite(first);
    }

    private bool IsFinite(int word)
    {
        foreach (var form in _turn.Lexicon.Verbs.Find(_turn.Text.Words[word].Lower))
        {
            if (form.Tense == VerbTense.Present || (form.Tense is VerbTense.Past or VerbTense.Infinitive && form.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Auxiliary or VerbKind.State))
                return true;
        }

        return false;
    }

    // "I've had enough", "that was it for me": over and done, and still a wish.
    private static bool IsClosing(Clause? clause, CueMatch match) => clause is { Time: ClauseTime.Perfect, Subject: Subject.Self }
        || (clause is { Subject: Subject.It } && clause.Is(ClauseTraits.Copula) && match.Cue.Category is "stop" or "field-bye" or "field-enough");

    // Scared of a customer, crying with the family of a patient: the job.
    private bool IsAboutWork(Clause? clause)
    {
        for (var i = clause?.First ?? _turn.Words; i < clause?.End; i++)
        {
            if (_turn.Is(i, WordMark.AtWork))
                return true;
        }

        return false;
    }

    // "He keeps touching my leg": somebody else does it, to the teller.
    private bool IsDoneToTeller(CueMatch match)
    {
        for (var i = match.First; i < Math.Min(_turn.Words, match.End + 2); i++)
        {
            if (_turn.Is(i, WordMark.Own) && !_turn.Is(i, WordMark.Self))
                return true;
        }

        return false;
    }

    private bool Near(WordMark mark, CueMatch match, int reach)
    {
        var sentence = _turn.Text.Words[match.First].Sentence;
        for (var i = Math.Max(0, match.First - reach); i < Math.Min(_turn.Words, match.End + reach); i++)
        {
            if (_turn.Text.Words[i].Sentence == sentence && _turn.Is(i, mark))
                return true;
        }

        return false;
    }

    private bool Wished(CueMatch match)
    {
        var sentence = _turn.Text.Words[match.First].Sentence;
        for (var i = match.First - 1; i >= Math.Max(0, match.First - WishReach) && _turn.Text.Words[i].Sentence == sentence; i--)
        {
            if (_turn.Is(i, WordMark.Wish))
                return true;
        }

        // "Overslaan aub", "next please".
        return match.End < _turn.Words && _turn.Is(match.End, WordMark.Wish) && _turn.Text.Words[match.End].Sentence == sentence;
    }

    private bool[] Sentences(string category)
    {
        var has = new bool[_turn.Text.Sentences.Length];
        foreach (var match in _turn.Own.Of(category))
            has[_turn.Text.Words[match.First].Sentence] |= !_turn.Text.Words[match.First].Quoted;
        return has;
    }
}

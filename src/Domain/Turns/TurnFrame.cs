using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>The build of a turn as its signs need it: the clause and sentence around each word, who is spoken to or of in a sentence, and how much is told.</summary>
internal sealed class TurnFrame
{
    /// <summary>So few words that they stand for a whole turn.</summary>
    public const int FewWords = 4;

    private const WordMark NoContent = WordMark.Small | WordMark.Beside | WordMark.Vague | WordMark.Hedge;

    private readonly TurnText _turn;
    private readonly Clause?[] _clauses;
    private readonly PromptEcho _echo;

    public TurnFrame(TurnText turn)
    {
        _turn = turn;
        _clauses = new Clause?[turn.Words];
        foreach (var clause in turn.Clauses.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
                _clauses[i] = clause;
        }

        Voices = new VoiceReader(turn);
        OpensWithThen = turn.Words > 2 && turn.Text.Words[0].Lower is "dan" or "zo" or "daar" or "daarmee" or "daardoor" or "toen" && !turn.Text.Sentences[0].IsQuestion && turn.Own.At("question-subject", 2) is not null;
        AsksWithoutMark = UnmarkedQuestion.Is(turn, OpensWithThen, Voices.HangsOnQuestion);
        You = Sentences("to-you");
        Self = Sentences("own-word");
        Interview = Sentences("field-interview");
        Now = Sentences("field-now");
        This = Sentences("field-here");
        Asks = [.. turn.Text.Sentences.Select((s, i) => s.IsQuestion || (i == 0 && AsksWithoutMark))];
        _echo = new PromptEcho(turn, IsContent);
        Orders = new bool[turn.Text.Sentences.Length];
        for (var i = 0; i < turn.Words; i++)
        {
            WordsBeyondFields += IsBeyondFields(i) ? 1 : 0;
            ContentWords += IsContent(i) ? 1 : 0;
        }

        foreach (var clause in turn.Clauses.Clauses.Where(Voices.IsCommand))
            Orders[clause.Sentence] = true;
    }

    public VoiceReader Voices { get; }

    /// <summary>It opens like a question, whether or not a mark closes it.</summary>
    public bool AsksWithoutMark { get; }

    /// <summary>"Dan zie je hoe het gaat": the verb stands before its subject because of what opens the turn, and not to ask.</summary>
    public bool OpensWithThen { get; }

    /// <summary>Of each sentence: it asks.</summary>
    public bool[] Asks { get; }

    /// <summary>Of each sentence: it holds an order.</summary>
    public bool[] Orders { get; }

    /// <summary>Of each sentence: it says you.</summary>
    public bool[] You { get; }

    /// <summary>Of each sentence: it says I, me or my.</summary>
    public bool[] Self { get; }

    /// <summary>Of each sentence: it names the interview.</summary>
    public bool[] Interview { get; }

    /// <summary>Of each sentence: it is about now.</summary>
    public bool[] Now { get; }

    /// <summary>Of each sentence: it points at something.</summary>
    public bool[] This { get; }

    public Clause? ClauseOf(int word) => _clauses[word];

    /// <summary>The clause that some words belong to; <c>null</c> for words that stand before its subject and its verb, with a comma between: "no idea, I always saw the same four".</summary>
    public Clause? ClauseOf(CueMatch match)
    {
        var clause = _clauses[match.First];
        if (clause is not { VerbWord: >= 0, SubjectWord: >= 0 } || IsOfClause(match.End - 1, clause))
            return clause;
        return null;
    }

    private bool IsOfClause(int word, Clause clause)
    {
        var core = Math.Min(clause.VerbWord, clause.SubjectWord);
        for (var i = word + 1; i <= core; i++)
        {
            if (_turn.Text.Words[i].Before == WordBreak.Clause)
                return false;
        }

        return true;
    }

    /// <summary>Words that belong to no field and are no small words: what the turn tells besides.</summary>
    public int WordsBeyondFields { get; }

    /// <summary>Words that tell something: no small words, none that say little.</summary>
    public int ContentWords { get; }

    /// <summary>A word that tells something.</summary>
    public bool IsContent(int word) => !_turn.Is(word, NoContent);

    /// <summary>Words from there on that are no small words and belong to no field.</summary>
    public int TellsFrom(int word)
    {
        var count = 0;
        for (var i = word; i < _turn.Words; i++)
            count += IsBeyondFields(i) ? 1 : 0;
        return count;
    }

    /// <summary>Nothing but small words and words that say little.</summary>
    public bool IsVagueThroughout => ContentWords == 0 && Array.Exists(_turn.Marks, m => (m & WordMark.VagueField) != 0);

    /// <inheritdoc cref="PromptEcho.First"/>
    public Evidence? EchoesPrompt => _echo.First;

    /// <inheritdoc cref="PromptEcho.Opens"/>
    public bool OpensWithEcho => _echo.Opens;

    /// <summary>What it tells was in the question: "which tools" — "the tools".</summary>
    public bool OnlyEchoes => ContentWords <= FewWords && _echo.IsAll();

    /// <summary>Some word of the clause has the mark.</summary>
    public bool Any(Clause? clause, WordMark mark)
    {
        for (var i = clause?.First ?? _turn.Words; i < clause?.End; i++)
        {
            if (_turn.Is(i, mark))
                return true;
        }

        return false;
    }

    /// <summary>Some word so near in the sentence has the mark.</summary>
    public bool Near(WordMark mark, CueMatch match, int reach)
    {
        var sentence = _turn.Text.Words[match.First].Sentence;
        for (var i = Math.Max(0, match.First - reach); i < Math.Min(_turn.Words, match.End + reach); i++)
        {
            if (_turn.Text.Words[i].Sentence == sentence && _turn.Is(i, mark))
                return true;
        }

        return false;
    }

    private bool IsBeyondFields(int word) => !_turn.Is(word, WordMark.Small | WordMark.Beside | WordMark.Field);

    private bool[] Sentences(string category)
    {
        var has = new bool[_turn.Text.Sentences.Length];
        foreach (var match in _turn.Own.Of(category))
            has[_turn.Text.Words[match.First].Sentence] |= !_turn.Text.Words[match.First].Quoted;
        return has;
    }
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// What there is to see in a turn, as named signs: semantic fields and what stands around them (<c>field-end:wish</c>: a word of ending inside a wish), two fields
/// in one sentence (<c>field-order+field-rules</c>), and the build of the turn and of the question. A sign alone decides nothing; <see cref="TurnWeights"/> weighs them.
/// </summary>
internal sealed class TurnSigns
{
    private static readonly string[] SaidInOther = ["language-switch", "language", "injection"];

    // A question with one of these is about the interview.
    private static readonly string[] AboutInterview =
        ["field-meaning", "field-interview", "field-remaining", "field-human", "clarify", "progress", "repeat", "back", "skip", "ask-bot", "ask-privacy", "export", "language", "language-switch"];

    // Many words and hardly one that tells something: "well it all kind of depends, on the day and that".
    private const int FewestOfThin = 7;
    private const int ThinShare = 5;

    private readonly TurnText _turn;
    private readonly SignBook _book;
    private readonly FoundSigns _found = new();
    private readonly TurnFrame _frame;
    private readonly SignSurroundings _around;

    // How far the words of each field reach that are meant here and now.
    private readonly Dictionary<string, int> _meant = new(StringComparer.Ordinal);

    // Some word of the turn is one of a field, whatever became of it.
    private bool _namesFields;

    private TurnSigns(TurnText turn, SignBook book)
    {
        (_turn, _book) = (turn, book);
        _frame = new TurnFrame(turn);
        _around = new SignSurroundings(turn, _frame);
    }

    /// <summary>The signs of a turn in the order of the text, without its small words.</summary>
    public static FoundSigns Read(TurnText turn, SignBook book, bool personal)
    {
        var signs = new TurnSigns(turn, book);
        signs.AddFields(turn.Own, everything: true);
        // People ask for their language in that language, and copy orders to programs in English.
        // The rest of the other language counts only where nothing is said in the own one: "die" is no death in Dutch.
        var isOther = signs._found.All.Count == 0 && turn.SmallWords.Own == 0;
        if (isOther || Array.Exists(SaidInOther, turn.Other.Has))
            signs.AddFields(turn.Other, everything: isOther);
        if (personal)
            signs.Add("personal");
        signs.AddPairs();
        signs.AddBuild();
        signs.AddClauses();
        signs.AddPrompt();
        foreach (var many in ManyAnswers.Find(turn))
            signs.Add(many);
        AskedMeanings.Add(turn, book, signs._found);
        return signs._found;
    }

    private void Add(string sign, Evidence? evidence = null) => _found.Add(_book.Of(sign), evidence);

    private bool Has(string sign, string join = "", string mark = "") => _found.Has(_book.Of(sign, join, mark));

    private void AddFields(CueMatches cues, bool everything)
    {
        foreach (var match in cues.All)
        {
            var field = match.Cue.Category;
            if (!SignFields.Fields.ContainsKey(field))
                continue;
            _namesFields = true;
            if (!(everything || Array.IndexOf(SaidInOther, field) >= 0) || _turn.IsQuoted(match) || IsFigure(match))
                continue;
            var evidence = _turn.Text.Span(0, match.First, match.Count);
            _found.Add(_book.Of(field), evidence);
            foreach (var mark in _around.Of(match))
            {
                if (mark is SignFields.Live or SignFields.Need && IsOtherWords(field, evidence))
                    AddRepeated(field, mark, evidence);
                _found.Add(_book.Of(field, ":", mark), evidence);
            }
        }
    }

    // Two idioms over the same words say it once.
    private bool IsOtherWords(string field, Evidence evidence)
    {
        if (!_meant.TryGetValue(field, out var end) || end <= evidence.Start)
        {
            _meant[field] = evidence.Start + evidence.Length;
            return true;
        }

        return false;
    }

    // One word of a field may be chance; several idioms of it are none.
    private void AddRepeated(string field, string mark, Evidence evidence)
    {
        if (Has(field, ":", SignFields.Again))
            _found.Add(_book.Of(field, ":", SignFields.Often), evidence);
        else if (Has(field, ":", mark))
            _found.Add(_book.Of(field, ":", SignFields.Again), evidence);
    }

    // "Bored to death", "doodmoe": words of need that only make another word stronger.
    private bool IsFigure(CueMatch match)
    {
        if (!SignFields.IsNeed(match.Cue.Category))
            return false;
        foreach (var figure in _turn.Own.Of("figure-of-speech"))
        {
            if (figure.First <= match.First && match.End <= figure.End)
                return true;
        }

        return false;
    }

    private bool Names(string field) => _turn.Own.Has(field) || _turn.Own.Has(SignFields.WeakOf(field));

    private IEnumerable<CueMatch> Both(string field) => !Names(field) ? [] : _turn.Own.Of(field).Concat(_turn.Own.Of(SignFields.WeakOf(field)));

    private bool HasEither(string field) => Has(field) || Has(SignFields.WeakOf(field));

    private void AddPairs()
    {
        if (!_namesFields)
            return;
        foreach (var (one, other) in SignFields.Pairs)
        {
            if (!Names(one) || !Names(other))
                continue;
            foreach (var first in Both(one))
            {
                if (_turn.IsQuoted(first) || Both(other).All(m => _turn.Text.Words[m.First].Sentence != _turn.Text.Words[first.First].Sentence || (m.First < first.End && first.First < m.End)))
                    continue;
                Add($"{one}+{other}", _turn.Text.Span(0, first.First, first.Count));
                break;
            }
        }

        AddBereaved();
        AddCount("need", SignFields.OfNeed.Count(f => HasEither(f) && !Has(f, ":", "other")));
        AddCount(SignFields.OwnNeed, SignFields.OfNeed.Count(f => IsOwnNow(f) || IsOwnNow(SignFields.WeakOf(f))));
        AddCount("small-talk", SignFields.SmallTalk.Count(HasEither));
    }

    // Said of the teller and of now: "I sit in the car, hands shaking, and can't go in".
    private bool IsOwnNow(string field) => Has(field, ":", "self") && Has(field, ":", "present") && !Has(field, ":", "other") && !Has(field, ":", "past");

    // Somebody of one's own is dying, gravely ill or in trouble, or died only just.
    private void AddBereaved()
    {
        if (!Names("field-kin"))
            return;
        var recent = _turn.Own.Has("recent") || _turn.Own.Has("unable-now");
        // That a grandmother has diabetes is no need of the teller's; that she was found to have cancer today is.
        foreach (var gone in Both("field-gone").Concat(Both("field-die")).Concat(recent ? _turn.Own.Of("health") : []))
        {
            var sentence = _turn.Text.Words[gone.First].Sentence;
            if ((recent || _frame.ClauseOf(gone.First) is { Time: ClauseTime.Present }) && !_turn.IsQuoted(gone) && Both("field-kin").Any(k => _turn.Text.Words[k.First].Sentence == sentence && k.First > 0 && _turn.Own.At("own-possessive", k.First - 1) is not null))
                Add("bereaved", _turn.Text.Span(0, gone.First, gone.Count));
        }
    }

    private void AddCount(string name, int count)
    {
        for (var i = 2; i <= Math.Min(count, 4); i++)
            Add($"{name}-{i}");
    }

    private void AddBuild()
    {
        var words = _turn.Words;
        Add(words switch { 1 => "words-1", 2 => "words-2", <= 5 => "words-3-5", <= 9 => "words-6-9", <= 16 => "words-10-16", <= 30 => "words-17-30", _ => "words-31" });
        Add(_frame.WordsBeyondFields switch { 0 => "rest-0", 1 => "rest-1", <= 3 => "rest-2-3", <= 6 => "rest-4-6", _ => "rest-7" });
        if (!_turn.Marks.Any(m => (m & (WordMark.Own | WordMark.Self | WordMark.Group)) != 0))
            Add("nobody-own");
        Add(_frame.ContentWords switch { 0 => "content-0", 1 => "content-1", 2 => "content-2", <= 4 => "content-3-4", _ => "content-5" });
        if (_frame.IsVagueThroughout)
            Add("vague-throughout");
        if (_frame.ContentWords == 0 && words >= 3 && !_turn.Text.Words.Any(w => w.Kind is WordKind.Number or WordKind.ClockTime))
            Add("vague-words-only");
        if (words >= FewestOfThin && _frame.ContentWords * ThinShare <= words)
            Add("vague-thin");
        if (_turn.Marks.Any(m => (m & WordMark.Hedge) != 0))
            Add("hedge");
        if (_frame.Voices.HangsOnQuestion)
            Add("hangs-on-question");
        AddQuestion();
        if (_turn.Text.Sentences.Length >= 3)
            Add("sentences-3");
        if (_turn.Text.Words.Count(w => w.Before == WordBreak.Clause) >= 2)
            Add("list");
        if (_turn.Text.Words.Any(w => w.Quoted))
            Add("quotes");
        if (_turn.Text.Words.Any(w => w.Kind is WordKind.Number or WordKind.ClockTime))
            Add("number");
        if (_turn.Own.Has("to-you"))
            Add("you");
    }

    private void AddQuestion()
    {
        var asks = _turn.IsQuestion || _frame.AsksWithoutMark;
        if (_turn.Text.Sentences is [{ IsQuestion: true }])
            Add("question-all");
        else if (_turn.IsQuestion)
            Add("question-some");
        if (_frame.AsksWithoutMark)
            Add("question-opening");
        var aboutTeller = asks && _turn.Marks.Any(m => (m & (WordMark.Self | WordMark.Group)) != 0);
        var aboutThis = asks && _turn.Own.Has("field-here");
        if (aboutTeller)
            Add("question-self");
        if (aboutThis)
            Add("question-this");
        // "Should I see that broadly", "can we draw a line under this": about the interview, in whatever words.
        if (asks && !(aboutTeller && aboutThis) && !AboutInterview.Any(s => Has(s) || Has(SignFields.LooseOf(s))) && _frame.EchoesPrompt is null)
            Add(_turn.Own.Has("to-you") ? "elsewhere-you" : "elsewhere-any");
    }

    private void AddClauses()
    {
        var past = false;
        foreach (var clause in _turn.Clauses.Clauses)
        {
            past |= clause.IsPast;
            if (clause.Verb is null)
                continue;
            var who = clause.Subject switch { Subject.Self => "clause-self", Subject.Group => "clause-group", Subject.None or Subject.Relative => "clause-nobody", Subject.It or Subject.Thing => "clause-it", Subject.Indefinite => "clause-you", _ => "clause-another" };
            var when = clause.IsPast ? "past" : clause.Time switch { ClauseTime.None => "timeless", ClauseTime.Present => "now", _ => "unreal" };
            _found.Add(_book.Of(who, "-", when));
            if (clause is { IsObservable: true, IsPast: true })
                Add("act-past");
        }

        if (!past)
            Add("no-past");
        if (!past && _turn.Own.Has("field-now-here"))
            Add("here-now");
        // What was, was asked; how things are with the teller now is told.
        if (!past && _turn.PromptCues.Has("asks-past") && !_turn.PromptCues.Has("asks-result") && !_turn.PromptCues.Has("asks-agreement") && !_turn.Text.Words.Any(IsPastForm) && _turn.Clauses.Clauses.Any(c => c is { Verb: not null, Subject: Subject.Self, Time: ClauseTime.Present or ClauseTime.Future or ClauseTime.Conditional } && !c.Is(ClauseTraits.NonFinite)))
            Add("present-instead");
    }

    // "Kwam", "told"; not "put", which may be now.
    private bool IsPastForm(Word word)
    {
        var forms = _turn.Lexicon.Verbs.Find(word.Lower);
        return forms.Any(f => f.Tense == VerbTense.Past) && forms.All(f => f.Tense is VerbTense.Past or VerbTense.Participle);
    }

    private void AddPrompt()
    {
        var shortness = _turn.Words <= 3 ? "short" : "long";
        var denies = _turn.Own.Has("negation");
        foreach (var match in _turn.PromptCues.All)
        {
            var asked = match.Cue.Category;
            if (!AskedMeanings.IsAsked(asked))
                continue;
            Add(asked);
            _found.Add(_book.Of(asked, ":", shortness));
            if (denies)
                _found.Add(_book.Of(asked, ":", "neg"));
            if (_turn.Own.Has("confirm-yes"))
                _found.Add(_book.Of(asked, ":", "yes"));
            if (_turn.Own.Has("confirm-no"))
                _found.Add(_book.Of(asked, ":", "no"));
        }

        // "Anything to add?" — "No, that was it": nothing is denied.
        if (_turn.PromptCues.Has("confirm-prompt") && !_turn.PromptCues.Has("asks-add") && _turn.Own.Has("confirm-no") && _turn.Words > 2)
            Add("denies-summary");
        // "You work in two shifts. Right?" — "three": what it should be, and no yes.
        if (_turn.PromptCues.Has("confirm-prompt") && !_turn.PromptCues.Has("asks-add") && !_turn.Own.Has("confirm-yes") && !_turn.IsQuestion && (_frame.ContentWords > 0 || _turn.Own.Has("number-word") || _turn.Text.Words.Any(w => w.Kind == WordKind.Number)))
            Add("instead-of-yes");
        // "I'm not allowed to say anything about the till" names what was asked for, and keeps it.
        var keepsBack = Has("refuse", ":", SignFields.Live) && !Has("refuse", ":", SignFields.Anyway);
        if (!keepsBack && AnswerTopics.Answers(_turn))
            Add("fits-question");
        foreach (var lacking in AskedKinds.Lacking(_turn))
            Add(lacking);
        if (_frame.EchoesPrompt is not { } echo)
            return;
        if (_frame.OnlyEchoes)
            Add("vague-echo", echo);
        Add("echo", echo);
        if (_turn.IsQuestion || _frame.AsksWithoutMark || _turn.Own.At("question-word", 0) is not null)
            Add("echo:ask", echo);
        // "Autonomous in the sense of alone or of choosing": a word of the question, and what it may mean.
        if (_frame.OpensWithEcho)
            Add("echo:first", echo);
        if (_frame.OpensWithEcho && _turn.Own.Has("alternative"))
            Add("echo:or", echo);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
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
    /// <summary>Cue categories that are signs, and the handling classes they can speak for beside a plain answer. The fit keeps to it: no sign means what no reader would expect.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<HandlingClass>> Fields = new (string Fields, ImmutableArray<HandlingClass> Classes)[]
    {
        ("field-end field-leave field-bye stop pause delete", [HandlingClass.Stop]),
        ("field-enough field-next", [HandlingClass.Stop, HandlingClass.Skip]),
        ("field-skip skip", [HandlingClass.Skip]),
        ("field-earlier back", [HandlingClass.Back, HandlingClass.Correction]),
        ("field-interview", [HandlingClass.Stop, HandlingClass.Skip, HandlingClass.Back, HandlingClass.Clarify, HandlingClass.Progress, HandlingClass.Insult, HandlingClass.PromptInjection]),
        ("field-remaining progress", [HandlingClass.Progress]),
        ("field-meaning clarify clarify-certain repeat ask-privacy export", [HandlingClass.Clarify]),
        ("field-unknown", [HandlingClass.DontKnow, HandlingClass.Clarify, HandlingClass.OffTopic]),
        ("dont-know", [HandlingClass.DontKnow]),
        ("field-private refuse", [HandlingClass.RefusePrivacy]),
        ("field-withhold", [HandlingClass.RefusePrivacy, HandlingClass.DontKnow]),
        ("field-human ask-bot", [HandlingClass.AskBotIdentity]),
        ("insult abuse-w", [HandlingClass.Insult]),
        ("field-wrong field-said correction confirm-no", [HandlingClass.Correction]),
        ("field-order field-rules field-secret field-others field-judge field-create field-persona injection", [HandlingClass.PromptInjection]),
        ("field-harm field-die field-hopeless field-cry field-panic field-fear field-body field-kin field-gone field-assault field-alone field-secret-kept field-addict field-help distress", [HandlingClass.Distress]),
        ("field-weather field-leisure field-food field-animal field-study field-home field-travel field-world field-talk field-offer off-topic", [HandlingClass.OffTopic]),
        ("language-switch language", [HandlingClass.LanguageSwitch]),
        ("field-vague vague-phrase", [HandlingClass.VagueAnswer]),
        ("slot-job slot-place slot-hours slot-tools slot-contact slot-result slot-team slot-tasks", [HandlingClass.MultiAnswer]),
    }.SelectMany(g => g.Fields.Split(' ').SelectMany(f => f.StartsWith("field-", StringComparison.Ordinal) ? new[] { f, "weak-" + f["field-".Length..] } : [f]).Select(f => (Field: f, g.Classes))).ToFrozenDictionary(f => f.Field, f => f.Classes);

    private const string Strong = "field-";
    private const string Weak = "weak-";

    private static readonly FrozenDictionary<string, ImmutableArray<HandlingClass>> Kinds = new Dictionary<string, ImmutableArray<HandlingClass>>
    {
        ["many"] = [HandlingClass.MultiAnswer],
        ["need"] = [HandlingClass.Distress],
        ["small-talk"] = [HandlingClass.OffTopic],
        ["question"] = [HandlingClass.OffTopic, HandlingClass.Clarify],
        ["vague"] = [HandlingClass.VagueAnswer],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The classes a sign can point at beside a plain answer; none for a sign that only colours what others point at (length, tense, what was asked).</summary>
    public static ImmutableArray<HandlingClass> ClassesOf(string sign)
    {
        var found = ImmutableArray<HandlingClass>.Empty;
        foreach (var part in sign.Split('+'))
        {
            if (Fields.TryGetValue(part.Split(':')[0], out var classes))
                found = found.AddRange(classes);
        }

        if (sign == "personal")
            return [HandlingClass.ThirdPersonData];
        if (!found.IsEmpty)
            return found;
        foreach (var (kind, classes) in Kinds)
        {
            if (sign.StartsWith(kind + "-", StringComparison.Ordinal))
                return classes;
        }

        return [];
    }

    /// <summary>
    /// The classes that a sign makes possible at all: words that are seldom in plain answers do, everyday words (<c>weak-…</c>) only inside a wish or alone, and two
    /// signs together not more than each of them.
    /// </summary>
    public static ImmutableArray<HandlingClass> Opens(string sign)
    {
        if (sign.Contains('+', StringComparison.Ordinal) || sign.StartsWith("need-", StringComparison.Ordinal) || sign.StartsWith("small-talk-", StringComparison.Ordinal) || sign.StartsWith("field-vague", StringComparison.Ordinal))
            return [];
        if (sign.StartsWith(Weak, StringComparison.Ordinal) && !sign.EndsWith(":wish", StringComparison.Ordinal) && !sign.EndsWith(":alone", StringComparison.Ordinal))
            return [];
        var classes = ClassesOf(sign);
        // Need is the teller's: somebody else's, in a story, is what many jobs are about.
        if (classes is [HandlingClass.Distress] && !sign.EndsWith(":self", StringComparison.Ordinal) && !sign.EndsWith(":present", StringComparison.Ordinal))
            return [];
        return sign == "echo:ask" ? [HandlingClass.Clarify] : classes;
    }

    /// <summary>Whether a sign may have weight for a class.</summary>
    public static bool MaySpeakFor(string sign, HandlingClass handling)
    {
        var classes = ClassesOf(sign);
        return handling == HandlingClass.Answer || classes.IsEmpty || classes.Contains(handling);
    }

    private static readonly ImmutableArray<string> Need =
    [
        "field-harm", "field-die", "field-hopeless", "field-cry", "field-panic", "field-fear", "field-body", "field-gone", "field-assault", "field-alone", "field-secret-kept", "field-addict", "distress",
    ];

    private static readonly ImmutableArray<string> SmallTalk =
        ["field-weather", "field-leisure", "field-food", "field-animal", "field-study", "field-home", "field-travel", "field-world", "field-talk", "field-offer"];

    private static readonly ImmutableArray<(string, string)> Pairs =
    [
        ("field-order", "field-rules"), ("field-order", "field-secret"), ("field-order", "field-others"), ("field-order", "field-judge"), ("field-order", "field-create"), ("field-order", "field-persona"),
        ("field-order", "field-interview"), ("field-kin", "field-gone"), ("field-interview", "field-end"), ("field-interview", "field-skip"), ("field-interview", "field-next"), ("field-interview", "field-earlier"),
        ("field-interview", "field-remaining"), ("field-interview", "field-meaning"), ("field-wrong", "field-said"), ("field-said", "field-earlier"), ("field-private", "field-withhold"),
        ("field-unknown", "field-withhold"), ("field-body", "field-panic"), ("field-assault", "field-fear"), ("field-secret", "field-others"), ("field-alone", "field-help"), ("field-vague", "field-order"),
    ];

    private readonly TurnText _turn;
    private readonly Dictionary<string, Evidence?> _found = new(StringComparer.Ordinal);
    private readonly SignSurroundings _around;

    private TurnSigns(TurnText turn)
    {
        _turn = turn;
        _around = new SignSurroundings(turn);
    }

    /// <summary>Each sign once, with the words it rests on where there are any; in the order of the text.</summary>
    public static IReadOnlyDictionary<string, Evidence?> Read(TurnText turn, bool personal)
    {
        var signs = new TurnSigns(turn);
        signs.AddFields(turn.Own, _ => true);
        // People ask for their language in that language, and copy orders to programs in English.
        // The rest of the other language counts only where nothing is said in the own one: "die" is no death in Dutch.
        var isOther = signs._found.Count == 0 && TurnText.SmallWords(turn.Own, turn.Other) == 0;
        signs.AddFields(turn.Other, isOther ? _ => true : c => c is "language-switch" or "language" or "injection");
        if (personal)
            signs.Add("personal", null);
        signs.AddPairs();
        signs.AddBuild();
        signs.AddPrompt();
        foreach (var many in ManyAnswers.Read(turn))
            signs.Add(many, null);
        return signs._found;
    }

    private void Add(string sign, Evidence? evidence) => _found.TryAdd(sign, evidence);

    private void AddFields(CueMatches cues, Func<string, bool> wanted)
    {
        foreach (var match in cues.All)
        {
            var field = match.Cue.Category;
            if (!Fields.ContainsKey(field) || !wanted(field) || _turn.IsQuoted(match))
                continue;
            var evidence = _turn.Text.Span(0, match.First, match.Count);
            Add(field, evidence);
            foreach (var mark in _around.Of(match))
                Add($"{field}:{mark}", evidence);
        }
    }

    private IEnumerable<CueMatch> Both(string field) => _turn.Own.Of(field).Concat(_turn.Own.Of(Weak + field[Strong.Length..]));

    private bool HasEither(string field) => _found.ContainsKey(field) || (field.StartsWith(Strong, StringComparison.Ordinal) && _found.ContainsKey(Weak + field[Strong.Length..]));

    private void AddPairs()
    {
        foreach (var (one, other) in Pairs)
        {
            foreach (var first in Both(one))
            {
                if (_turn.IsQuoted(first) || Both(other).All(m => _turn.Text.Words[m.First].Sentence != _turn.Text.Words[first.First].Sentence || (m.First < first.End && first.First < m.End)))
                    continue;
                Add($"{one}+{other}", _turn.Text.Span(0, first.First, first.Count));
                break;
            }
        }

        AddCount("need", Need.Count(f => HasEither(f) && !_found.ContainsKey($"{f}:other")));
        AddCount("small-talk", SmallTalk.Count(HasEither));
    }

    private void AddCount(string name, int count)
    {
        for (var i = 2; i <= Math.Min(count, 4); i++)
            Add($"{name}-{i}", null);
    }

    private void AddBuild()
    {
        var words = _turn.Words;
        Add(words switch { 1 => "words-1", 2 => "words-2", <= 5 => "words-3-5", <= 9 => "words-6-9", <= 16 => "words-10-16", <= 30 => "words-17-30", _ => "words-31" }, null);
        var rest = _around.WordsBeyondFields;
        Add(rest switch { 0 => "rest-0", 1 => "rest-1", <= 3 => "rest-2-3", <= 6 => "rest-4-6", _ => "rest-7" }, null);
        if (_around.IsVagueThroughout)
            Add("vague-throughout", null);
        if (_turn.Text.Sentences is [{ IsQuestion: true }])
            Add("question-all", null);
        else if (_turn.IsQuestion)
            Add("question-some", null);
        if (_around.AsksWithoutMark)
            Add("question-opening", null);
        if (_turn.Text.Sentences.Length >= 3)
            Add("sentences-3", null);
        if (_turn.Text.Words.Count(w => w.Before == WordBreak.Clause) >= 2)
            Add("list", null);
        if (_turn.Text.Words.Any(w => w.Quoted))
            Add("quotes", null);
        if (_turn.Text.Words.Any(w => w.Kind is WordKind.Number or WordKind.ClockTime))
            Add("number", null);
        if (_turn.Own.Has("to-you"))
            Add("you", null);
        foreach (var clause in _turn.Clauses.Clauses.Where(c => c.Verb is not null))
        {
            var who = clause.Subject switch { Subject.Self => "self", Subject.Group => "group", Subject.None or Subject.Relative => "nobody", Subject.It or Subject.Thing => "it", Subject.Indefinite => "you", _ => "another" };
            var when = clause.IsPast ? "past" : clause.Time switch { ClauseTime.None => "timeless", ClauseTime.Present => "now", _ => "unreal" };
            Add($"clause-{who}-{when}", null);
            if (clause is { IsObservable: true, IsPast: true })
                Add("act-past", null);
        }

        if (!_turn.Clauses.Clauses.Any(c => c.IsPast))
            Add("no-past", null);
    }

    private void AddPrompt()
    {
        var shortness = _turn.Words <= 3 ? "short" : "long";
        foreach (var asked in _turn.PromptCues.All.Select(m => m.Cue.Category).Where(c => c.StartsWith("asks-", StringComparison.Ordinal) || c == "confirm-prompt").Distinct())
        {
            Add(asked, null);
            Add($"{asked}:{shortness}", null);
            if (_turn.Own.Has("negation"))
                Add($"{asked}:neg", null);
        }

        if (_around.EchoesPrompt is { } echo)
        {
            Add("echo", echo);
            if (_turn.IsQuestion)
                Add("echo:ask", echo);
        }
    }
}

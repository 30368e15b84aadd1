using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Domain.Turns;

/// <summary>What the names of signs mean: the handling classes a sign can point at, and which signs make a class possible at all.</summary>
internal static class SignFields
{
    public const string Strong = "field-";
    public const string Weak = "weak-";

    /// <summary>Idioms of a category that are found in answers about as often as in its own turns: they count for less.</summary>
    public const string Loose = "loose-";

    /// <summary>Said here and now to the program: in no story, no reason and no answer that hangs on the question.</summary>
    public const string Live = "live";

    /// <summary>Of the here and now, whoever it is about, and not said in answer to the question.</summary>
    public const string Around = "around";

    /// <summary>Said to the program as a question, a wish or something about the interview or about you.</summary>
    public const string Addressed = "asked";

    /// <summary>The teller's own, now or before.</summary>
    public const string Free = "free";

    /// <summary>Need of the teller's own.</summary>
    public const string Need = "need";

    /// <summary>Done to the teller by somebody else.</summary>
    public const string OntoTeller = "onto";

    /// <summary>The sentence says nothing else: "I would rather not say".</summary>
    public const string Whole = "whole";

    /// <summary>Set off by commas from what is told beside it: "I don't know, my contract ended that Friday".</summary>
    public const string Apart = "apart";

    /// <summary>Meant here and now, and said a second time in other words: "I'm done, off to bed".</summary>
    public const string Again = "again";

    /// <summary>A third time.</summary>
    public const string Often = "often";

    /// <summary>What nobody does to another at work, so that telling it is need, however long ago it was.</summary>
    public const string Violated = "field-violated";

    /// <summary>So many fields of need in what the teller says of the teller and of now.</summary>
    public const string OwnNeed = "need-own";

    /// <summary>What follows tells after all: "no idea, so I rang the chef".</summary>
    public const string Anyway = "but";

    /// <summary>Cue categories that are signs, and the handling classes they can speak for beside a plain answer. The fit keeps to it: no sign means what no reader would expect.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<HandlingClass>> Fields = new (string Fields, ImmutableArray<HandlingClass> Classes)[]
    {
        ("field-end field-leave field-bye stop pause delete", [HandlingClass.Stop]),
        ("field-enough field-next", [HandlingClass.Stop, HandlingClass.Skip]),
        ("field-skip field-dispense skip", [HandlingClass.Skip]),
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
        ("field-wrong field-said field-i-mean field-contrast correction mends", [HandlingClass.Correction]),
        ("field-order field-rules field-secret field-others field-judge field-create field-persona injection", [HandlingClass.PromptInjection]),
        ("field-harm field-die field-hopeless field-cry field-panic field-fear field-body field-kin field-gone field-assault field-alone field-secret-kept field-addict field-help field-violated field-gloom field-night field-means field-ill field-poor field-captive distress", [HandlingClass.Distress]),
        ("field-weather field-leisure field-food field-animal field-study field-home field-travel field-world field-talk field-offer off-topic", [HandlingClass.OffTopic]),
        ("language-switch language", [HandlingClass.LanguageSwitch]),
        ("field-vague vague-phrase", [HandlingClass.VagueAnswer]),
    }.SelectMany(g => g.Fields.Split(' ').SelectMany(f => f.StartsWith(Strong, StringComparison.Ordinal) ? new[] { f, Weak + f[Strong.Length..] } : [f, Loose + f]).Select(f => (Field: f, g.Classes))).ToFrozenDictionary(f => f.Field, f => f.Classes);

    /// <summary>Fields of need, of small talk: several of them in one turn say more than each.</summary>
    public static readonly ImmutableArray<string> OfNeed =
    [
        "field-harm", "field-die", "field-hopeless", "field-cry", "field-panic", "field-fear", "field-body", "field-gone", "field-assault", "field-alone", "field-secret-kept", "field-addict", Violated,
        "field-gloom", "field-means", "field-ill", "field-poor", "field-captive", "distress",
    ];

    public static readonly ImmutableArray<string> SmallTalk =
        ["field-weather", "field-leisure", "field-food", "field-animal", "field-study", "field-home", "field-travel", "field-world", "field-talk", "field-offer"];

    /// <summary>Fields that mean something else together, in one sentence.</summary>
    public static readonly ImmutableArray<(string One, string Other)> Pairs =
    [
        ("field-order", "field-rules"), ("field-order", "field-secret"), ("field-order", "field-others"), ("field-order", "field-judge"), ("field-order", "field-create"), ("field-order", "field-persona"),
        ("field-order", "field-interview"), ("field-kin", "field-gone"), ("field-interview", "field-end"), ("field-interview", "field-skip"), ("field-interview", "field-next"), ("field-interview", "field-earlier"),
        ("field-interview", "field-remaining"), ("field-interview", "field-meaning"), ("field-wrong", "field-said"), ("field-said", "field-earlier"), ("field-private", "field-withhold"),
        ("field-unknown", "field-withhold"), ("field-body", "field-panic"), ("field-assault", "field-fear"), ("field-secret", "field-others"), ("field-alone", "field-help"), ("field-vague", "field-order"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<HandlingClass>> Kinds = new Dictionary<string, ImmutableArray<HandlingClass>>
    {
        ["need"] = [HandlingClass.Distress],
        ["small-talk"] = [HandlingClass.OffTopic],
        ["question"] = [HandlingClass.OffTopic, HandlingClass.Clarify],
        ["elsewhere"] = [HandlingClass.OffTopic],
        ["vague"] = [HandlingClass.VagueAnswer],
        ["tells"] = [HandlingClass.MultiAnswer],
        ["names"] = [HandlingClass.MultiAnswer],
        ["many"] = [HandlingClass.MultiAnswer],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> WeakNames =
        Fields.Keys.Where(f => f.StartsWith(Strong, StringComparison.Ordinal)).ToFrozenDictionary(f => f, f => Weak + f[Strong.Length..], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> LooseNames =
        Fields.Keys.Where(f => f.StartsWith(Loose, StringComparison.Ordinal)).ToFrozenDictionary(f => f[Loose.Length..], f => f, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> SureNames = LooseNames.ToFrozenDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);

    // What was done before can still be taken back, gone back to or not be known; an order or a wish is for now.
    private static readonly FrozenSet<HandlingClass> AlsoOfThePast = new[]
    {
        HandlingClass.Back, HandlingClass.Correction, HandlingClass.DontKnow, HandlingClass.Insult, HandlingClass.VagueAnswer,
    }.ToFrozenSet();

    // What is said of the program or of how long it takes must be said to it.
    private static readonly FrozenSet<HandlingClass> OnlyAddressed = new[] { HandlingClass.AskBotIdentity, HandlingClass.Progress, HandlingClass.LanguageSwitch }.ToFrozenSet();

    // Found in too many answers to mean anything without another word of need, or of a wish.
    private static readonly FrozenSet<string> OnlySupporting = new[] { "field-kin", "field-gone", "field-body", "field-help", "field-alone", "field-night", "field-gloom", "field-means", "field-ill", "field-poor", "field-captive", "field-interview", "field-now", "field-contrast", "field-said" }.SelectMany(f => new[] { f, Weak + f[Strong.Length..] }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The everyday words of a field, which mean it less surely; the category itself when it has none.</summary>
    public static string WeakOf(string field) => WeakNames.GetValueOrDefault(field, field);

    /// <summary>The loose idioms of a category; the category itself when it has none.</summary>
    public static string LooseOf(string category) => LooseNames.GetValueOrDefault(category, category);

    /// <summary>What a category is of, however sure its idioms are.</summary>
    public static string Meaning(string category) => SureNames.GetValueOrDefault(category, category);

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
        if (sign == "bereaved")
            return [HandlingClass.Distress];
        if (sign is "denies-summary" or "instead-of-yes")
            return [HandlingClass.Correction];
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
    /// The classes that a sign makes possible at all: words of a field where they are said to the program here and now, or by the teller of the teller; everyday words
    /// (<c>weak-…</c>) only inside a wish or alone; two signs together not more than each of them.
    /// </summary>
    public static ImmutableArray<HandlingClass> Opens(string sign)
    {
        if (sign.Contains('+', StringComparison.Ordinal) || sign.StartsWith(Strong + "vague", StringComparison.Ordinal))
            return [];
        var mark = sign.IndexOf(':', StringComparison.Ordinal);
        if (!Fields.ContainsKey(mark < 0 ? sign : sign[..mark]))
        {
            return sign is "echo:ask" or "echo:or" ? [HandlingClass.Clarify]
                : sign is "personal" or "bereaved" or "denies-summary" or "instead-of-yes" or OwnNeed + "-3" || sign.StartsWith("question", StringComparison.Ordinal) || sign.StartsWith("vague", StringComparison.Ordinal) || OpensMany(sign) ? ClassesOf(sign) : [];
        }

        if (mark >= 0 && OnlySupporting.Contains(sign[..mark]))
            return [];
        var classes = ClassesOf(sign);
        return (mark < 0 ? "" : sign[(mark + 1)..]) switch
        {
            // Need is the teller's: somebody else's, in a story, is what many jobs are about.
            Need or OntoTeller when classes is [HandlingClass.Distress] => classes,
            Live when classes is not [HandlingClass.Distress] => [.. classes.Where(c => c != HandlingClass.OffTopic && !OnlyAddressed.Contains(c))],
            Around => [.. classes.Where(c => c == HandlingClass.OffTopic)],
            Addressed => [.. classes.Where(OnlyAddressed.Contains)],
            Free when classes is not [HandlingClass.Distress] => [.. classes.Where(AlsoOfThePast.Contains)],
            _ => [],
        };
    }

    // A mere word of another subject says too little alone.
    private static bool OpensMany(string sign) => sign.StartsWith(ManyAnswers.Tells, StringComparison.Ordinal) || sign is ManyAnswers.Headings or ManyAnswers.Incident or ManyAnswers.NamesTwo;

    /// <summary>Words of the teller's own need, should they be the teller's.</summary>
    public static bool IsNeed(string category) => Fields.TryGetValue(category, out var classes) && classes is [HandlingClass.Distress];

    /// <summary>Whether a sign may have weight for a class.</summary>
    public static bool MaySpeakFor(string sign, HandlingClass handling)
    {
        var classes = ClassesOf(sign);
        return handling == HandlingClass.Answer || classes.IsEmpty || classes.Contains(handling);
    }
}

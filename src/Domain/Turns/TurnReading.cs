using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>What a turn was read as: its handling class, the rule that decided and the words it rests on (spans in the turn, utterance 0).</summary>
/// <param name="Why">The rule and the words, worked out when they are asked for: most answers are taken without.</param>
public sealed record TurnReading(HandlingClass Class, Lazy<(string Rule, ImmutableArray<Evidence> Evidence)> Why)
{
    public TurnReading(HandlingClass handling, string rule, ImmutableArray<Evidence> evidence)
        : this(handling, new Lazy<(string, ImmutableArray<Evidence>)>((rule, evidence)))
    {
    }

    /// <summary>Beginnings of the names of signs that may mean many things, and of those that only tell how a turn is made.</summary>
    private static readonly string[] FaintSigns = ["weak-", "field-", "word-", "words-", "nobody-own", "rest-", "content-", "clause-", "asks-", "no-past", "act-past", "elsewhere", "hedge", "you", "question", "present-instead"];

    public string Rule => Why.Value.Rule;

    public ImmutableArray<Evidence> Evidence => Why.Value.Evidence;

    /// <summary>
    /// No sign of its own class is among what decided. Of turns that do mean it about one in ten is read so (of wishes to stop, two in five), of answers that are
    /// mistaken for something else nearly all.
    /// </summary>
    public bool IsFaint => Array.TrueForAll(Rule.Split(' '), sign => Array.Exists(FaintSigns, f => sign.StartsWith(f, StringComparison.Ordinal)));

    /// <summary>No sign of any strength opened its class: how it is said sounds like it, and nothing more.</summary>
    public bool IsGuess { get; init; }

    /// <summary>By how much its class leads over a plain answer, in log-odds; 0 for what is not weighed.</summary>
    public double Lead { get; init; }

    /// <summary>What the person wants of the interview; <c>null</c> when nothing.</summary>
    public Wish? Wish { get; init; }

    /// <summary>The same, when the turn is a command and nothing else, whatever the question and the language.</summary>
    public Wish? Command { get; init; }

    /// <summary>The turn says no more than that it was told before: the words stand in an earlier turn.</summary>
    public bool PointsBack { get; init; }

    /// <summary>The person has little time left for the interview.</summary>
    public bool IsInHurry { get; init; }
}

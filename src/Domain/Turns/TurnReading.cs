using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>What a turn was read as: its handling class, the rule that decided and the words it rests on (spans in the turn, utterance 0).</summary>
public sealed record TurnReading(HandlingClass Class, string Rule, ImmutableArray<Evidence> Evidence)
{
    /// <summary>What the person wants of the interview; <c>null</c> when nothing.</summary>
    public Wish? Wish { get; init; }

    /// <summary>The same, when the turn is a command and nothing else, whatever the question and the language.</summary>
    public Wish? Command { get; init; }

    /// <summary>The turn says no more than that it was told before: the words stand in an earlier turn.</summary>
    public bool PointsBack { get; init; }
}

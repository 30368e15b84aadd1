using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// The handling classes that a turn can be of. A sign of its own opens a class (<see cref="SignFields.Opens"/>). Many are possible without one, for people find words
/// that no list holds: more must speak for them then, and where words of the class do stand in the turn, but in a story or about somebody else, they are not meant.
/// </summary>
internal sealed class OpenClasses
{
    /// <summary>How much more must speak for a class that no sign opens.</summary>
    private const double Handicap = 0.75;

    // Not those where a false alarm is worse than a miss: to be taken for somebody in need or for a cheat, or to lose one's place. Before it stops, the interview asks.
    private static readonly ImmutableArray<HandlingClass> WithoutSign =
    [
        HandlingClass.DontKnow, HandlingClass.Skip, HandlingClass.Clarify, HandlingClass.OffTopic, HandlingClass.RefusePrivacy, HandlingClass.Insult, HandlingClass.Stop,
        HandlingClass.Correction, HandlingClass.VagueAnswer, HandlingClass.Progress, HandlingClass.AskBotIdentity,
    ];

    // Somebody else's, over and done, or part of what is told.
    private static readonly FrozenSet<string> MarksOfTold = new[] { "other", "past", "told" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly double?[] _handicaps = new double?[Enum.GetValues<HandlingClass>().Length];

    /// <param name="signs">Those of the turn.</param>
    public OpenClasses(IEnumerable<string> signs)
    {
        var told = new bool[_handicaps.Length];
        _handicaps[(int)HandlingClass.Answer] = 0;
        foreach (var sign in signs)
        {
            foreach (var handling in SignFields.Opens(sign))
                _handicaps[(int)handling] = 0;
            if (!MarksOfTold.Contains(sign[(sign.IndexOf(':', StringComparison.Ordinal) + 1)..]))
                continue;
            foreach (var handling in SignFields.ClassesOf(sign))
                told[(int)handling] = true;
        }

        foreach (var handling in WithoutSign)
        {
            if (_handicaps[(int)handling] is null && !told[(int)handling])
                _handicaps[(int)handling] = Handicap;
        }
    }

    /// <summary>What is taken off the sum of a class; <c>null</c> for one that cannot be meant.</summary>
    public double? HandicapOf(HandlingClass handling) => _handicaps[(int)handling];
}

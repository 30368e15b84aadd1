using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

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

    private static readonly int Classes = Enum.GetValues<HandlingClass>().Length;

    private readonly double?[] _handicaps = new double?[Classes];

    /// <param name="signs">Those of the turn.</param>
    public OpenClasses(List<(Sign Sign, Evidence? Evidence)> signs)
    {
        Span<bool> told = stackalloc bool[Classes];
        _handicaps[(int)HandlingClass.Answer] = 0;
        foreach (var (sign, _) in signs)
        {
            foreach (var handling in sign.Opens)
                _handicaps[(int)handling] = 0;
            if (!sign.IsTold)
                continue;
            foreach (var handling in sign.Classes)
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

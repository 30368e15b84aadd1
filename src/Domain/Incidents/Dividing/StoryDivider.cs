using System.Collections.Immutable;
using InterviewBot.Domain.Incidents.Rules;

namespace InterviewBot.Domain.Incidents.Dividing;

/// <summary>
/// Divides a story that was told in answer to the first question into what was the matter, what was done and what came of it: of all ways to divide it that keep this order, the one that its signs speak for
/// most. In most answers that is no more than a scene.
/// </summary>
public sealed class StoryDivider(StoryWeights weights)
{
    // Behaviour before and since the first act.
    private const int Waiting = 1;
    private const int Acted = 2;

    // The part that each state of the way stands for.
    private static readonly int[] States = [(int)IncidentPart.Circumstances, (int)IncidentPart.Behaviour, (int)IncidentPart.Behaviour, (int)IncidentPart.Results];

    // What came of it can hardly come first.
    private const double OpensWithOutcome = -3;

    /// <summary>The part of each clause, in order, and the share of belief in it; <c>null</c> when no more than a scene is told.</summary>
    internal (ImmutableArray<IncidentPart> Parts, double Certainty)? Divide(IncidentReading reading)
    {
        var told = StorySigns.Of(reading);
        if (told.IsEmpty || weights.IsEmpty)
            return null;
        var (best, certainty) = Best(told);
        var parts = best.Select(p => (IncidentPart)p).ToImmutableArray();
        return parts.Contains(IncidentPart.Behaviour) ? (BackToScene.Of(reading.Clauses, parts), certainty) : null;
    }

    /// <summary>
    /// The part of each clause (0 circumstances, 1 behaviour, 2 results): the best way to each part of a clause goes on from the best way to one of the clause before (Viterbi). What came of it does not begin
    /// before something was done, where anything is. How sure that is: its share in the sum of all ways.
    /// </summary>
    public (ImmutableArray<int> Parts, double Certainty) Best(ImmutableArray<StoryClause> told)
    {
        if (told.IsDefaultOrEmpty)
            return ([], 0);
        var acts = told.Any(c => c.IsAct);
        var best = new double[told.Length, States.Length];
        var all = new double[told.Length, States.Length];
        var from = new int[told.Length, States.Length];
        for (var i = 0; i < told.Length; i++)
        {
            var (parts, steps) = (weights.OfParts(told[i]), weights.OfSteps(told[i]));
            for (var to = 0; to < States.Length; to++)
            {
                best[i, to] = all[i, to] = i == 0 && IsState(to, told[i], acts) ? Opening(States[to]) : double.NegativeInfinity;
                for (var s = 0; i > 0 && s < States.Length; s++)
                {
                    if (!IsState(to, told[i], acts, s) || !May(States[s], States[to], told[i]))
                        continue;
                    var step = steps[(States[s] * StoryWeights.Parts) + States[to]];
                    all[i, to] = LogSum(all[i, to], all[i - 1, s] + step);
                    if (best[i - 1, s] + step > best[i, to])
                        (best[i, to], from[i, to]) = (best[i - 1, s] + step, s);
                }

                best[i, to] += parts[States[to]];
                all[i, to] += parts[States[to]];
            }
        }

        var last = told.Length - 1;
        var way = new int[told.Length];
        var at = Enumerable.Range(0, States.Length).MaxBy(s => best[last, s]);
        var certainty = Math.Exp(best[last, at] - Enumerable.Range(0, States.Length).Select(s => all[last, s]).Aggregate(LogSum));
        for (var i = last; i >= 0; at = from[i, at], i--) way[i] = States[at];
        return ([.. way], certainty);
    }

    /// <summary>Whether a story may go from one part to another: on, and never back, and not between a clause and what it says; a message of its own may answer whatever was asked.</summary>
    public static bool May(int from, int to, StoryClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return from == to || (to == from + 1 && !clause.IsContent) || clause.OpensMessage;
    }

    /// <summary>What is added for the part of the very first clause.</summary>
    public static double Opening(int part) => part == (int)IncidentPart.Results ? OpensWithOutcome : 0;

    private static double LogSum(double a, double b) => double.IsNegativeInfinity(a) ? b : double.IsNegativeInfinity(b) ? a : Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));

    private static bool IsState(int state, StoryClause clause, bool acts, int before = -1) => state switch
    {
        Waiting => !clause.IsAct && before is not Acted,
        Acted => clause.IsAct || before == Acted,
        _ => States[state] == (int)IncidentPart.Circumstances || !acts || before is not Waiting || clause.OpensMessage,
    };
}

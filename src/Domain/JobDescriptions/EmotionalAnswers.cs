using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// What an answer about feelings can be a sign of, by the question it answers. What was hidden tells of holding back and not of anybody's anger; what was shown does not tell whether it was felt; how somebody came to rest, whom they could turn to and how long it took are no
/// demands of the job at all.
/// </summary>
internal static class EmotionalAnswers
{
    private static readonly ImmutableArray<string> Silent =
        [.. ((EmotionalDimension[])[EmotionalDimension.HowLong, EmotionalDimension.Variety, EmotionalDimension.Control, EmotionalDimension.Recovery, EmotionalDimension.Support]).SelectMany(d => EmotionalDimensions.Slots(d))];

    /// <summary>Self-control, stress tolerance, concern for others: how somebody deals with feelings, in what they say of feelings.</summary>
    private static readonly ImmutableArray<string> OfFeelings = ["1.C.4.", "1.C.3.b"];

    /// <summary>Whether the answer tells of the job's demands, and not of what surrounds them.</summary>
    public static bool Tells(string slot) => !Silent.Contains(slot);

    public static bool MayShow(string slot, EmotionalDemand demand) =>
        Of(slot, EmotionalDimension.Hidden) ? demand is EmotionalDemand.SuppressNegative or EmotionalDemand.EmotionalDissonance or EmotionalDemand.SurfaceActing
        : Of(slot, EmotionalDimension.Shown) ? demand is EmotionalDemand.DisplayPositive or EmotionalDemand.EmpathySensitivity
        : Of(slot, EmotionalDimension.DisplayRule) ? demand is EmotionalDemand.DisplayPositive or EmotionalDemand.SuppressNegative or EmotionalDemand.SurfaceActing
        : Of(slot, EmotionalDimension.Dissonance) ? demand is EmotionalDemand.SuppressNegative or EmotionalDemand.EmotionalDissonance or EmotionalDemand.SurfaceActing or EmotionalDemand.DeepActing
        : Tells(slot) && (!Of(slot, EmotionalDimension.WithWhom) || demand is not (EmotionalDemand.DisplayPositive or EmotionalDemand.SuppressNegative or EmotionalDemand.SurfaceActing or EmotionalDemand.DeepActing));

    /// <summary>Whether an attribute can rest on the answer: an answer about feelings shows how somebody deals with them, and nothing else of a person. Where a situation was asked for, what was done in it counts.</summary>
    public static bool MayShow(string slot, string elementId) =>
        IsSituation(slot) || Tells(slot) && !Of(slot, EmotionalDimension.WithWhom) && !Of(slot, EmotionalDimension.Shown) && OfFeelings.Any(f => elementId.StartsWith(f, StringComparison.Ordinal));

    private static bool Of(string slot, EmotionalDimension dimension) => EmotionalDimensions.Slots(dimension).Contains(slot);

    private static bool IsSituation(string slot) => slot == "emotional-situation";
}

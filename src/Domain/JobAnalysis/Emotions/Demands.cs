namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>The nine emotional demands by the ids of <c>taxonomy/labels.csv</c>.</summary>
internal static class Demands
{
    public static EmotionalDemand Find(string id) => id switch
    {
        "display_positive" => EmotionalDemand.DisplayPositive,
        "suppress_negative" => EmotionalDemand.SuppressNegative,
        "surface_acting" => EmotionalDemand.SurfaceActing,
        "deep_acting" => EmotionalDemand.DeepActing,
        "empathy_sensitivity" => EmotionalDemand.EmpathySensitivity,
        "hostility_from_others" => EmotionalDemand.HostilityFromOthers,
        "conflict" => EmotionalDemand.Conflict,
        "emotional_dissonance" => EmotionalDemand.EmotionalDissonance,
        "grief_suffering" => EmotionalDemand.GriefSuffering,
        _ => throw new InvalidOperationException($"No emotional demand '{id}'"),
    };
}

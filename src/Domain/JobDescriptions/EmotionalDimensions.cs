using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What the dimensions of the emotional profile are called, which answers tell of them, and which found demands do.</summary>
public static class EmotionalDimensions
{
    public static LocalizedText Of(EmotionalDimension dimension) => dimension switch
    {
        EmotionalDimension.WithWhom => new("Met wie", "With whom"),
        EmotionalDimension.HowOften => new("Hoe vaak", "How often"),
        EmotionalDimension.HowLong => new("Hoelang", "How long"),
        EmotionalDimension.HowIntense => new("Hoe zwaar", "How heavy"),
        EmotionalDimension.Shown => new("Getoonde gevoelens", "Feelings shown"),
        EmotionalDimension.Hidden => new("Verborgen gevoelens", "Feelings hidden"),
        EmotionalDimension.Variety => new("Afwisseling", "Variety"),
        EmotionalDimension.DisplayRule => new("Regel over gevoelens", "Rule about feelings"),
        EmotionalDimension.SurfaceActing => new("Oppervlakkig acteren", "Surface acting"),
        EmotionalDimension.DeepActing => new("Diepgaand acteren", "Deep acting"),
        EmotionalDimension.Genuine => new("Oprecht gevoel", "Genuine feeling"),
        EmotionalDimension.Dissonance => new("Als het niet klopte", "When it did not match"),
        EmotionalDimension.Control => new("Greep op het contact", "Control over the contact"),
        EmotionalDimension.Recovery => new("Herstel", "Recovery"),
        EmotionalDimension.Support => new("Steun", "Support"),
        _ => throw new System.Diagnostics.UnreachableException(dimension.ToString()),
    };

    /// <summary>Slots whose answers tell of it; a guide asks for some of them.</summary>
    internal static ImmutableArray<string> Slots(EmotionalDimension dimension) => dimension switch
    {
        EmotionalDimension.WithWhom => ["emotional-contacts"],
        EmotionalDimension.HowOften => ["emotional-frequency"],
        EmotionalDimension.HowLong => ["emotional-duration"],
        EmotionalDimension.HowIntense => ["emotional-intensity"],
        EmotionalDimension.Shown => ["emotional-shown"],
        EmotionalDimension.Hidden => ["emotional-hidden"],
        EmotionalDimension.Variety => ["emotional-variety"],
        EmotionalDimension.DisplayRule => ["emotional-rule"],
        EmotionalDimension.SurfaceActing => ["emotional-surface"],
        EmotionalDimension.DeepActing => ["emotional-deep"],
        EmotionalDimension.Genuine => ["emotional-genuine"],
        EmotionalDimension.Dissonance => ["emotional-mismatch"],
        EmotionalDimension.Control => ["emotional-control"],
        EmotionalDimension.Recovery => ["emotional-recovery"],
        EmotionalDimension.Support => ["emotional-support"],
        _ => throw new System.Diagnostics.UnreachableException(dimension.ToString()),
    };

    /// <summary>The demand whose signs tell of the dimension when no answer does; <c>null</c> for none.</summary>
    internal static EmotionalDemand? Sign(EmotionalDimension dimension) => dimension switch
    {
        EmotionalDimension.Shown => EmotionalDemand.DisplayPositive,
        EmotionalDimension.Hidden => EmotionalDemand.SuppressNegative,
        EmotionalDimension.SurfaceActing => EmotionalDemand.SurfaceActing,
        EmotionalDimension.DeepActing => EmotionalDemand.DeepActing,
        EmotionalDimension.Dissonance => EmotionalDemand.EmotionalDissonance,
        _ => null,
    };
}

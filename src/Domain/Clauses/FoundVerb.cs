using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Clauses;

/// <summary>The verb group of a clause.</summary>
/// <param name="Word">Index of the main verb.</param>
/// <param name="Finite">Index of the finite verb; −1 when there is none.</param>
internal sealed record FoundVerb(Verb? Verb, int Word, int Finite, ClauseTime Time, ClauseTraits Traits)
{
    /// <summary>Past and present look the same (put, let, cut): what stands around it decides.</summary>
    public bool IsAmbiguous { get; init; }

    public static FoundVerb None { get; } = new(null, -1, -1, ClauseTime.None, ClauseTraits.None);
}

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What a reviewer wants of a statement.</summary>
public enum ReviewVerdict
{
    /// <summary>It is right as it stands.</summary>
    Kept,

    /// <summary>It leaves the description.</summary>
    Dropped,

    /// <summary>It says the same in other words, or something else.</summary>
    Reworded,
}

/// <summary>The decision about one statement that counts: the last one.</summary>
/// <param name="Text">The new wording; empty unless reworded.</param>
/// <param name="Utterance">Where it stands in the transcript.</param>
public sealed record ReviewDecision(ReviewVerdict Verdict, string Text, int Utterance)
{
    /// <summary>The newest text that the decision holds for: it was carried over when a text was told anew with the same sentence in it. Otherwise the utterance of the decision.</summary>
    public int HoldsUntil { get; init; } = Utterance;
}

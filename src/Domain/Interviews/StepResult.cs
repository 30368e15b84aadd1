using System.Collections.Immutable;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>What one message led to.</summary>
/// <param name="Next">The interview afterwards; <c>null</c> when everything is to be deleted.</param>
/// <param name="Heard">What the respondent's words were taken as.</param>
/// <param name="Replies">What the bot says, in order.</param>
/// <param name="JustifiedSkips">Slots that need not be asked any more, because the words at the evidence already answer them.</param>
public sealed record StepResult(Interview? Next, Heard Heard, ImmutableArray<Reply> Replies, ImmutableArray<JustifiedSkip> JustifiedSkips)
{
    /// <summary>Everything stored about the interview is to be erased.</summary>
    public bool Deletes => Next is null;
}

/// <summary>How a message goes into the transcript.</summary>
/// <param name="Slot">The slot it answers; <c>null</c> for a wish.</param>
/// <param name="From">Where in the message the answer begins; behind a wish that carries one.</param>
public sealed record Heard(UtteranceKind Kind, string? Slot, int From = 0)
{
    public static Heard Wish { get; } = new(UtteranceKind.Wish, null);
}

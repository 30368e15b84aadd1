using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>One decision of a reviewer as the transcript keeps it: keep, drop, reword or add.</summary>
/// <param name="Text">The beginning of the statement decided on, as the reviewer saw it; the new wording; or the words added.</param>
public sealed record ReviewEntry(UtteranceKind Kind, string Slot, string Text)
{
    public static ReviewEntry Keep(string statementId, string shown) => new(UtteranceKind.Acceptance, Slots.Review(statementId), shown);

    public static ReviewEntry Drop(string statementId, string shown) => new(UtteranceKind.Rejection, Slots.Review(statementId), shown);

    public static ReviewEntry Reword(string statementId, string text) => new(UtteranceKind.Edit, Slots.Review(statementId), text);

    /// <param name="rubric">In kebab-case.</param>
    public static ReviewEntry Add(string rubric, string text) => new(UtteranceKind.Edit, Slots.ReviewAddition(rubric), text);
}

namespace InterviewBot.Domain.Interviews;

/// <summary>What a respondent sent: the text as typed, any length, well-formed UTF-16 without control characters other than line breaks and tabs.</summary>
public sealed record Message(string Text)
{
    /// <summary>The slot the text answers, wherever the conversation is, when it comes from a form on a page; <c>null</c> for what was said in the conversation.</summary>
    public string? Slot { get; init; }
}

namespace InterviewBot.Domain.Interviews;

/// <summary>What a respondent sent: the text as typed, any length, well-formed UTF-16 without control characters other than line breaks and tabs.</summary>
public sealed record Message(string Text);

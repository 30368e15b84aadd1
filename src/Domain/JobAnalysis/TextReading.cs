using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What kind of text somebody pasted.</summary>
public enum TextKind
{
    /// <summary>A workday or job told by or about one job holder: it can be described.</summary>
    Workday,
    Empty,

    /// <summary>Neither Dutch nor English.</summary>
    OtherLanguage,
    Advertisement,
    SeveralJobHolders,

    /// <summary>A poem, a day off, loose words: nothing tells of work.</summary>
    NoWork,

    /// <summary>More words than one workday can have.</summary>
    TooLong,
}

/// <summary>What was understood of a pasted text, and what not, in words for the person who pasted it.</summary>
/// <param name="Language">The language it is in, when that is Dutch or English.</param>
public sealed record TextReading(TextKind Kind, Language? Language, LocalizedText Message)
{
    /// <summary>A description can be made from it.</summary>
    public bool CanBeDescribed => Kind == TextKind.Workday;
}

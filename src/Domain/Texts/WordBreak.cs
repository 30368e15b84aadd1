namespace InterviewBot.Domain.Texts;

/// <summary>The strongest punctuation between a <see cref="Word"/> and the one before it.</summary>
public enum WordBreak
{
    None,

    /// <summary>Comma, semicolon, colon, bracket, dash or slash.</summary>
    Clause,

    /// <summary>The word opens a sentence.</summary>
    Sentence,
}

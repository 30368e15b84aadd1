namespace InterviewBot.Domain.Lexicons;

/// <summary>The word lists and patterns of the language analysis, as read from <c>seeds/lexicon/</c>. Immutable and shared by all readers.</summary>
public sealed record Lexicon
{
    /// <summary>The lexicon without any entry.</summary>
    public static Lexicon Empty { get; } = new();
}

namespace InterviewBot.Domain.Texts;

/// <summary>A sentence of a <see cref="TokenizedText"/>: its words, and whether it asks something.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of words, at least 1.</param>
/// <param name="IsQuestion">It ends in a question mark (possibly with others behind it).</param>
public readonly record struct Sentence(int First, int Count, bool IsQuestion)
{
    /// <summary>One past its last word.</summary>
    public int End => First + Count;
}

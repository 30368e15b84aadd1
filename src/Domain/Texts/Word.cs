namespace InterviewBot.Domain.Texts;

/// <summary>One word of a <see cref="TokenizedText"/>.</summary>
/// <param name="Start">First UTF-16 unit in the text, from 0.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Lower">The word as lexicons know it: lower case, without accents, straight apostrophes, no invisible characters.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Quoted">It stands between quotation marks.</param>
/// <param name="Capital">It starts with a capital.</param>
public readonly record struct Word(
    int Start, int Length, string Lower, WordKind Kind, int Sentence, WordBreak Before, bool Quoted, bool Capital)
{
    /// <summary>One past its last unit.</summary>
    public int End => Start + Length;

    /// <summary>A number in figures, or a time of the clock.</summary>
    public bool IsFigure => Kind is WordKind.Number or WordKind.ClockTime;
}

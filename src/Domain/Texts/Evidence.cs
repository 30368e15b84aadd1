namespace InterviewBot.Domain.Texts;

/// <summary>The exact place of the words that a derived thing (an incident criterion, a task, a sentence of the job description) rests on.</summary>
/// <param name="Utterance">Number of the utterance.</param>
/// <param name="Start">First UTF-16 unit of the span in the utterance's text, from 0.</param>
/// <param name="Length">Length of the span in UTF-16 units.</param>
public readonly record struct Evidence(int Utterance, int Start, int Length)
{
    /// <summary>One past the last unit of the span.</summary>
    public int End => Start + Length;

    /// <summary>Both hold some of the same words.</summary>
    public bool Overlaps(Evidence other) => Utterance == other.Utterance && Start < other.End && other.Start < End;
}

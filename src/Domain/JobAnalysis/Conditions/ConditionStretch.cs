using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Words of a text that may tell of a condition of one kind.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index of the word past the last.</param>
internal readonly record struct ConditionStretch(int First, int End, ConditionKind Kind)
{
    private const int ShortestValue = 3;
    private const int LongestValue = 22;

    public bool Meets(int first, int end) => First < end && first < End;

    public bool Meets(ConditionStretch other) => Meets(other.First, other.End);

    /// <summary>Both tell of the same kind, and share words.</summary>
    public bool Repeats(ConditionStretch other) => Kind == other.Kind && Meets(other);

    /// <summary>As told.</summary>
    public string Words(TokenizedText text) => text.Slice(First, End - First);

    /// <summary>First character, and the one past the last.</summary>
    public (int Start, int End) Characters(TokenizedText text) => (text.Words[First].Start, text.Words[End - 1].End);

    /// <summary>The words that stand from one character to another; <c>null</c> when there are none.</summary>
    public static ConditionStretch? Between(TokenizedText text, int start, int end, ConditionKind kind)
    {
        var (first, last) = (text.FirstWord(w => w.End > start), text.FirstWord(w => w.End >= end));
        return first < 0 || last < first ? null : new ConditionStretch(first, last + 1, kind);
    }

    /// <summary>From the punctuation before to the punctuation after; a very short stretch takes its neighbour along.</summary>
    public static ConditionStretch Around(TokenizedText text, int first, int end, ConditionKind kind)
    {
        var sentence = text.Sentences[text.Words[first].Sentence];
        var from = first;
        while (from > sentence.First && text.Words[from].Before == WordBreak.None) from--;
        var to = Math.Min(end, sentence.End);
        while (to < sentence.End && text.Words[to].Before == WordBreak.None) to++;
        if (to - from < ShortestValue && to < sentence.End)
        {
            to++;
            while (to < sentence.End && text.Words[to].Before == WordBreak.None) to++;
        }
        if (to - from < ShortestValue && from > sentence.First)
        {
            from--;
            while (from > sentence.First && text.Words[from].Before == WordBreak.None) from--;
        }
        if (to - from > LongestValue)
        {
            from = Math.Max(from, first - (LongestValue / 2));
            to = Math.Min(to, from + LongestValue);
        }
        return new ConditionStretch(from, to, kind);
    }
}

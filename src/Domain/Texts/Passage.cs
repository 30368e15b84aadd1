namespace InterviewBot.Domain.Texts;

/// <summary>A piece of what a person said or wrote: the text of one utterance of the transcript, or a part of a pasted text.</summary>
/// <param name="Utterance">Number of the utterance in its transcript; for a text without a transcript, the number its reader gave it (0, 1, 2 …).</param>
/// <param name="Text">The exact words, unchanged. Spans of <see cref="Evidence"/> count in this text.</param>
public sealed record Passage(int Utterance, string Text)
{
    /// <summary>The language it was said in, where that matters to who shows it; <c>null</c> when not known.</summary>
    public Language? Language { get; init; }

    /// <summary>The same passage with nothing but these words; what stands before them is blanked, so that evidence keeps its place.</summary>
    public Passage Only(Evidence words)
    {
        var only = Words(words);
        return this with { Text = new string(' ', words.Start) + only };
    }

    /// <summary>Its words without the blanks around them.</summary>
    public Evidence Whole
    {
        get
        {
            var start = Text.Length - Text.AsSpan().TrimStart().Length;
            return new Evidence(Utterance, start, Text.AsSpan().Trim().Length);
        }
    }

    /// <summary>The passage that holds the words; <c>null</c> when none does. Parts of one answer may stand in several passages (<see cref="Only"/>): it is the one that is not blanked there.</summary>
    public static Passage? Holding(IEnumerable<Passage> passages, Evidence words)
    {
        ArgumentNullException.ThrowIfNull(passages);
        Passage? blank = null;
        foreach (var passage in passages)
        {
            if (passage.Utterance != words.Utterance || words.End > passage.Text.Length)
                continue;
            if (!passage.Text.AsSpan(words.Start, words.Length).IsWhiteSpace())
                return passage;
            blank ??= passage;
        }

        return blank;
    }

    /// <summary>The words a piece of evidence in this passage points at.</summary>
    /// <exception cref="ArgumentException">The evidence belongs to another passage or lies outside this one.</exception>
    public string Words(Evidence evidence)
    {
        if (evidence.Utterance != Utterance || evidence.Start < 0 || evidence.Length < 0 || evidence.End > Text.Length)
            throw new ArgumentException($"No such span in utterance {Utterance}: {evidence}", nameof(evidence));
        return Text.Substring(evidence.Start, evidence.Length);
    }
}

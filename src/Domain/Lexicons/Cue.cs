using System.Globalization;

namespace InterviewBot.Domain.Lexicons;

/// <summary>One line of a cue file: words that point at something.</summary>
/// <param name="Category">What they point at, kebab-case: <c>habit-adverb</c>.</param>
/// <param name="Pattern">The words as written in the file.</param>
/// <param name="Value">What the third column says (an element id, a label …); empty when there is none.</param>
/// <param name="Place">Where the line stands, for messages.</param>
public sealed record Cue(string Category, string Pattern, string Value, LinePlace Place);

/// <summary>A line of a content file.</summary>
/// <param name="Line">From 1; 0 where the file has no lines of its own for it.</param>
public readonly record struct LinePlace(string File, int Line)
{
    /// <summary><c>lexicon/nl/time.tsv:12</c>.</summary>
    public override string ToString() => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}

/// <summary>A cue found in a text.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Count">Number of words, at least 1.</param>
public readonly record struct CueMatch(Cue Cue, int First, ushort Count)
{
    /// <summary>The number of its category among those of its language: to ask for that, the cue itself need not be looked at.</summary>
    internal ushort Category { get; init; }

    /// <summary>One past the last word.</summary>
    public int End => First + Count;
}

using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>What one element of a pattern asks of the text.</summary>
internal enum ElementKind
{
    /// <summary>One of a few words, each possibly with a star at its beginning or end, or a word that is itself a cue of a category: <c>@pronoun</c>.</summary>
    Words,

    /// <summary>Any one word: <c>_</c>.</summary>
    Any,

    /// <summary>Up to so many words of the same sentence: <c>..</c> (three) or <c>..5</c>.</summary>
    Gap,

    /// <summary>The beginning of the text (<c>&lt;</c>) or of a sentence (<c>^</c>).</summary>
    TextStart,
    SentenceStart,

    /// <summary>The end of the text (<c>&gt;</c>) or of a sentence (<c>$</c>).</summary>
    TextEnd,
    SentenceEnd,
}

/// <summary>One element of a pattern.</summary>
/// <param name="Words">For <see cref="ElementKind.Words"/>: the alternatives.</param>
/// <param name="Categories">For <see cref="ElementKind.Words"/>: numbers of the categories among the alternatives.</param>
/// <param name="Most">For a gap its largest length.</param>
/// <param name="Optional">It may be absent (<c>word?</c>).</param>
internal sealed record PatternElement(
    ElementKind Kind, ImmutableArray<WordPattern> Words, ImmutableArray<int> Categories, int Most, bool Optional)
{
    public bool IsWord => Kind is ElementKind.Words or ElementKind.Any;

    /// <summary>It must be there, and be one of some words as they are written.</summary>
    public bool IsCertain => Kind == ElementKind.Words && !Optional && Categories.IsEmpty && Words.All(w => w.IsLiteral);
}

/// <summary>A word with an optional star: <c>klant</c>, <c>klant*</c>, <c>*heid</c>, <c>*klant*</c>.</summary>
internal readonly record struct WordPattern(string Letters, bool StarBefore, bool StarAfter)
{
    public bool IsLiteral => !StarBefore && !StarAfter;

    public bool Matches(string word) => (StarBefore, StarAfter) switch
    {
        (false, false) => string.Equals(word, Letters, StringComparison.Ordinal),
        (false, true) => word.StartsWith(Letters, StringComparison.Ordinal),
        (true, false) => word.EndsWith(Letters, StringComparison.Ordinal),
        _ => word.Contains(Letters, StringComparison.Ordinal),
    };
}

/// <summary>A pattern of a cue file, read.</summary>
internal sealed record CuePattern(ImmutableArray<PatternElement> Elements)
{
    /// <summary>The position of the first element that is a word; what stands before it is an anchor.</summary>
    public int FirstWord { get; } = Elements.TakeWhile(e => !e.IsWord).Count();

    /// <summary>For each element behind the first word that leaves no choice but between some words, the bits of these: a text that has none of them has no match.</summary>
    public ulong[] Needs { get; } = [.. Elements.SkipWhile(e => !e.IsWord).Skip(1).Where(e => e.IsCertain).Select(e => e.Words.Aggregate(0UL, (bits, w) => bits | WordBits.Of(w.Letters)))];
}

using System.Collections.Immutable;

namespace InterviewBot.Domain.Texts;

/// <summary>A text cut into words and sentences. Spans count in <see cref="Text"/>, which is unchanged.</summary>
public sealed record TokenizedText(string Text, ImmutableArray<Word> Words, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Some of its words are read as other ones than they are written: the same text may be read in more than one way.</summary>
    public bool IsRespelled { get; private init; }

    /// <summary>The text with each word read as another one; the same when none is.</summary>
    /// <param name="spelling">How a word is to be read; the word itself for most.</param>
    public TokenizedText Respelled(Func<string, string> spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        ImmutableArray<Word>.Builder? words = null;
        for (var i = 0; i < Words.Length; i++)
        {
            var lower = spelling(Words[i].Lower);
            if (!string.Equals(lower, Words[i].Lower, StringComparison.Ordinal))
                (words ??= Words.ToBuilder())[i] = Words[i] with { Lower = lower };
        }

        return words is null ? this : this with { Words = words.DrainToImmutable(), IsRespelled = true };
    }

    /// <summary>Index of the first word that is one of those wanted; -1 when there is none.</summary>
    public int FirstWord(Func<Word, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        for (var i = 0; i < Words.Length; i++)
        {
            if (wanted(Words[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Index of the first word that starts at a unit of the text or after it; the number of words when none does.</summary>
    public int WordFrom(int start)
    {
        var (from, to) = (0, Words.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Words[middle].Start < start ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>The span from the first unit of one word to the last unit of another, as evidence in utterance <paramref name="utterance"/>.</summary>
    /// <param name="first">Index of the first word.</param>
    /// <param name="count">Number of words, at least 1.</param>
    public Evidence Span(int utterance, int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var start = Words[first].Start;
        return new Evidence(utterance, start, Words[first + count - 1].End - start);
    }

    /// <summary>The exact text from one word to another, with what stands between them.</summary>
    public string Slice(int first, int count)
    {
        var span = Span(0, first, count);
        return Text.Substring(span.Start, span.Length);
    }
}

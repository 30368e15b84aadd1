using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Reads the lexicon from the contents of its files. All faults are listed, each with file, line and reason.</summary>
public static class LexiconReader
{
    /// <param name="files">Contents by path relative to <c>seeds/</c> (<c>lexicon/nl/cues.tsv</c>, <c>taxonomy/content-model.csv</c> …).</param>
    public static LexiconReading Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new LexiconReading(Lexicon.Empty, []);
    }
}

/// <summary>The lexicon, or what is wrong with its files.</summary>
/// <param name="Lexicon">Complete only when there are no faults.</param>
public sealed record LexiconReading(Lexicon Lexicon, ImmutableArray<string> Faults);

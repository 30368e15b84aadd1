using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// The word lists and patterns of the language analysis, as read from <c>seeds/lexicon/</c>. Immutable and shared by all readers.
/// Files are described in <c>docs/lexicon.md</c>.
/// </summary>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> _tables;

    internal Lexicon(CueSet dutch, CueSet english, VerbTable dutchVerbs, VerbTable englishVerbs, FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>> tables)
    {
        Dutch = new LanguageLexicon(Language.Dutch, dutch, dutchVerbs);
        English = new LanguageLexicon(Language.English, english, englishVerbs);
        _tables = tables;
    }

    /// <summary>The lexicon without any entry.</summary>
    public static Lexicon Empty { get; } = new(
        CueSet.Empty, CueSet.Empty, VerbTable.Empty, VerbTable.Empty, FrozenDictionary<string, ImmutableArray<ImmutableArray<string>>>.Empty);

    public LanguageLexicon Dutch { get; }

    public LanguageLexicon English { get; }

    public LanguageLexicon For(Language language) => language == Language.Dutch ? Dutch : English;

    /// <summary>The rows of a file that is a plain table (first line <c>#! table</c>), columns separated by tabs; none when there is no such file.</summary>
    /// <param name="path">Relative to <c>seeds/</c>: <c>lexicon/weights.tsv</c>.</param>
    public ImmutableArray<ImmutableArray<string>> Table(string path) => _tables.GetValueOrDefault(path, []);
}

/// <summary>The lexicon of one language: cues (words and word sequences by category) and verbs with their forms.</summary>
public sealed record LanguageLexicon(Language Language, CueSet Cues, VerbTable Verbs);

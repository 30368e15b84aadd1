using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// The word lists and patterns of the language analysis, as read from <c>seeds/lexicon/</c>. Immutable and shared by all readers.
/// Files are described in <c>docs/lexicon.md</c>.
/// </summary>
public sealed class Lexicon
{
    private readonly Func<string, ImmutableArray<ImmutableArray<string>>> _table;

    /// <param name="table">Reads the rows of a table by its path.</param>
    internal Lexicon(LanguageLexicon dutch, LanguageLexicon english, Func<string, ImmutableArray<ImmutableArray<string>>> table) =>
        (Dutch, English, _table) = (dutch, english, table);

    /// <summary>The lexicon without any entry.</summary>
    public static Lexicon Empty { get; } = new(
        new LanguageLexicon(Language.Dutch, CueSet.Empty, () => VerbTable.Empty),
        new LanguageLexicon(Language.English, CueSet.Empty, () => VerbTable.Empty),
        _ => []);

    public LanguageLexicon Dutch { get; }

    public LanguageLexicon English { get; }

    public LanguageLexicon For(Language language) => language == Language.Dutch ? Dutch : English;

    /// <summary>Lets go of the texts that were read lately.</summary>
    public void Forget()
    {
        Dutch.Cues.Forget();
        English.Cues.Forget();
    }

    /// <summary>
    /// The rows of a file that is a plain table (first line <c>#! table</c>), columns separated by tabs; none when there is no such file. Read at each call: whoever needs
    /// them makes something of them once.
    /// </summary>
    /// <param name="path">Relative to <c>seeds/</c>: <c>lexicon/weights.tsv</c>.</param>
    public ImmutableArray<ImmutableArray<string>> Table(string path) => _table(path);
}

/// <summary>The lexicon of one language: cues (words and word sequences by category) and verbs with their forms.</summary>
public sealed class LanguageLexicon
{
    private readonly Lazy<VerbTable> _verbs;

    /// <param name="verbs">Makes the forms of the verbs: tens of thousands, and an interview needs them at its first incident only.</param>
    internal LanguageLexicon(Language language, CueSet cues, Func<VerbTable> verbs)
    {
        (Language, Cues) = (language, cues);
        _verbs = new Lazy<VerbTable>(verbs);
    }

    public Language Language { get; }

    public CueSet Cues { get; }

    public VerbTable Verbs => _verbs.Value;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Reads the lexicon from the contents of its files. All faults are listed, each with file, line and reason.</summary>
public static class LexiconReader
{
    private const string TableMark = "#! table";

    /// <summary>
    /// Files under <c>lexicon/nl/</c> and <c>lexicon/en/</c> hold cues, except <c>verbs.tsv</c> (verbs with their forms); any file under
    /// <c>lexicon/</c> whose first line is <c>#! table</c> is a plain table. Other files are ignored.
    /// </summary>
    /// <param name="files">Contents by path relative to <c>seeds/</c> (<c>lexicon/nl/cues.tsv</c>, <c>taxonomy/content-model.csv</c> …).</param>
    public static LexiconReading Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var faults = new List<string>();
        var dutch = new CueSetReader(faults);
        var english = new CueSetReader(faults);
        IReadOnlyList<TsvLine> dutchVerbs = [], englishVerbs = [];
        var tables = new Dictionary<string, ImmutableArray<ImmutableArray<string>>>(StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(IsLexicon).Order(StringComparer.Ordinal))
        {
            var content = files[path];
            if (content.StartsWith(TableMark, StringComparison.Ordinal))
                tables[path] = Table(path, content, faults);
            else if (path == "lexicon/nl/verbs.tsv")
                faults.AddRange(DutchVerbReader.Faults(dutchVerbs = [.. TsvLine.Read(path, content)]));
            else if (path == "lexicon/en/verbs.tsv")
                faults.AddRange(EnglishVerbReader.Faults(englishVerbs = [.. TsvLine.Read(path, content)]));
            else if (path.StartsWith("lexicon/nl/", StringComparison.Ordinal))
                dutch.AddFile(path, content);
            else if (path.StartsWith("lexicon/en/", StringComparison.Ordinal))
                english.AddFile(path, content);
            else
                faults.Add($"{path}: not in lexicon/nl or lexicon/en, and its first line is not '{TableMark}'");
        }

        var lexicon = new Lexicon(
            new LanguageLexicon(Language.Dutch, dutch.Compile(), () => DutchVerbReader.Compile(dutchVerbs)),
            new LanguageLexicon(Language.English, english.Compile(), () => EnglishVerbReader.Compile(englishVerbs)),
            tables.ToFrozenDictionary(StringComparer.Ordinal));
        return new LexiconReading(lexicon, [.. faults]);
    }

    private static ImmutableArray<ImmutableArray<string>> Table(string path, string content, List<string> faults)
    {
        var lines = TsvLine.Read(path, content).ToList();
        if (path == TurnWeights.File && TurnWeights.Faults(lines).ToList() is { Count: > 0 } wrong)
        {
            faults.AddRange(wrong);
            return [];
        }

        return [.. lines.Select(l => l.Columns.ToImmutableArray())];
    }

    private static bool IsLexicon(string path) => path.StartsWith("lexicon/", StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal);
}

/// <summary>The lexicon, or what is wrong with its files.</summary>
/// <param name="Lexicon">Complete only when there are no faults.</param>
public sealed record LexiconReading(Lexicon Lexicon, ImmutableArray<string> Faults);

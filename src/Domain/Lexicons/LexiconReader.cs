using System.Collections.Frozen;
using System.Collections.Immutable;

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
        var dutchVerbs = new DutchVerbReader(faults);
        var englishVerbs = new EnglishVerbReader(faults);
        var tables = new Dictionary<string, ImmutableArray<ImmutableArray<string>>>(StringComparer.Ordinal);
        foreach (var (path, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (!path.StartsWith("lexicon/", StringComparison.Ordinal) || !path.EndsWith(".tsv", StringComparison.Ordinal))
                continue;
            var lines = TsvLine.Read(path, content);
            if (content.StartsWith(TableMark, StringComparison.Ordinal))
                tables[path] = [.. lines.Select(l => l.Columns.ToImmutableArray())];
            else if (path == "lexicon/nl/verbs.tsv")
                dutchVerbs.Add(lines);
            else if (path == "lexicon/en/verbs.tsv")
                englishVerbs.Add(lines);
            else if (path.StartsWith("lexicon/nl/", StringComparison.Ordinal))
                Each(lines, dutch);
            else if (path.StartsWith("lexicon/en/", StringComparison.Ordinal))
                Each(lines, english);
            else
                faults.Add($"{path}: not in lexicon/nl or lexicon/en, and its first line is not '{TableMark}'");
        }

        var lexicon = new Lexicon(dutch.Compile(), english.Compile(), dutchVerbs.Compile(), englishVerbs.Compile(), tables.ToFrozenDictionary(StringComparer.Ordinal));
        return new LexiconReading(lexicon, [.. faults]);
    }

    private static void Each(IEnumerable<TsvLine> lines, CueSetReader cues)
    {
        foreach (var line in lines)
            cues.Add(line);
    }
}

/// <summary>The lexicon, or what is wrong with its files.</summary>
/// <param name="Lexicon">Complete only when there are no faults.</param>
public sealed record LexiconReading(Lexicon Lexicon, ImmutableArray<string> Faults);

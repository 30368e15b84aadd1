using System.Collections.Immutable;
using InterviewBot.Domain.Incidents.Dividing;
using InterviewBot.Domain.Incidents.Weighing;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Reads the lexicon from the contents of its files. All faults are listed, each with file, line and reason.</summary>
public static class LexiconReader
{
    private const string TableMark = "#! table";
    private const string DutchVerbs = "lexicon/nl/verbs.tsv";
    private const string EnglishVerbs = "lexicon/en/verbs.tsv";
    private const int UsualCues = 12_000;

    /// <summary>
    /// Files under <c>lexicon/nl/</c> and <c>lexicon/en/</c> hold cues, except <c>verbs.tsv</c> (verbs with their forms); any file under
    /// <c>lexicon/</c> whose first line is <c>#! table</c> is a plain table. Other files are ignored.
    /// </summary>
    /// <param name="files">Contents by path relative to <c>seeds/</c> (<c>lexicon/nl/cues.tsv</c>, <c>taxonomy/content-model.csv</c> …).</param>
    public static LexiconReading Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var faults = new List<string>();
        var dutch = new CueSetReader(faults, UsualCues);
        var english = new CueSetReader(faults, UsualCues);
        var tables = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(IsLexicon).Order(StringComparer.Ordinal))
        {
            var content = files[path];
            if (content.StartsWith(TableMark, StringComparison.Ordinal))
            {
                tables.Add(path);
                if (path == TurnWeights.File)
                    faults.AddRange(TurnWeights.Faults(TsvLine.Read(path, content)));
                if (path == CriterionWeights.File)
                    faults.AddRange(CriterionWeights.Faults(TsvLine.Read(path, content)));
                if (path == StoryWeights.File)
                    faults.AddRange(StoryWeights.Faults(TsvLine.Read(path, content)));
            }
            else if (path == DutchVerbs)
                faults.AddRange(DutchVerbReader.Faults(TsvLine.Read(path, content)));
            else if (path == EnglishVerbs)
                faults.AddRange(EnglishVerbReader.Faults(TsvLine.Read(path, content)));
            else if (path.StartsWith("lexicon/nl/", StringComparison.Ordinal))
                dutch.AddFile(path, content);
            else if (path.StartsWith("lexicon/en/", StringComparison.Ordinal))
                english.AddFile(path, content);
            else
                faults.Add($"{path}: not in lexicon/nl or lexicon/en, and its first line is not '{TableMark}'");
        }

        // Verbs and tables have been checked and are read again when they are asked for: their lines need not stay in memory beside what is made of them.
        IEnumerable<TsvLine> Lines(string path) => files.TryGetValue(path, out var content) ? TsvLine.Read(path, content) : [];
        var lexicon = new Lexicon(
            new LanguageLexicon(Language.Dutch, dutch.Compile(isAskedAgain: true), () => DutchVerbReader.Compile(Lines(DutchVerbs))),
            new LanguageLexicon(Language.English, english.Compile(isAskedAgain: true), () => EnglishVerbReader.Compile(Lines(EnglishVerbs))),
            path => tables.Contains(path) ? [.. Lines(path).Select(l => l.Columns.ToImmutableArray())] : []);
        return new LexiconReading(lexicon, [.. faults]);
    }

    private static bool IsLexicon(string path) => path.StartsWith("lexicon/", StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal);
}

/// <summary>The lexicon, or what is wrong with its files.</summary>
/// <param name="Lexicon">Complete only when there are no faults.</param>
public sealed record LexiconReading(Lexicon Lexicon, ImmutableArray<string> Faults);

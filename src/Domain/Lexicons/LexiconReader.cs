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
    private const string Dutch = "lexicon/nl/";
    private const string English = "lexicon/en/";
    private const string Verbs = "verbs.tsv";
    private const int UsualCues = 12_000;

    /// <summary>
    /// Files under <c>lexicon/nl/</c> and <c>lexicon/en/</c> hold cues, except <c>verbs.tsv</c> (verbs with their forms); any file under
    /// <c>lexicon/</c> whose first line is <c>#! table</c> is a plain table. Other files are ignored.
    /// </summary>
    /// <param name="files">Contents by path relative to <c>seeds/</c> (<c>lexicon/nl/cues.tsv</c>, <c>taxonomy/content-model.csv</c> …).</param>
    public static LexiconReading Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var paths = files.Keys.Where(IsLexicon).Order(StringComparer.Ordinal).ToLookup(Folder, StringComparer.Ordinal);
        // Neither language knows of the other, so each is read by a thread of its own: a start waits for the longer one.
        var reading = Task.Run(() => ReadFolder(files, paths[English], EnglishVerbReader.Faults));
        var dutch = ReadFolder(files, paths[Dutch], DutchVerbReader.Faults);
        var common = ReadFolder(files, paths[""], null);
        var english = reading.Result;

        // Verbs and tables have been checked and are read again when they are asked for: their lines need not stay in memory beside what is made of them.
        IEnumerable<TsvLine> Lines(string path) => files.TryGetValue(path, out var content) ? TsvLine.Read(path, content) : [];
        string[] tables = [.. common.Tables, .. english.Tables, .. dutch.Tables];
        var lexicon = new Lexicon(
            new LanguageLexicon(Language.Dutch, dutch.Cues, () => DutchVerbReader.Compile(Lines(Dutch + Verbs))),
            new LanguageLexicon(Language.English, english.Cues, () => EnglishVerbReader.Compile(Lines(English + Verbs))),
            path => tables.Contains(path) ? [.. Lines(path).Select(l => l.Columns.ToImmutableArray())] : []);
        return new LexiconReading(lexicon, [.. english.Faults, .. dutch.Faults, .. common.Faults]);
    }

    /// <param name="verbFaults">What is wrong with the verbs of the language; <c>null</c> where no cues and no verbs belong, only tables.</param>
    private static (CueSet Cues, List<string> Tables, List<string> Faults) ReadFolder(
        IReadOnlyDictionary<string, string> files, IEnumerable<string> paths, Func<IEnumerable<TsvLine>, IEnumerable<string>>? verbFaults)
    {
        var faults = new List<string>();
        var tables = new List<string>();
        var cues = new CueSetReader(faults, verbFaults is null ? 0 : UsualCues);
        foreach (var path in paths)
        {
            var content = files[path];
            if (content.StartsWith(TableMark, StringComparison.Ordinal))
            {
                tables.Add(path);
                faults.AddRange(TableFaults(path, content));
            }
            else if (verbFaults is null)
            {
                faults.Add($"{path}: not in {Dutch} or {English}, and its first line is not '{TableMark}'");
            }
            else if (path.EndsWith('/' + Verbs, StringComparison.Ordinal))
            {
                faults.AddRange(verbFaults(TsvLine.Read(path, content)));
            }
            else
            {
                cues.AddFile(path, content);
            }
        }

        return (cues.Compile(isAskedAgain: true), tables, faults);
    }

    private static IEnumerable<string> TableFaults(string path, string content) => path switch
    {
        TurnWeights.File => TurnWeights.Faults(TsvLine.Read(path, content)),
        CriterionWeights.File => CriterionWeights.Faults(TsvLine.Read(path, content)),
        StoryWeights.File => StoryWeights.Faults(TsvLine.Read(path, content)),
        _ => [],
    };

    private static string Folder(string path) => new[] { Dutch, English }.FirstOrDefault(f => path.StartsWith(f, StringComparison.Ordinal)) ?? "";

    private static bool IsLexicon(string path) => path.StartsWith("lexicon/", StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal);
}

/// <summary>The lexicon, or what is wrong with its files.</summary>
/// <param name="Lexicon">Complete only when there are no faults.</param>
public sealed record LexiconReading(Lexicon Lexicon, ImmutableArray<string> Faults);

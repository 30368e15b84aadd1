using InterviewBot.Domain.JobAnalysis.Conditions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What the analysis of running text knows of one language: the files of <c>seeds/analysis/nl</c> or <c>en</c>, each read when it is first asked for.</summary>
internal sealed class AnalysisLexicon
{
    private readonly Lazy<GrammarLexicon> _grammar;
    private readonly Lazy<ThingLexicon> _things;
    private readonly Lazy<PlainSpelling> _spelling;
    private readonly Lazy<ActLexicon> _acts;
    private readonly Lazy<SignReader> _signs;
    private readonly Lazy<CueSet> _cues;
    private readonly Lazy<CueSet> _fields;
    private readonly Lazy<ConditionPatterns> _patterns;
    private readonly Lazy<ConditionWords> _conditions;

    /// <param name="files">Contents by path relative to <c>seeds/</c>.</param>
    /// <param name="kinds">What the kinds of acts are, in any language.</param>
    public AnalysisLexicon(Language language, IReadOnlyDictionary<string, string> files, Lazy<ActKinds> kinds)
    {
        _grammar = new(() => GrammarLexicon.Read(language, name => files[Path(language, name)]));
        _things = new(() => new ThingLexicon(Grammar, files[Path(language, "things.txt")]));
        _spelling = new(() => PlainSpelling.Read(files[Path(language, "spelling.txt")]));
        _acts = new(() => ReadActs(language, files, []));
        _signs = new(() => new SignReader(Acts, kinds.Value, Spelling));
        _cues = new(() => ReadCues(language, files, []));
        _fields = new(() => ReadFields(language, files, []));
        _patterns = new(() => ConditionPatterns.Read(files[Path(language, "condition-patterns.txt")]));
        _conditions = new(() => ConditionWords.Read(files[Path(language, "condition-words.txt")]));
    }

    public GrammarLexicon Grammar => _grammar.Value;

    public ThingLexicon Things => _things.Value;

    public PlainSpelling Spelling => _spelling.Value;

    /// <summary>The kinds of acts and situations in the words of the language.</summary>
    public ActLexicon Acts => _acts.Value;

    public SignReader Signs => _signs.Value;

    /// <summary>The telling words of conditions.</summary>
    public CueSet Cues => _cues.Value;

    /// <summary>What words are about, for conditions.</summary>
    public CueSet Fields => _fields.Value;

    /// <summary>The shapes of conditions.</summary>
    public ConditionPatterns Patterns => _patterns.Value;

    public ConditionWords Conditions => _conditions.Value;

    /// <summary>What is wrong with the patterns of the files.</summary>
    public static IEnumerable<string> Faults(Language language, IReadOnlyDictionary<string, string> files)
    {
        var faults = new List<string>();
        _ = ReadCues(language, files, faults);
        _ = ReadFields(language, files, faults);
        _ = ReadActs(language, files, faults);
        return faults;
    }

    private static string Path(Language language, string name) => $"analysis/{language.Code()}/{name}";

    private static CueSet ReadCues(Language language, IReadOnlyDictionary<string, string> files, List<string> faults) => ReadCues("condition", Path(language, "condition-cues.txt"), files, faults);

    private static CueSet ReadFields(Language language, IReadOnlyDictionary<string, string> files, List<string> faults) => ReadCues("", Path(language, "condition-fields.txt"), files, faults);

    private static CueSet ReadCues(string prefix, string path, IReadOnlyDictionary<string, string> files, List<string> faults) => CueFile.Read([(prefix, path, files[path])], faults);

    private static ActLexicon ReadActs(Language language, IReadOnlyDictionary<string, string> files, List<string> faults)
    {
        var path = Path(language, "acts.txt");
        return ActLexicon.Read(language, path, files[path], files[Path(language, "verbs-strong.txt")], faults);
    }
}

using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Conditions;
using InterviewBot.Domain.JobAnalysis.Cv;
using InterviewBot.Domain.JobAnalysis.Duties;
using InterviewBot.Domain.JobAnalysis.Emotions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Mentions;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>Reads what a person told about a job: the one entry to the analysis of running text.</summary>
public sealed partial class JobAnalyst
{
    private readonly Lazy<GrammarLexicon> _dutch;
    private readonly Lazy<GrammarLexicon> _english;

    private readonly Lazy<KsaoWeights> _weights;
    private readonly Lazy<KsaoWeights> _judged;
    private readonly Lazy<ActLexicon> _dutchActs;
    private readonly Lazy<ActLexicon> _englishActs;
    private readonly Lazy<SignReader> _dutchSigns;
    private readonly Lazy<SignReader> _englishSigns;
    private readonly Lazy<PlainSpelling> _dutchSpelling;
    private readonly Lazy<PlainSpelling> _englishSpelling;
    private readonly Lazy<ActKinds> _kinds;
    private readonly Lazy<ConditionPatterns> _dutchPatterns;
    private readonly Lazy<ConditionWords> _dutchConditions;
    private readonly Lazy<ConditionWords> _englishConditions;
    private readonly Lazy<ConditionPatterns> _englishPatterns;
    private readonly Lazy<CueSet> _dutchFields;
    private readonly Lazy<CueSet> _englishFields;
    private readonly Lazy<ConditionWeights> _conditionWeights;
    private readonly Lazy<MentionWeights> _mentionWeights;
    private readonly Lazy<CueSet> _dutchCues;
    private readonly Lazy<CueSet> _englishCues;

    private readonly Lazy<ThingLexicon> _dutchThings;
    private readonly Lazy<ThingLexicon> _englishThings;
    private readonly Lazy<WordSet> _givenNames;
    private readonly Lazy<CueSet> _workContext;
    private readonly Lazy<EmotionalReader> _demands;
    private readonly Lazy<ContentModel> _model;
    private readonly Lazy<Occupations> _occupations;
    private readonly Lazy<ImmutableDictionary<EmotionalDemand, (LocalizedText Name, LocalizedText Definition)>> _demandTexts;

    /// <param name="files">Contents by path relative to <c>seeds/</c>. They are read at the first text of a language, not before.</param>
    public JobAnalyst(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _dutch = new Lazy<GrammarLexicon>(() => GrammarLexicon.Read(Language.Dutch, name => files["analysis/nl/" + name]));
        _english = new Lazy<GrammarLexicon>(() => GrammarLexicon.Read(Language.English, name => files["analysis/en/" + name]));
        _dutchThings = new Lazy<ThingLexicon>(() => new ThingLexicon(_dutch.Value, files["analysis/nl/things.txt"]));
        _englishThings = new Lazy<ThingLexicon>(() => new ThingLexicon(_english.Value, files["analysis/en/things.txt"]));
        _givenNames = new(() => WordSet.Of([.. files["lexicon/names.tsv"].Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0].Trim())]));
        _occupations = new Lazy<Occupations>(() => Occupations.Read(files["taxonomy/esco-occupations.csv"]));
        _model = new Lazy<ContentModel>(() => ContentModel.Read(files["taxonomy/content-model.csv"]));
        _demandTexts = new(() => CsvRows.Read(files["taxonomy/labels.csv"]).Where(r => r[0] == "emotional_demand")
            .ToImmutableDictionary(r => Demands.Find(r[1]), r => (new LocalizedText(r[3], r[2]), new LocalizedText(r[5], r[4]))));
        _workContext = new Lazy<CueSet>(() => CueFile.Read([("context", "analysis/work-context-cues.txt", Cased(files["analysis/work-context-cues.txt"]))], []));
        _demands = new Lazy<EmotionalReader>(() => new EmotionalReader(files, ActsOf, SpellingOf, Read));
        _weights = new Lazy<KsaoWeights>(() => KsaoWeights.Read(files["analysis/ksao-weights.txt"], files["analysis/ksao-jobs.txt"]));
        _judged = new Lazy<KsaoWeights>(() => KsaoWeights.Read(files["analysis/ksao-rules.txt"], ""));
        _kinds = new Lazy<ActKinds>(() => ActKinds.Read(files["analysis/ksao-acts.txt"]));
        _dutchSpelling = new Lazy<PlainSpelling>(() => PlainSpelling.Read(files["analysis/nl/spelling.txt"]));
        _englishSpelling = new Lazy<PlainSpelling>(() => PlainSpelling.Read(files["analysis/en/spelling.txt"]));
        _dutchActs = new Lazy<ActLexicon>(() => Acts(files, Language.Dutch, []));
        _englishActs = new Lazy<ActLexicon>(() => Acts(files, Language.English, []));
        _dutchSigns = new Lazy<SignReader>(() => new SignReader(ActsOf(Language.Dutch), _kinds.Value, SpellingOf(Language.Dutch)));
        _englishSigns = new Lazy<SignReader>(() => new SignReader(ActsOf(Language.English), _kinds.Value, SpellingOf(Language.English)));
        _dutchPatterns = new Lazy<ConditionPatterns>(() => ConditionPatterns.Read(files["analysis/nl/condition-patterns.txt"]));
        _englishPatterns = new Lazy<ConditionPatterns>(() => ConditionPatterns.Read(files["analysis/en/condition-patterns.txt"]));
        _dutchConditions = new Lazy<ConditionWords>(() => ConditionWords.Read(files["analysis/nl/condition-words.txt"]));
        _englishConditions = new Lazy<ConditionWords>(() => ConditionWords.Read(files["analysis/en/condition-words.txt"]));
        _dutchFields = new Lazy<CueSet>(() => Fields(files, "analysis/nl/", []));
        _englishFields = new Lazy<CueSet>(() => Fields(files, "analysis/en/", []));
        _conditionWeights = new Lazy<ConditionWeights>(() => ConditionWeights.Read(files["analysis/condition-weights.txt"]));
        _mentionWeights = new Lazy<MentionWeights>(() => MentionWeights.Read(files["analysis/mention-weights.txt"]));
        _dutchCues = new Lazy<CueSet>(() => Cues(files, "analysis/nl/", []));
        _englishCues = new Lazy<CueSet>(() => Cues(files, "analysis/en/", []));
    }

    /// <summary>The duties in one item of a list that somebody gave when asked for duties: key words will do. None for an item without a verb.</summary>
    /// <param name="item">A span of the passage.</param>
    public ImmutableArray<TaskStatement> ListedTasks(Language language, Passage passage, Evidence item)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var told = Tasks(language, new Passage(passage.Utterance, passage.Words(item)));
        var listed = new ListedDutyReader((language == Language.Dutch ? _dutch : _english).Value).Read(passage, item);
        // Key words are told as they stand; a clause, or one with what it is for, in general terms.
        return !listed.IsEmpty && listed.Length >= told.Length && !told.Any(t => t.Purpose is not null) ? listed
            : [.. told.Select(t => t with { Evidence = [.. t.Evidence.Select(e => e with { Start = e.Start + item.Start })] })];
    }

    public ImmutableArray<TaskStatement> Tasks(Language language, Passage passage)
    {
        var text = Read(language, passage);
        return new TaskReader(text, new WorkClauses(text)).Read();
    }

    /// <summary>All that running text about a job tells. Same text, same lexicon, same result.</summary>
    public JobAnalysisResult Analyze(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Analyze(Read(language, passage));
    }

    /// <summary>What kind of text was pasted, and its analysis when it is a workday.</summary>
    /// <param name="language">Its language when that is known; otherwise it is found in the text.</param>
    public (TextReading Reading, JobAnalysisResult? Result) AnalyzePasted(Passage passage, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var tokenized = Tokenizer.Read(Markup.Blank(passage.Text));
        if (TextKindReader.Before(tokenized) is { } outcome) return (outcome, null);
        var text = Read(language ?? TextKindReader.LanguageOf(tokenized)!.Value, passage);
        var result = Analyze(text);
        var reading = TextKindReader.After(text, result);
        return (reading, reading.CanBeDescribed ? result : null);
    }

    private JobAnalysisResult Analyze(ReadText text)
    {
        var (language, passage) = (text.Language, text.Passage);
        var things = ThingsOf(language);
        var matches = Cued(text);
        var title = new JobTitleReader(text, things).Find();
        var organisation = new OrganisationReader(text, things, _givenNames.Value).Find(title);
        var work = new WorkClauses(text);
        var (tools, contacts) = Mentions(text, work, title, organisation).Read(_mentionWeights.Value);
        var tasks = new TaskReader(text, work).Read();
        ImmutableArray<Evidence> duties = [.. tasks.SelectMany(t => t.Evidence)];
        var told = Told(text, work, title, organisation, duties, matches.Text);
        Func<Evidence, bool> isOthers = OthersActs.Of(text, work).Hold;
        return new JobAnalysisResult(
            language, title, organisation, tasks,
            Ksao(language).Day(passage, title?.Name ?? "", isOthers, duties, new ClauseAround([passage], _ => text, isOthers)),
            _demands.Value.Read(text), new ConditionReader(PatternsOf(language), told, matches).Read(), tools, contacts, WorkContext(matches.Text));
    }

    private MentionReader Mentions(ReadText text, WorkClauses work, Mention? title, Mention? organisation) =>
        new(text, ThingsOf(text.Language), work, Letters.Fold(title?.Name ?? ""), Letters.Fold(organisation?.Name ?? ""));

    /// <summary>The narrative description of findings that come from many passages, such as the answers of an interview.</summary>
    public Narrative Describe(JobAnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        result = result with { Tasks = Duties(result) };
        NarrativeWording wording = result.Language == Language.Dutch ? new DutchNarrativeWording(_dutch.Value) : new EnglishNarrativeWording(_english.Value);
        return new NarrativeComposer(_model.Value, wording).Compose(result);
    }

    /// <summary>The duties for a description: acts that are instances of one duty are one statement, and of a very long text the most telling are kept.</summary>
    public ImmutableArray<TaskStatement> Duties(JobAnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var verbs = (result.Language == Language.Dutch ? _dutch : _english).Value.Verbs;
        // "She asks him": a pronoun that was taken for the job holder makes a duty towards oneself, which is none.
        var self = " " + Letters.Fold(result.JobTitle?.Name ?? "");
        return new DutySelection(verbs).Best(new DutyMerger(verbs, result.Language).Merge([.. result.Tasks.Where(t => self.Length == 1 || !(" " + Letters.Fold(t.Object)).EndsWith(self, StringComparison.Ordinal))]));
    }

    /// <summary>What is wrong with a task statement as a person wrote it; empty when nothing is.</summary>
    public ImmutableArray<TaskFault> Lint(Language language, string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return TaskLint.Check(statement, (language == Language.Dutch ? _dutch : _english).Value);
    }

    /// <summary>CV lines from what somebody told of their own work: only their own acts, nothing beyond the evidence.</summary>
    /// <param name="language">Of the names; what was told is quoted in its own language.</param>
    /// <param name="targetJob">The job aimed at; <c>null</c> when none.</param>
    public CvLines CvLines(Language language, CvMaterial material, string? targetJob)
    {
        ArgumentNullException.ThrowIfNull(material);
        return new CvComposer(_model.Value, _weights.Value, _occupations.Value).Compose(language, material, targetJob, Read);
    }

    /// <summary>What the task statements of an occupation ask of people, best first.</summary>
    public ImmutableArray<KsaoFinding> Occupation(Language language, string title, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Ksao(language).Occupation(passage, title, Clauses(language, [passage]));
    }

    private ImmutableArray<string> WorkContext(TokenizedText text) =>
    [
        .. _workContext.Value.Find(text).All.Select(m => m.Cue.Category).Distinct(StringComparer.Ordinal).Select(ElementId).Order(StringComparer.Ordinal),
    ];

    /// <summary>What answers about a whole job show of the person the job asks for, best first.</summary>
    /// <param name="title">Job title, empty when not told.</param>
    public ImmutableArray<KsaoFinding> Ksaos(Language language, string title, ImmutableArray<Passage> passages) => Ksao(language).Answers(title, passages, Clauses(language, passages));

    /// <summary>The working conditions that answers tell of.</summary>
    public ImmutableArray<ConditionFinding> Conditions(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return AnswerConditions.Read(PatternsOf(language), passage, CuesOf(language).Find(Tokenizer.Read(passage.Text)));
    }

    /// <summary>The stretches of a told text with what speaks for each being a condition: what the weights of the signs are fitted on.</summary>
    public ImmutableArray<ConditionUnit> ConditionUnits(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = Read(language, passage);
        var work = new WorkClauses(text);
        var matches = Cued(text);
        var told = Told(text, work, new JobTitleReader(text, ThingsOf(language)).Find(), null, [.. new TaskReader(text, work).Read().SelectMany(t => t.Evidence)], matches.Text);
        return new ConditionReader(PatternsOf(language), told, matches).Units();
    }

    /// <summary>The nouns of a told text with what speaks for each naming a tool or a contact: what the weights of the signs are fitted on.</summary>
    public ImmutableArray<(string Head, MentionKind? Certain, ImmutableArray<string> Signs)> MentionSigns(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = Read(language, passage);
        var title = new JobTitleReader(text, ThingsOf(language)).Find();
        return [.. Mentions(text, new WorkClauses(text), title, new OrganisationReader(text, ThingsOf(language), _givenNames.Value).Find(title)).Candidates.Select(c => (c.Head, c.Certain, c.Signs))];
    }

    /// <summary>The telling words of conditions.</summary>
    private CueMatches Cued(ReadText text) => CuesOf(text.Language).Find(Tokenizer.Read(Markup.Blank(text.Passage.Text)));

    private ToldText Told(ReadText text, WorkClauses work, Mention? title, Mention? organisation, ImmutableArray<Evidence> duties, TokenizedText words) =>
        new(text, work, (text.Language == Language.Dutch ? _dutchConditions : _englishConditions).Value, ThingsOf(text.Language).Contacts, Letters.Fold(title?.Name ?? ""), duties,
            (text.Language == Language.Dutch ? _dutchFields : _englishFields).Value.Find(words), _conditionWeights.Value, [.. organisation?.Evidence ?? [], .. title?.Evidence ?? []]);

    /// <summary>Names and definitions of the elements that findings point at.</summary>
    public ContentModel Model => _model.Value;

    private static CueSet Cues(IReadOnlyDictionary<string, string> files, string folder, List<string> faults) =>
        CueFile.Read([("condition", folder + "condition-cues.txt", files[folder + "condition-cues.txt"])], faults);

    private static CueSet Fields(IReadOnlyDictionary<string, string> files, string folder, List<string> faults) =>
        CueFile.Read([("", folder + "condition-fields.txt", files[folder + "condition-fields.txt"])], faults);

    private static ActLexicon Acts(IReadOnlyDictionary<string, string> files, Language language, List<string> faults)
    {
        var folder = language == Language.Dutch ? "analysis/nl/" : "analysis/en/";
        return ActLexicon.Read(language, folder + "acts.txt", files[folder + "acts.txt"], files[folder + "verbs-strong.txt"], faults);
    }

    private ActLexicon ActsOf(Language language) => (language == Language.Dutch ? _dutchActs : _englishActs).Value;

    private PlainSpelling SpellingOf(Language language) => (language == Language.Dutch ? _dutchSpelling : _englishSpelling).Value;

    private SignReader Signs(Language language) => (language == Language.Dutch ? _dutchSigns : _englishSigns).Value;

    private KsaoReader Ksao(Language language) => new(Signs(language), _weights.Value, _judged.Value, _kinds.Value);

    /// <summary>Element ids have capitals and dots, names of cue categories have not: 4.C.1.d.2 is read as 4-c-1-d-2.</summary>
    private static string Cased(string text) =>
        string.Join('\n', text.Split('\n').Select(l => l.StartsWith('[') ? l.Replace('.', '-').ToLowerInvariant() : l));

    private static string ElementId(string category)
    {
        var parts = category["context-".Length..].Split('-');
        return string.Join('.', parts.Select((p, i) => i == 1 ? p.ToUpperInvariant() : p));
    }

    private ConditionPatterns PatternsOf(Language language) => (language == Language.Dutch ? _dutchPatterns : _englishPatterns).Value;

    private CueSet CuesOf(Language language) => (language == Language.Dutch ? _dutchCues : _englishCues).Value;

    private ReadText Read(Language language, Passage passage) => ReadText.Of(passage, (language == Language.Dutch ? _dutch : _english).Value, ThingsOf(language));
}

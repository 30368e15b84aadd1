using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Conditions;
using InterviewBot.Domain.JobAnalysis.Cv;
using InterviewBot.Domain.JobAnalysis.Duties;
using InterviewBot.Domain.JobAnalysis.Emotions;
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
    private readonly AnalysisLexicon _dutch;
    private readonly AnalysisLexicon _english;
    private readonly Lazy<KsaoWeights> _weights;
    private readonly Lazy<KsaoWeights> _judged;
    private readonly Lazy<ActKinds> _kinds;
    private readonly Lazy<ConditionWeights> _conditionWeights;
    private readonly Lazy<MentionWeights> _mentionWeights;
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
        _kinds = new Lazy<ActKinds>(() => ActKinds.Read(files["analysis/ksao-acts.txt"]));
        _dutch = new AnalysisLexicon(Language.Dutch, files, _kinds);
        _english = new AnalysisLexicon(Language.English, files, _kinds);
        _weights = new Lazy<KsaoWeights>(() => KsaoWeights.Read(files["analysis/ksao-weights.txt"], files["analysis/ksao-jobs.txt"]));
        _judged = new Lazy<KsaoWeights>(() => KsaoWeights.Read(files["analysis/ksao-rules.txt"], ""));
        _conditionWeights = new Lazy<ConditionWeights>(() => ConditionWeights.Read(files["analysis/condition-weights.txt"]));
        _mentionWeights = new Lazy<MentionWeights>(() => MentionWeights.Read(files["analysis/mention-weights.txt"]));
        _givenNames = new(() => WordSet.Of([.. files["lexicon/names.tsv"].Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0].Trim())]));
        _workContext = new Lazy<CueSet>(() => CueFile.Read([("context", "analysis/work-context-cues.txt", Cased(files["analysis/work-context-cues.txt"]))], []));
        _demands = new Lazy<EmotionalReader>(() => new EmotionalReader(files, For, Read));
        _model = new Lazy<ContentModel>(() => ContentModel.Read(files["taxonomy/content-model.csv"]));
        _occupations = new Lazy<Occupations>(() => Occupations.Read(files["taxonomy/esco-occupations.csv"]));
        _demandTexts = new(() => CsvRows.Read(files["taxonomy/labels.csv"]).Where(r => r[0] == "emotional_demand")
            .ToImmutableDictionary(r => Demands.Find(r[1]), r => (new LocalizedText(r[3], r[2]), new LocalizedText(r[5], r[4]))));
    }

    /// <summary>Whether an item of a list of duties tells what somebody else does ("my brother does the café").</summary>
    /// <param name="afterOther">So did the item before.</param>
    public bool IsOfAnother(Language language, string item, bool afterOther) => new ListedItems(For(language).Grammar).IsOfAnother(item, afterOther);

    /// <summary>The duty that a bare thing stands for behind an act ("I scrub the toilet, the shower"); <c>null</c> where it is none.</summary>
    /// <param name="before">The words of the item that names the act.</param>
    public TaskStatement? OfActBefore(Language language, string item, string before, TaskStatement act) => new ListedItems(For(language).Grammar).OfActBefore(item, before, act);

    /// <summary>The duties in one item of a list that somebody gave when asked for duties: key words will do. None for an item without a verb.</summary>
    /// <param name="item">A span of the passage.</param>
    public ImmutableArray<TaskStatement> ListedTasks(Language language, Passage passage, Evidence item)
    {
        ArgumentNullException.ThrowIfNull(passage);
        item = WithoutCount(passage, item);
        var words = passage.Words(item);
        // "Holding dogs still while Dee clips nails": what is done meanwhile is done by somebody else.
        var meanwhile = words.IndexOf(language == Language.Dutch ? " terwijl " : " while ", StringComparison.OrdinalIgnoreCase);
        var told = Tasks(language, new Passage(passage.Utterance, words)).RemoveAll(t => meanwhile > 0 && t.Evidence[0].Start > meanwhile);
        var listed = new ListedDutyReader(For(language).Grammar).Read(passage, item);
        // Key words are told as they stand; a clause, or one with what it is for, in general terms.
        return !listed.IsEmpty && listed.Length >= told.Length && !told.Any(t => t.Purpose is not null) ? listed
            : [.. told.Select(t => t with { Evidence = [.. t.Evidence.Select(e => e with { Start = e.Start + item.Start })] })];
    }

    /// <summary>"Cleaning sick out of the seat | twice", "cycling | obviously": how many times it happened is no part of the duty, nor that it goes without saying.</summary>
    private static Evidence WithoutCount(Passage passage, Evidence item) =>
        Array.Find(Counts, c => passage.Words(item).EndsWith(c, StringComparison.OrdinalIgnoreCase)) is { } count ? item with { Length = item.Length - count.Length } : item;

    private static readonly string[] Counts = [" twice", " once", " one time", " two times", " a couple of times", " obviously", " of course", " een keer", " één keer", " twee keer", " drie keer", " een paar keer", " natuurlijk", " uiteraard"];

    /// <summary>The words begin with what somebody does ("helpt de koks", "delivers papers"), not with a duty by name.</summary>
    public bool BeginsWithAct(Language language, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return For(language).Grammar.Verbs.IsOnlyThird(words.Split(' ')[0].ToLowerInvariant());
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
        var things = For(language).Things;
        var matches = Cued(text);
        var title = new JobTitleReader(text, things).Find();
        var organisation = new OrganisationReader(text, things, _givenNames.Value).Find(title);
        var work = new WorkClauses(text);
        var (tools, contacts) = Mentions(text, work, title, organisation).Read(_mentionWeights.Value);
        var tasks = new TaskReader(text, work).Read();
        ImmutableArray<Evidence> duties = [.. tasks.SelectMany(t => t.Evidence)];
        var told = Told(text, work, title, organisation, duties, matches.Text);
        var others = OthersActs.Of(text, work);
        return new JobAnalysisResult(
            language, title, organisation, tasks,
            Ksao(language).Day(passage, title?.Name ?? "", new OwnDeeds([(text, others)], duties), new ClauseAround([passage], _ => text, others.Hold)),
            _demands.Value.Read(text), new ConditionReader(For(language).Patterns, told, matches).Read(), tools, contacts, WorkContext(matches.Text));
    }

    private MentionReader Mentions(ReadText text, WorkClauses work, Mention? title, Mention? organisation) =>
        new(text, For(text.Language).Things, work, Letters.Fold(title?.Name ?? ""), Letters.Fold(organisation?.Name ?? ""));

    /// <summary>The narrative description of findings that come from many passages, such as the answers of an interview.</summary>
    public Narrative Describe(JobAnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        result = result with { Tasks = Duties(result) };
        NarrativeWording wording = result.Language == Language.Dutch ? new DutchNarrativeWording(_dutch.Grammar) : new EnglishNarrativeWording(_english.Grammar);
        return new NarrativeComposer(_model.Value, wording).Compose(result);
    }

    /// <summary>The duties for a description: acts that are instances of one duty are one statement, and of a very long text the most telling are kept.</summary>
    public ImmutableArray<TaskStatement> Duties(JobAnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var verbs = For(result.Language).Grammar.Verbs;
        // "She asks him": a pronoun that was taken for the job holder makes a duty towards oneself, which is none.
        var self = " " + Letters.Fold(result.JobTitle?.Name ?? "");
        return new DutySelection(verbs).Best(new DutyMerger(verbs, result.Language).Merge([.. result.Tasks.Where(t => self.Length == 1 || !(" " + Letters.Fold(t.Object)).EndsWith(self, StringComparison.Ordinal))]));
    }

    /// <summary>What is wrong with a task statement as a person wrote it; empty when nothing is.</summary>
    public ImmutableArray<TaskFault> Lint(Language language, string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return TaskLint.Check(statement, For(language).Grammar);
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
    public ImmutableArray<KsaoFinding> Ksaos(Language language, string title, ImmutableArray<Passage> passages)
    {
        ImmutableArray<ReadText> texts = [.. passages.Select(p => Read(language, p))];
        return Ksao(language).Answers(title, passages, new OwnDeeds([.. texts.Select(t => (t, OthersActs.Of(t, new WorkClauses(t))))], []), new ClauseAround(passages, p => texts.First(t => ReferenceEquals(t.Passage, p))));
    }

    /// <summary>The working conditions that answers tell of.</summary>
    public ImmutableArray<ConditionFinding> Conditions(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return AnswerConditions.Read(For(language).Patterns, passage, For(language).Cues.Find(Tokenizer.Read(passage.Text)));
    }

    /// <summary>Some words of a text say what the holder may decide or do alone, or who has to agree.</summary>
    public bool TellsAuthority(Language language, string words) => For(language).Patterns.TellAuthority(words);

    /// <summary>Among some words of a text those that say whom the holder answers to: first character and number of characters; <c>null</c> when they name nobody who leads.</summary>
    public (int Start, int Length)? FindReportingLine(Language language, string words) => For(language).Patterns.FindReportingLine(words);

    /// <summary>The stretches of a told text with what speaks for each being a condition: what the weights of the signs are fitted on.</summary>
    public ImmutableArray<ConditionUnit> ConditionUnits(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = Read(language, passage);
        var work = new WorkClauses(text);
        var matches = Cued(text);
        var told = Told(text, work, new JobTitleReader(text, For(language).Things).Find(), null, [.. new TaskReader(text, work).Read().SelectMany(t => t.Evidence)], matches.Text);
        return new ConditionReader(For(language).Patterns, told, matches).Units();
    }

    /// <summary>The nouns of a told text with what speaks for each naming a tool or a contact: what the weights of the signs are fitted on.</summary>
    public ImmutableArray<(string Head, MentionKind? Certain, ImmutableArray<string> Signs)> MentionSigns(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var text = Read(language, passage);
        var title = new JobTitleReader(text, For(language).Things).Find();
        return [.. Mentions(text, new WorkClauses(text), title, new OrganisationReader(text, For(language).Things, _givenNames.Value).Find(title)).Candidates.Select(c => (c.Head, c.Certain, c.Signs))];
    }

    /// <summary>The telling words of conditions.</summary>
    private CueMatches Cued(ReadText text) => For(text.Language).Cues.Find(Tokenizer.Read(Markup.Blank(text.Passage.Text)));

    private ToldText Told(ReadText text, WorkClauses work, Mention? title, Mention? organisation, ImmutableArray<Evidence> duties, TokenizedText words) =>
        new(text, work, For(text.Language).Conditions, For(text.Language).Things.Contacts, Letters.Fold(title?.Name ?? ""), duties,
            For(text.Language).Fields.Find(words), _conditionWeights.Value, [.. organisation?.Evidence ?? [], .. title?.Evidence ?? []]);

    /// <summary>Names and definitions of the elements that findings point at.</summary>
    public ContentModel Model => _model.Value;

    private KsaoReader Ksao(Language language) => new(For(language).Signs, _weights.Value, _judged.Value, _kinds.Value);

    /// <summary>Element ids have capitals and dots, names of cue categories have not: 4.C.1.d.2 is read as 4-c-1-d-2.</summary>
    private static string Cased(string text) =>
        string.Join('\n', text.Split('\n').Select(l => l.StartsWith('[') ? l.Replace('.', '-').ToLowerInvariant() : l));

    private static string ElementId(string category)
    {
        var parts = category["context-".Length..].Split('-');
        return string.Join('.', parts.Select((p, i) => i == 1 ? p.ToUpperInvariant() : p));
    }

    private AnalysisLexicon For(Language language) => language == Language.Dutch ? _dutch : _english;

    private ReadText Read(Language language, Passage passage) => ReadText.Of(passage, For(language).Grammar, For(language).Things);
}

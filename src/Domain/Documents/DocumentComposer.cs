using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>
/// Lays a job description out as a document: fixed words in its language, the respondent's words quoted as they are, evidence as numbered notes. Sections that nothing was told for are named
/// together on one line at the end.
/// </summary>
public static class DocumentComposer
{
    public static Document Compose(JobDescription description, DocumentVersion version = DocumentVersion.Full)
    {
        ArgumentNullException.ThrowIfNull(description);
        var words = DocumentWords.In(description.Language);
        var source = SourceWords.Of(description.Kind, description.Language);
        var set = new StatementSetter(new NoteBook(description.Sources, description.Language, source.Place), version == DocumentVersion.Full);
        var sections = Sections(description, version, words, set).ToImmutableArray();
        return new Document(
            description.Language, Title(description), Subtitle(description), description.Made, sections, set.Notes, words.Notes,
            Colophon(description, version, words, source)) { SaidIn = description.SaidIn };
    }

    private static IEnumerable<DocumentSection> Sections(JobDescription job, DocumentVersion version, DocumentWords words, StatementSetter set)
    {
        var full = version == DocumentVersion.Full;
        if (!job.Rubrics.Any(r => r.Status == RubricStatus.Told))
        {
            yield return new DocumentSection("nothing-told", words.NothingTold, [new DocumentBlock.Remark(words.NothingToldYet)]);
            yield break;
        }

        if (job.Kind == ReportKind.WorkdayDescription && !job.Narrative.IsEmpty)
            yield return AnnexSections.Narrative(job, words, set);
        if (job.Kind == ReportKind.DescriptorTable)
            yield return AnnexSections.Descriptors(job, words, set);
        foreach (var rubric in job.Rubrics.Where(r => r.Status == RubricStatus.Told && IsShown(r.Rubric, job.Kind, full)).OrderBy(r => RubricHeadings.Place(r.Rubric, job.Kind)))
        {
            yield return new DocumentSection(KebabCase.Of(rubric.Rubric), RubricHeadings.Of(rubric.Rubric, job.Kind).In(job.Language), [.. Blocks(rubric, job, words, set, full)]);
            // The prose comes once it is known which job it is.
            if (rubric.Rubric == Rubric.Identification && job.Kind == ReportKind.JobDescription && !job.Narrative.IsEmpty)
                yield return AnnexSections.Narrative(job, words, set);
        }

        if (Untold(job, words) is { IsEmpty: false } untold)
            yield return new DocumentSection("untold", words.Untold, untold);
        if (full && job.Kind == ReportKind.JobDescription && job.Descriptors.Any(d => d.Example is not null))
            yield return AnnexSections.Descriptors(job, words, set);
        // The framework explains what an interview asks and lets people rate; a text answers no such questions, and a report on incidents asks none.
        if (job.Emotions is { } emotions && job.Kind is not (ReportKind.WorkdayDescription or ReportKind.IncidentReport) && (job.Kind == ReportKind.EmotionalProfile || (full && emotions.Dimensions.Any(d => d.Status == RubricStatus.Told))))
            yield return AnnexSections.Framework(job);
    }

    /// <summary>A report on incidents is about those: what else follows from them is for the reader who checks.</summary>
    private static bool IsShown(Rubric rubric, ReportKind kind, bool full) =>
        full || (rubric, kind) is not ((Rubric.ResultAreas or Rubric.EmotionalDemands, ReportKind.IncidentReport) or (Rubric.Requirements, ReportKind.EmotionalProfile));

    private static IEnumerable<DocumentBlock> Blocks(RubricContent rubric, JobDescription job, DocumentWords words, StatementSetter set, bool full) => rubric.Rubric switch
    {
        Rubric.CriticalIncidents when !job.Incidents.IsEmpty => job.Incidents.SelectMany(i => IncidentBlocks.Of(i, job.Language, words, set, full)),
        Rubric.ResultAreas when !job.ResultAreas.IsEmpty => TaskBlocks.Of(job, rubric, words, set),
        Rubric.Requirements when !job.Characteristics.IsEmpty => CharacteristicBlocks.Of(job, rubric, words, set, full),
        Rubric.EmotionalDemands when job.Emotions is { } profile => EmotionBlocks.Of(job, profile, rubric, words, set, full),
        Rubric.Identification when job.Kind == ReportKind.OrganisationReport => [.. RubricBlocks.Of(rubric.Statements, set), new DocumentBlock.Remark(words.AboutReport)],
        _ when job.Kind == ReportKind.OrganisationReport => RubricBlocks.Themes(rubric, words, set),
        _ => RubricBlocks.Of(rubric.Statements, set, labelled: rubric.Rubric == Rubric.Identification),
    };

    private static ImmutableArray<string> Colophon(JobDescription job, DocumentVersion version, DocumentWords words, SourceWords source) =>
    [
        source.HowMade(job.Made),
        .. version == DocumentVersion.Full ? [source.HowToRead] : Array.Empty<string>(),
        .. job.Characteristics.Any(c => c.ElementId is not null) ? [words.Licences] : Array.Empty<string>(),
    ];

    /// <summary>What the document is and which job it is about.</summary>
    public static string Title(JobDescription job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var kind = ReportKinds.Title(job.Kind).In(job.Language);
        return job.JobTitle is { } title ? $"{kind}: {Excerpts.Of(title, 80)}" : kind;
    }

    /// <summary>Which organisation it is; a whole sentence that names none is no line under a title.</summary>
    private static string Subtitle(JobDescription job) => job.Organisation is not { } organisation ? ""
        : ToldEmployer.InShort(organisation) is { } firm ? Excerpts.Of(firm, 80)
        : organisation.Split(',', '\n')[0] is var told && told.Split(' ').Length <= MostWordsOfPlace && !ToldEmployer.IsNone(told) ? Excerpts.Of(told, 80)
        : "";

    /// <summary>"In een winkel in Leuven".</summary>
    private const int MostWordsOfPlace = 6;

    /// <summary>What a job description has and this one has not, and why; a report of another kind owes nobody those sections.</summary>
    private static ImmutableArray<DocumentBlock> Untold(JobDescription job, DocumentWords words) => job.Kind is not (ReportKind.JobDescription or ReportKind.WorkdayDescription or ReportKind.DescriptorTable)
        ? []
        :
        [
            .. new[] { (job.Kind == ReportKind.WorkdayDescription ? words.NotInText : words.NotAsked, RubricStatus.NotAsked), (words.NotKnown, RubricStatus.NotKnown) }
                .Select(p => (p.Item1, Names: string.Join(", ", job.Rubrics.Where(r => r.Status == p.Item2).Select(r => RubricHeadings.Of(r.Rubric).In(job.Language).ToLowerInvariant()))))
                .Where(p => p.Names.Length > 0)
                .Select(p => new DocumentBlock.Remark($"{p.Item1}: {p.Names}.")),
        ];
}

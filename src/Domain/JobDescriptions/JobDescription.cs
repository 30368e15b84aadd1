using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>The sections of a job description, in printing order: the union of what Dutch and Flemish sources ask for.</summary>
public enum Rubric
{
    Identification,
    Purpose,
    PlaceInOrganisation,
    ResultAreas,
    Responsibilities,
    Tools,
    Contacts,
    Requirements,
    WorkingConditions,
    EmotionalDemands,
    CriticalIncidents,
    TermsOfEmployment,
    Development,

    /// <summary>How an organisation shapes its jobs; only in reports of interviews that ask about it.</summary>
    JobDesign,

    /// <summary>How an organisation fits jobs to people (Butler &amp; Waldroop, 1999); only in reports of interviews that ask about it.</summary>
    JobSculpting,

    /// <summary>How the analysis was made: the technique chosen and why.</summary>
    Method,
}

/// <summary>Why a section holds what it holds.</summary>
public enum RubricStatus
{
    /// <summary>The respondent told something about it.</summary>
    Told,

    /// <summary>It was asked and skipped, refused or not known.</summary>
    NotKnown,

    /// <summary>It was not asked (yet).</summary>
    NotAsked,

    /// <summary>The respondent left the section out of the description.</summary>
    NotChosen,

    /// <summary>The description is made from a text, and the text says nothing of it.</summary>
    NotTold,
}

/// <summary>Where the words of a statement come from.</summary>
public enum StatementOrigin
{
    /// <summary>The respondent's own words, unchanged.</summary>
    Quoted,

    /// <summary>An option the respondent picked or the rating they gave, in the words of the question.</summary>
    Chosen,

    /// <summary>Put in general words by the program, from the words the evidence points at.</summary>
    Derived,

    /// <summary>Written or changed by the person who reviewed the description.</summary>
    Edited,
}

/// <summary>One statement of the description and the words it rests on. A statement without evidence exists only when a person wrote it (<see cref="StatementOrigin.Edited"/>).</summary>
/// <param name="Id">Unique in the description and stable while its evidence stays: <c>job-title.1</c>.</param>
/// <param name="Slot">The slot to correct when the statement is wrong.</param>
/// <param name="Label">Fixed words before it ("Reports to"), in the description's language; empty when none are needed.</param>
public sealed record Statement(string Id, string Slot, string Label, string Text, StatementOrigin Origin, ImmutableArray<Evidence> Evidence)
{
    /// <summary>What it said before a reviewer reworded it, with the evidence for that; <c>null</c> otherwise.</summary>
    public Statement? Original { get; init; }

    /// <summary>The language of the text when it is not the description's: nothing that was said is translated. <c>null</c> otherwise.</summary>
    public Language? Language { get; init; }
}

/// <summary>One section: its statements in order, or the reason why there are none.</summary>
public sealed record RubricContent(Rubric Rubric, RubricStatus Status, ImmutableArray<Statement> Statements)
{
    /// <summary>Labels of what was asked for it and left open, in the description's language.</summary>
    public ImmutableArray<string> LeftOpen { get; init; } = [];
}

/// <summary>A critical incident in the description: the three answers as told, the verdict, and the title it goes by.</summary>
/// <param name="IsOpen">It is still being told.</param>
public sealed record IncidentReport(
    string Id, Valence Valence, int Number, bool IsOpen,
    ImmutableArray<Statement> Circumstances, ImmutableArray<Statement> Behaviour, ImmutableArray<Statement> Results,
    IncidentVerdict Verdict)
{
    /// <summary>What the incident shows of the person who acts, best first; empty while its behaviour is not observable.</summary>
    public ImmutableArray<ShownCharacteristic> Characteristics { get; init; } = [];

    /// <summary>The competence that the incident was told for, with what was done; <c>null</c> where the incidents are not about one competence.</summary>
    public Statement? Competence { get; init; }
}

/// <summary>
/// The structured job description, derived from a transcript: same transcript, same version, same description (see <see cref="JobDescriptionComposer"/>).
/// <see cref="Rubrics"/> and <see cref="Incidents"/> hold what was said; the other properties hold what follows from it. A statement that stands in several places has one id.
/// </summary>
/// <param name="Language">Language of the fixed texts; quoted words stay as they were said.</param>
/// <param name="JobTitle">As told; <c>null</c> when not told.</param>
/// <param name="Made">Time of the last utterance it rests on (never the wall clock, so that it is reproducible).</param>
/// <param name="Rubrics">Every section of a job description once, in printing order; other themes where the guide asks about them.</param>
/// <param name="Sources">The utterances that evidence points at, by number.</param>
public sealed record JobDescription(
    Language Language, string InterviewId, string? JobTitle, string? Organisation, DateTimeOffset Made,
    ImmutableArray<RubricContent> Rubrics, ImmutableArray<IncidentReport> Incidents, ImmutableArray<Passage> Sources)
{
    /// <summary>What kind of document the interview leads to.</summary>
    public ReportKind Kind { get; init; }

    /// <summary>What was rated on a scale, in the order of the guide.</summary>
    public ImmutableArray<Rating> Ratings { get; init; } = [];

    /// <summary>The duties in general terms, by result area.</summary>
    public ImmutableArray<TaskGroup> ResultAreas { get; init; } = [];

    /// <summary>Knowledge, skills, abilities and other characteristics, by kind, strongest first; what the respondent turned down is not among them.</summary>
    public ImmutableArray<Characteristic> Characteristics { get; init; } = [];

    /// <summary>The emotional profile; <c>null</c> when nothing about feelings was asked or told.</summary>
    public EmotionalProfile? Emotions { get; init; }

    /// <summary>The job in running prose; empty while there is too little to tell.</summary>
    public ImmutableArray<NarrativeParagraph> Narrative { get; init; } = [];

    /// <summary>Every descriptor of job analysis with an example, or without one; empty for a report that is not about a job.</summary>
    public ImmutableArray<DescriptorExample> Descriptors { get; init; } = [];

    /// <summary>The languages its words may be in: its own, and those that were spoken.</summary>
    public ImmutableArray<Language> SaidIn => [.. Sources.Select(s => s.Language ?? Language).Prepend(Language).Distinct()];

    /// <summary>Lines for a CV; only where the respondent did the job.</summary>
    public CvExtract? Cv { get; init; }
}

/// <summary>A rating on a scale of whole numbers; no value when the question was left open.</summary>
public sealed record Rating(string Slot, Rubric Rubric, string Label, int? Value, int From, int To);

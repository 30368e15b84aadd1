using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>A duty of the job holder in general terms: verb and object, with purpose, tools and frequency only when told.</summary>
/// <param name="Verb">The infinitive, without <c>to</c> in English.</param>
/// <param name="Statement">The whole statement, infinitive last in Dutch ("klanten helpen"), first in English ("help customers").</param>
/// <param name="ResultArea">Element id of the generalized work activity it belongs to; <c>null</c> when none fits.</param>
public sealed record TaskStatement(
    string Verb, string Object, string Statement, string? Purpose, string? Tools, string? Frequency, string? ResultArea, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The clause that is the object, as it stands behind the verb ("of alles klopt", "whether it fits"); <c>null</c> when the object is a noun.</summary>
    public string? ObjectClause { get; init; }

    /// <summary>The statement with the articles its plurals were told with, for a sentence ("switch on the lights"); <c>null</c> where it is the same.</summary>
    public string? AsTold { get; init; }

    /// <summary>The statement is a whole line as somebody wrote it, of any shape: it is told in its own words and joined with no other.</summary>
    public bool AsWritten { get; init; }

    /// <summary>Further acts on the same object, in order ("EAN-codes opvragen | en controleren"); empty for a single act.</summary>
    public ImmutableArray<string> MoreVerbs { get; init; } = [];
}

/// <summary>A knowledge, skill, ability or work style that behaviour in the text shows, by its element id in the content model.</summary>
/// <param name="Rule">The kind of act, situation or subject that weighed most, by its name in <c>ksao-acts.txt</c>.</param>
/// <param name="Strength">
/// What all signs in the text together add to the log-odds of the attribute, beyond what the signs of any such text add: more, clearer and more telling signs, stronger, so that what every story about people shows a
/// little comes after what this one shows. 1 is one clear sign, 0.1 the least.
/// </param>
public sealed record KsaoFinding(string ElementId, string Rule, double Strength, ImmutableArray<Evidence> Evidence)
{
    /// <summary>What the words show that led to the attribute, in words for a reader, third person: "luistert of laat uitspreken"; <c>null</c> when it was not kept.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Likely enough to be put before the person, to agree to or to turn down; what is not is for whoever compares or ranks.</summary>
    public bool IsLikely { get; init; } = true;

    /// <summary>Clear enough to be told of the person unasked.</summary>
    public bool IsClear { get; init; } = true;

    /// <summary>The evidence holds a sign that by itself, and not only as a hint, points at the attribute (<c>ksao-rules.txt</c>): what does not may rank, and stands in no description.</summary>
    public bool IsGrounded { get; init; } = true;
}

/// <summary>The nine emotional demands; definitions and sources in <c>seeds/taxonomy/labels.csv</c>.</summary>
public enum EmotionalDemand
{
    DisplayPositive,
    SuppressNegative,
    SurfaceActing,
    DeepActing,
    EmpathySensitivity,
    HostilityFromOthers,
    Conflict,
    EmotionalDissonance,
    GriefSuffering,
}

/// <summary>An emotional demand the text tells of.</summary>
public sealed record EmotionalFinding(EmotionalDemand Demand, string Rule, ImmutableArray<Evidence> Evidence);

/// <summary>Kinds of working conditions that are recognised in free text.</summary>
public enum ConditionKind
{
    Atmosphere,
    Contract,

    /// <summary>Training given and ways up.</summary>
    Development,
    Duration,
    Norm,
    Pay,
    Physical,
    Place,

    /// <summary>What one has to have or know for the job: a diploma, a licence, a language.</summary>
    Requirement,
    Schedule,
    Size,
    Team,
}

/// <summary>A condition of the work as told.</summary>
public sealed record ConditionFinding(ConditionKind Kind, string Value, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The clause in general terms, in the present tense and without its full stop, with "{0}" for the job holder ("aan het loket moet {0} altijd vriendelijk blijven"); <c>null</c> when it cannot be turned safely.</summary>
    public string? General { get; init; }

    /// <summary>Told in a shape of its own (an amount per month, a rule with its verb), not by a telling word alone.</summary>
    public bool Precise { get; init; }

    /// <summary>The whole answer to a question about this kind of condition: it may be repeated as it is.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>The words of the value that tell it by themselves ("2.480 bruto" of "het loon is 2.480 bruto"); <c>null</c> when nothing shows where they begin.</summary>
    public string? Core { get; init; }

    /// <summary>Not likely enough to be told or put up for review: found, for whoever wants all there is.</summary>
    public bool Doubtful { get; init; }

    /// <summary>How much its signs speak for a condition of its kind, from 0 to 1; 1 when nothing was weighed (an answer to a question).</summary>
    public double Likelihood { get; init; } = 1;
}

/// <summary>Something named in the text (a tool, a contact, a job title, an organisation), in the text's words.</summary>
public sealed record Mention(string Name, ImmutableArray<Evidence> Evidence)
{
    /// <summary>A person who came up as somebody of one moment ("een bakker in Duffel"), not as a role the job deals with.</summary>
    public bool OneOff { get; init; }

    /// <summary>Not likely enough to be told: found, for whoever wants all there is, and left out of the description.</summary>
    public bool Doubtful { get; init; }

    /// <summary>The article the text has before the name ("the Orchard Theatre") or the kind ("een kleine bakkerij"); <c>null</c> when it has none.</summary>
    public string? Article { get; init; }
}

/// <summary>All that was found in what a person told about a job. Lists are in order of first mention, except KSAOs: best first.</summary>
public sealed record JobAnalysisResult(
    Language Language, Mention? JobTitle, Mention? Organisation,
    ImmutableArray<TaskStatement> Tasks, ImmutableArray<KsaoFinding> Ksaos, ImmutableArray<EmotionalFinding> EmotionalDemands,
    ImmutableArray<ConditionFinding> Conditions, ImmutableArray<Mention> Tools, ImmutableArray<Mention> Contacts, ImmutableArray<string> WorkContext)
{
    /// <summary>What the job is for, when somebody was asked and said so; running text is not searched for it.</summary>
    public Mention? Purpose { get; init; }

    /// <summary>What the holder answers for, when somebody was asked and said so.</summary>
    public Mention? Responsibilities { get; init; }
}

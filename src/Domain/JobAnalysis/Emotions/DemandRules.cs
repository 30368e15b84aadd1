using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>In which texts a rule holds.</summary>
internal enum TextScope
{
    Any,

    /// <summary>A single event.</summary>
    Incident,

    /// <summary>A single event that ended well: what is asked of a person was done in it.</summary>
    Effective,

    /// <summary>A single event that did not end well.</summary>
    Ineffective,

    /// <summary>A text about a whole job.</summary>
    Day,
}

/// <summary>
/// One rule from words to an emotional demand: a sentence that holds cues of all categories in <see cref="Here"/>, and within
/// <see cref="Distance"/> sentences of it a sentence with all of <see cref="Near"/>.
/// </summary>
/// <param name="Scopes">The rule holds in any of these texts.</param>
/// <param name="Unless">Categories that keep the rule from applying when they stand in the sentence.</param>
/// <param name="Distance">In sentences, 0 or more; the answers to the three questions about an incident follow on each other.</param>
internal sealed record DemandRule(
    string Id, EmotionalDemand Demand, ImmutableArray<TextScope> Scopes, ImmutableArray<AnyOf> Here, ImmutableArray<AnyOf> Near, int Distance, ImmutableArray<AnyOf> Unless)
{
    public const string Path = "analysis/demands.tsv";

    /// <summary>What stops the rule by words, not by where it stands.</summary>
    public ImmutableArray<AnyOf> Stopping { get; } = [.. Unless.Where(u => !u.Categories.Any(FeelingSentence.Knowable.Contains))];

    /// <summary>All categories the rule names.</summary>
    public IEnumerable<string> Categories => Here.Concat(Near).Concat(Unless).SelectMany(a => a.Categories);

    /// <summary>The rules in the order of the file, where the columns are explained.</summary>
    /// <param name="content">Contents of <see cref="Path"/>.</param>
    public static ImmutableArray<DemandRule> Read(string content) =>
    [
        .. TsvLine.Read(Path, content).Select(l => l.Columns).Select(row => new DemandRule(
            row[0], Demands.Find(row[1]), [.. row[2].Split('|').Select(s => Enum.Parse<TextScope>(s, ignoreCase: true))], Terms(row[3]), Terms(row[4]),
            int.Parse(row[5], CultureInfo.InvariantCulture), Terms(row[6]))),
    ];

    private static ImmutableArray<AnyOf> Terms(string column) => column == "-" ? [] : [.. column.Split('+').Select(t => new AnyOf([.. t.Split('|')]))];
}

/// <summary>Categories of which one is enough.</summary>
internal readonly record struct AnyOf(ImmutableArray<string> Categories);

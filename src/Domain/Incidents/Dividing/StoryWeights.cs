using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Incidents.Rules;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Dividing;

/// <summary>
/// How much each sign of a clause speaks for a part of the story, and how much the way it is joined to the clause before it speaks for staying in that part or going on to another:
/// <c>lexicon/story-weights.tsv</c> (part or step, sign, weight), fitted on incidents that were told in three answers (benchmark verb <c>story-fit</c>).
/// </summary>
public sealed class StoryWeights
{
    /// <summary>Relative to <c>seeds/</c>.</summary>
    public const string File = "lexicon/story-weights.tsv";

    /// <summary>Circumstances, behaviour, results.</summary>
    public const int Parts = 3;

    private static readonly ImmutableArray<string> PartNames = [.. Enum.GetValues<IncidentPart>().Select(p => KebabCase.Of(p))];
    private static readonly FrozenDictionary<string, int> Places = PartNames.Select((n, i) => (Name: n, Place: i))
        .Concat(PartNames.SelectMany((from, f) => PartNames.Select((to, t) => (Name: $"{from}>{to}", Place: (f * Parts) + t)))).ToFrozenDictionary(p => p.Name, p => p.Place, StringComparer.Ordinal);

    private readonly SignWeights _parts;
    private readonly SignWeights _steps;

    private StoryWeights(IReadOnlyCollection<(string Place, string Sign, double Weight)> weights) =>
        (_parts, _steps) = (Of(weights.Where(w => !IsStep(w.Place)), Parts), Of(weights.Where(w => IsStep(w.Place)), Parts * Parts));

    /// <summary>There are weights to divide a story by.</summary>
    public bool IsEmpty => _parts.IsEmpty;

    public static StoryWeights Of(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return Of(WeightLines.OfTable(lexicon.Table(File)).Select(l => (l.For, l.Sign, l.Weight)));
    }

    /// <param name="weights">The place is the name of a part, or of the step from one to another (<see cref="Place(int)"/>, <see cref="Place(int, int)"/>).</param>
    public static StoryWeights Of(IEnumerable<(string Place, string Sign, double Weight)> weights) => new([.. weights]);

    /// <summary>The name of a part.</summary>
    public static string Place(int part) => PartNames[part];

    /// <summary>The name of the step from one part to another.</summary>
    public static string Place(int from, int to) => $"{PartNames[from]}>{PartNames[to]}";

    /// <summary>What the signs of a clause say for each part.</summary>
    public double[] OfParts(StoryClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return _parts.Sums(clause.Signs);
    }

    /// <summary>What its joins say for each step, in the order of the part before and the part of the clause.</summary>
    public double[] OfSteps(StoryClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return _steps.Sums(clause.Joins);
    }

    /// <summary>What is wrong with the lines of the file: a part or step that does not exist, a weight that is no number.</summary>
    internal static IEnumerable<string> Faults(IEnumerable<TsvLine> lines) =>
        WeightLines.Faults(lines, "part or step", "part or step", Places.ContainsKey, _ => true);

    private static bool IsStep(string place) => place.Contains('>', StringComparison.Ordinal);

    private static SignWeights Of(IEnumerable<(string Place, string Sign, double Weight)> weights, int places) => new(places, weights.Select(w => (w.Sign, Places[w.Place], w.Weight)));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>How much each sign speaks for a sentence telling of each emotional demand: <c>demand-weights.txt</c>, fitted on labelled texts (benchmark verb <c>demand-fit</c>).</summary>
public sealed class DemandWeights
{
    public const string Path = "analysis/demand-weights.txt";

    /// <summary>Speaks for every sentence.</summary>
    public const string Always = "always";

    /// <summary>From these log-odds on a sentence of an event tells of a demand.</summary>
    public const double LeastInIncident = -1.3;

    /// <summary>The same for a text about a whole job.</summary>
    public const double LeastInDay = -2.2;

    private static readonly int Demands = Enum.GetValues<EmotionalDemand>().Length;

    private readonly FrozenDictionary<string, ImmutableArray<(EmotionalDemand Demand, double Weight)>> _weights;

    private DemandWeights(FrozenDictionary<string, ImmutableArray<(EmotionalDemand, double)>> weights) => _weights = weights;

    /// <summary>The log-odds of each demand, by its number, for a sentence with these signs.</summary>
    public double[] Odds(IEnumerable<string> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        var odds = new double[Demands];
        foreach (var sign in signs.Append(Always))
        {
            if (!_weights.TryGetValue(sign, out var all)) continue;
            foreach (var (demand, weight) in all) odds[(int)demand] += weight;
        }

        return odds;
    }

    /// <summary>What a sign adds to the log-odds of a demand.</summary>
    public double Of(string sign, EmotionalDemand demand) => _weights.TryGetValue(sign, out var all) ? all.FirstOrDefault(w => w.Demand == demand).Weight : 0;

    /// <param name="text">Contents of <see cref="Path"/>: sign, demand and weight a line, separated by blanks.</param>
    public static DemandWeights Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split(' ')).GroupBy(l => l[0], StringComparer.Ordinal)
                .ToFrozenDictionary(g => g.Key, g => g.Select(l => (Emotions.Demands.Find(l[1]), double.Parse(l[2], NumberStyles.Float, CultureInfo.InvariantCulture))).ToImmutableArray(), StringComparer.Ordinal));
    }
}

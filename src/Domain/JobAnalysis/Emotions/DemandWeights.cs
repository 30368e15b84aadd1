using InterviewBot.Domain.Lexicons;

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

    private readonly SignWeights _weights;

    private DemandWeights(SignWeights weights) => _weights = weights;

    /// <summary>The log-odds of each demand, by its number, for a sentence with these signs.</summary>
    public double[] Odds(IEnumerable<string> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        return _weights.Sums(signs.Append(Always));
    }

    /// <summary>What a sign adds to the log-odds of a demand.</summary>
    public double Of(string sign, EmotionalDemand demand) => _weights.Of(sign, (int)demand);

    /// <param name="text">Contents of <see cref="Path"/>: sign, demand and weight a line, separated by blanks.</param>
    public static DemandWeights Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new SignWeights(Demands, WeightLines.OfAnalysis(text).Select(l => (l.Sign, (int)Emotions.Demands.Find(l.For), l.Weight))));
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Weighing;

/// <summary>How much each sign speaks for a criterion being met: <c>lexicon/criterion-weights.tsv</c> (criterion, sign, weight), fitted on labelled texts (benchmark verb <c>criteria-fit</c>).</summary>
public sealed class CriterionWeights
{
    /// <summary>Relative to <c>seeds/</c>.</summary>
    public const string File = "lexicon/criterion-weights.tsv";

    /// <summary>Speaks in every incident.</summary>
    public const string Always = "always";

    private static readonly FrozenDictionary<string, Criterion> Names = Enum.GetValues<Criterion>().ToFrozenDictionary(c => KebabCase.Of(c), StringComparer.Ordinal);

    private readonly ImmutableArray<FrozenDictionary<string, double>> _weights;

    private CriterionWeights(ImmutableArray<FrozenDictionary<string, double>> weights) => _weights = weights;

    /// <summary>Of which criteria there are weights.</summary>
    public bool Knows(Criterion criterion) => _weights[(int)criterion].Count > 0;

    /// <summary>The log-odds that a criterion is met, by all signs of an incident.</summary>
    public double Odds(Criterion criterion, IEnumerable<string> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        return Of(criterion, Always) + signs.Where(s => CriterionSigns.Counts(criterion, s)).Sum(s => Of(criterion, s));
    }

    /// <summary>What a sign adds to the log-odds of a criterion.</summary>
    public double Of(Criterion criterion, string sign) => _weights[(int)criterion].GetValueOrDefault(sign);

    public static CriterionWeights Of(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return Of(WeightLines.OfTable(lexicon.Table(File)).Select(l => (Names[l.For], l.Sign, l.Weight)));
    }

    public static CriterionWeights Of(IEnumerable<(Criterion Criterion, string Sign, double Weight)> weights)
    {
        var byCriterion = weights.ToLookup(w => w.Criterion);
        return new([.. Enum.GetValues<Criterion>().Select(c => byCriterion[c].ToFrozenDictionary(w => w.Sign, w => w.Weight, StringComparer.Ordinal))]);
    }

    /// <summary>What is wrong with the lines of the file: a criterion that does not exist, a weight that is no number.</summary>
    internal static IEnumerable<string> Faults(IEnumerable<TsvLine> lines) =>
        WeightLines.Faults(lines, "criterion", "criterion", Names.ContainsKey, _ => true);
}

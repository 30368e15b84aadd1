using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// How much each sign speaks for each handling class: a sum per class, and the largest sum decides. Read from <c>lexicon/turn-weights.tsv</c> (class, sign, weight),
/// which the benchmark fits (<c>fit-turns</c>) and anybody can read.
/// </summary>
internal sealed class TurnWeights
{
    private const string File = "lexicon/turn-weights.tsv";
    private const string Bias = "always";

    private readonly FrozenDictionary<string, ImmutableArray<(HandlingClass Class, double Weight)>> _weights;

    private TurnWeights(FrozenDictionary<string, ImmutableArray<(HandlingClass Class, double Weight)>> weights) => _weights = weights;

    public static TurnWeights Of(Lexicon lexicon) => new(lexicon.Table(File)
        .Select(r => (Class: Enum.Parse<HandlingClass>(r[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true), Sign: r[1], Weight: double.Parse(r[2], CultureInfo.InvariantCulture)))
        .GroupBy(r => r.Sign, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(r => (r.Class, r.Weight)).ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>The class that the signs speak for most, and the signs that speak for it, the strongest first.</summary>
    public (HandlingClass Class, ImmutableArray<string> Signs) Decide(IReadOnlyCollection<string> signs)
    {
        Span<double> sums = stackalloc double[Enum.GetValues<HandlingClass>().Length];
        foreach (var sign in signs.Append(Bias))
        {
            foreach (var (handling, weight) in _weights.GetValueOrDefault(sign, []))
                sums[(int)handling] += weight;
        }

        // Only what some words point at, and speak for, can be meant: length and tense alone make no insult.
        var meant = signs.SelectMany(s => TurnSigns.Opens(s).Where(c => Weight(s, c) > 0)).ToHashSet();
        var best = (int)HandlingClass.Answer;
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] > sums[best] && meant.Contains((HandlingClass)i))
                best = i;
        }

        return ((HandlingClass)best, [.. signs.Select(s => (Sign: s, Weight: Weight(s, (HandlingClass)best))).Where(s => s.Weight > 0).OrderByDescending(s => s.Weight).ThenBy(s => s.Sign, StringComparer.Ordinal).Select(s => s.Sign)]);
    }

    private double Weight(string sign, HandlingClass handling) => _weights.GetValueOrDefault(sign, []).Where(w => w.Class == handling).Sum(w => w.Weight);
}

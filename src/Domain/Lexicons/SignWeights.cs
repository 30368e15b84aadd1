using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>How much each sign speaks for each of several things: kinds, demands, parts of a story. What speaks for one is added up.</summary>
/// <param name="things">How many there are; they are known by their number, from 0.</param>
internal sealed class SignWeights(int things, IEnumerable<(string Sign, int Thing, double Weight)> weights)
{
    private readonly FrozenDictionary<string, ImmutableArray<(int Thing, double Weight)>> _weights =
        weights.GroupBy(w => w.Sign, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(w => (w.Thing, w.Weight)).ToImmutableArray(), StringComparer.Ordinal);

    public bool IsEmpty => _weights.Count == 0;

    /// <summary>What the signs say for each thing together.</summary>
    public double[] Sums(IEnumerable<string> signs)
    {
        var sums = new double[things];
        foreach (var sign in signs)
        {
            if (!_weights.TryGetValue(sign, out var all))
                continue;
            foreach (var (thing, weight) in all)
                sums[thing] += weight;
        }

        return sums;
    }

    /// <summary>What one sign says for one thing.</summary>
    public double Of(string sign, int thing) => _weights.TryGetValue(sign, out var all) ? all.FirstOrDefault(w => w.Thing == thing).Weight : 0;
}

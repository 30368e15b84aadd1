using System.Collections.Immutable;
using InterviewBot.Domain.Incidents.Dividing;

namespace InterviewBot.Benchmark.Quality;

/// <summary>The weights of a conditional random field while they are learnt, story by story (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011).</summary>
internal sealed class StoryField(IEnumerable<string> signs, IEnumerable<string> joins, double rate, double penalty)
{
    private const int Parts = StoryWeights.Parts;
    private const double Never = -1e9;

    private readonly Dictionary<string, Row> _signs = signs.ToDictionary(s => s, _ => new Row(Parts), StringComparer.Ordinal);
    private readonly Dictionary<string, Row> _joins = joins.ToDictionary(s => s, _ => new Row(Parts * Parts), StringComparer.Ordinal);

    public IEnumerable<(string Place, string Sign, double Weight)> Weights =>
        _signs.SelectMany(s => Enumerable.Range(0, Parts).Select(p => (StoryWeights.Place(p), s.Key, s.Value.Weights[p])))
            .Concat(_joins.SelectMany(s => Enumerable.Range(0, Parts * Parts).Select(p => (StoryWeights.Place(p / Parts, p % Parts), s.Key, s.Value.Weights[p]))));

    /// <summary>One step towards the division that is known.</summary>
    public void Learn(ImmutableArray<StoryClause> clauses, int[] gold, double importance)
    {
        var n = clauses.Length;
        var here = clauses.Select(c => Sums(_signs, c.Signs, Parts)).ToArray();
        var step = clauses.Select(c => Sums(_joins, c.Joins, Parts * Parts)).ToArray();
        var (ahead, behind) = (new double[n, Parts], new double[n, Parts]);
        for (var i = 0; i < n; i++)
        {
            for (var to = 0; to < Parts; to++)
                ahead[i, to] = here[i][to] + (i == 0 ? StoryDivider.Opening(to) : LogSum(p => StoryDivider.May(p, to, clauses[i]) ? ahead[i - 1, p] + step[i][(p * Parts) + to] : Never));
        }

        for (var i = n - 2; i >= 0; i--)
        {
            for (var from = 0; from < Parts; from++)
                behind[i, from] = LogSum(p => StoryDivider.May(from, p, clauses[i + 1]) ? behind[i + 1, p] + here[i + 1][p] + step[i + 1][(from * Parts) + p] : Never);
        }

        var all = LogSum(p => ahead[n - 1, p]);
        for (var i = 0; i < n; i++)
        {
            for (var to = 0; to < Parts; to++)
            {
                Move(_signs, clauses[i].Signs, to, importance * ((gold[i] == to ? 1 : 0) - Math.Exp(ahead[i, to] + behind[i, to] - all)));
                for (var from = 0; i > 0 && from < Parts; from++)
                {
                    if (StoryDivider.May(from, to, clauses[i]))
                        Move(_joins, clauses[i].Joins, (from * Parts) + to, importance * ((gold[i - 1] == from && gold[i] == to ? 1 : 0) - Math.Exp(ahead[i - 1, from] + step[i][(from * Parts) + to] + here[i][to] + behind[i, to] - all)));
                }
            }
        }
    }

    private static double[] Sums(Dictionary<string, Row> rows, ImmutableArray<string> signs, int size)
    {
        var sums = new double[size];
        foreach (var sign in signs)
        {
            if (!rows.TryGetValue(sign, out var row)) continue;
            for (var i = 0; i < size; i++) sums[i] += row.Weights[i];
        }

        return sums;
    }

    private static double LogSum(Func<int, double> of)
    {
        double[] values = [of(0), of(1), of(2)];
        var most = values.Max();
        return most <= Never ? Never : most + Math.Log(values.Sum(v => Math.Exp(v - most)));
    }

    private void Move(Dictionary<string, Row> rows, ImmutableArray<string> signs, int place, double slope)
    {
        foreach (var sign in signs)
        {
            if (!rows.TryGetValue(sign, out var row)) continue;
            var by = slope - (penalty * row.Weights[place]);
            row.Squares[place] += by * by;
            row.Weights[place] += rate * by / Math.Sqrt(row.Squares[place] + 1);
        }
    }

    private sealed class Row(int size)
    {
        public double[] Weights { get; } = new double[size];

        public double[] Squares { get; } = new double[size];
    }
}

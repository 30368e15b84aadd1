using System.Numerics;
using System.Runtime.InteropServices;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Softmax regression of classes on signs, with a penalty on the sum of all weights that leaves out the signs that do not help (FISTA: Beck and Teboulle, SIAM J. Imaging
/// Sciences 2, 2009). No random numbers: the same rows give the same weights.
/// </summary>
/// <param name="signs">How many signs there are.</param>
/// <param name="classes">How many classes there are.</param>
internal sealed class SignRegression(int signs, int classes)
{
    private const double Ridge = 0.0003;
    private const int Rounds = 500;

    // Classes stand side by side, filled up to whole vectors: the sums of a row are taken for all of them at once.
    private readonly int _stride = (classes + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <param name="rows">What is learned from.</param>
    /// <param name="penalties">Of each sign, what a unit of weight costs.</param>
    /// <param name="limit">The weight that may be given for a wanted one, by sign and class.</param>
    /// <returns>The weight of each sign for each class.</returns>
    public double[,] Fit(IReadOnlyList<Row> rows, double[] penalties, Func<int, int, double, double> limit)
    {
        var weights = new double[signs * _stride];
        var ahead = new double[signs * _stride];
        var gradient = new double[signs * _stride];
        var sums = new double[_stride];
        var importance = rows.Sum(r => r.Importance);
        // The gradient changes at most half as fast as the largest eigenvalue of the weighted mean of the rows' outer products.
        var step = 1 / (0.5 * LargestEigenvalue(rows, importance));
        var momentum = 1.0;
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var row in rows)
            {
                Array.Clear(sums);
                foreach (var sign in row.Signs)
                    Add(ahead.AsSpan(sign * _stride, _stride), sums);
                Slopes(row, sums, importance);
                foreach (var sign in row.Signs)
                    Add(sums, gradient.AsSpan(sign * _stride, _stride));
            }

            var next = (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            for (var sign = 0; sign < signs; sign++)
            {
                for (var c = 0; c < classes; c++)
                {
                    var at = (sign * _stride) + c;
                    var moved = ahead[at] - (step * (gradient[at] + (Ridge * ahead[at])));
                    var shrunk = limit(sign, c, Math.Sign(moved) * Math.Max(0, Math.Abs(moved) - (step * penalties[sign])));
                    ahead[at] = shrunk + ((momentum - 1) / next * (shrunk - weights[at]));
                    weights[at] = shrunk;
                }
            }

            momentum = next;
        }

        var result = new double[signs, classes];
        for (var sign = 0; sign < signs; sign++)
        {
            for (var c = 0; c < classes; c++)
                result[sign, c] = weights[(sign * _stride) + c];
        }

        return result;
    }

    // Turns the sums of the classes into the slope of the loss by each; nothing for classes that cannot be.
    private static void Slopes(Row row, double[] sums, double importance)
    {
        var most = row.Possible.Max(c => sums[c]);
        var total = row.Possible.Sum(c => Math.Exp(sums[c] - most));
        Span<double> slopes = stackalloc double[sums.Length];
        foreach (var c in row.Possible)
            slopes[c] = ((Math.Exp(sums[c] - most) / total) - (c == row.Class ? 1 : 0)) * row.Importance / importance;
        slopes.CopyTo(sums);
    }

    private static void Add(ReadOnlySpan<double> from, Span<double> to)
    {
        var added = MemoryMarshal.Cast<double, Vector<double>>(from);
        var sums = MemoryMarshal.Cast<double, Vector<double>>(to);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += added[i];
    }

    // Power iteration.
    private double LargestEigenvalue(IReadOnlyList<Row> rows, double importance)
    {
        var vector = new double[signs];
        Array.Fill(vector, 1 / Math.Sqrt(signs));
        var value = 0.0;
        for (var round = 0; round < 40; round++)
        {
            var next = new double[signs];
            foreach (var row in rows)
            {
                var along = row.Signs.Sum(s => vector[s]) * row.Importance / importance;
                foreach (var sign in row.Signs)
                    next[sign] += along;
            }

            value = Math.Sqrt(next.Sum(n => n * n));
            for (var i = 0; i < signs; i++)
                vector[i] = next[i] / value;
        }

        return value;
    }

    /// <param name="Signs">What there is to see.</param>
    /// <param name="Possible">The classes that it can be of.</param>
    /// <param name="Class">What it is.</param>
    /// <param name="Importance">How much it counts.</param>
    public sealed record Row(int[] Signs, int[] Possible, int Class, double Importance);
}

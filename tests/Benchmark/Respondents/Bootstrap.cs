namespace InterviewBot.Benchmark.Respondents;

/// <summary>A figure with its 95 % interval: the percentiles over resamples of respondents (Efron, 1979). The seed is fixed.</summary>
internal readonly record struct Estimate(double Value, double Low, double High)
{
    private const int Resamples = 2000;

    public static Estimate Of(IReadOnlyList<Ratio> byRespondent)
    {
        var values = new List<double>(Resamples);
        var bits = Draws.Bits("bootstrap");
        for (var i = 0; i < Resamples; i++)
        {
            var sum = default(Ratio);
            for (var j = 0; j < byRespondent.Count; j++)
                sum += byRespondent[(int)((bits = Draws.Mix(bits)) % (ulong)byRespondent.Count)];
            if (sum.Whole > 0)
                values.Add(sum.Value);
        }

        values.Sort();
        return values.Count == 0
            ? new Estimate(double.NaN, double.NaN, double.NaN)
            : new Estimate(Ratio.Sum(byRespondent).Value, values[(int)(0.025 * values.Count)], values[(int)(0.975 * values.Count)]);
    }
}

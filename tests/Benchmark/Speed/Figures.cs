using System.Diagnostics;
using System.Globalization;

namespace InterviewBot.Benchmark.Speed;

/// <summary>Durations of one kind of work, and what one reads off them.</summary>
internal sealed class Figures
{
    private readonly List<double> _milliseconds = [];

    public double P50 => Percentile(0.50);

    public double P99 => Percentile(0.99);

    public async Task TakeAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        _milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>The median of one part of the durations, in the order they were taken.</summary>
    public double Median(Range part)
    {
        var (offset, length) = part.GetOffsetAndLength(_milliseconds.Count);
        return Percentile(_milliseconds.GetRange(offset, length), 0.5);
    }

    public static string Ms(double milliseconds) => milliseconds.ToString("0.00", CultureInfo.InvariantCulture) + " ms";

    private double Percentile(double share) => Percentile(_milliseconds, share);

    private static double Percentile(List<double> values, double share)
    {
        List<double> sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}

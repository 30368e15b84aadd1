using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>People tell what a job is like by topic: what the stretches around one seem to tell of speaks for what it tells of itself.</summary>
internal static class ConditionContext
{
    private const double Likely = 0.5;
    private const int Reach = 3;
    private const int Most = 4;

    private static readonly ImmutableArray<string> Kinds = [.. Enum.GetValues<ConditionKind>().Select(KebabCase.Of)];

    /// <summary>The signs that the stretches around one give.</summary>
    /// <param name="shares">Of each stretch, the belief in each kind and last in none.</param>
    public static IEnumerable<string> Of(IReadOnlyList<double[]> shares, int unit)
    {
        foreach (var (name, at) in new[] { ("before", unit - 1), ("after", unit + 1), ("before-that", unit - 2) })
            if (at >= 0 && at < shares.Count) yield return $"{name}:{Best(shares[at])}";
        double around = 0;
        for (var i = Math.Max(0, unit - Reach); i < Math.Min(shares.Count, unit + Reach + 1); i++)
            if (i != unit) around += 1 - shares[i][^1];
        yield return string.Create(CultureInfo.InvariantCulture, $"around:{Math.Min(Most, (int)around)}");
    }

    private static string Best(double[] shares)
    {
        if (shares[^1] >= Likely) return "none";
        var best = 0;
        for (var k = 1; k < Kinds.Length; k++) if (shares[k] > shares[best]) best = k;
        return Kinds[best];
    }
}

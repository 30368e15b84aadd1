using System.Collections.Immutable;
using System.Globalization;

namespace InterviewBot.Domain.Lexicons;

/// <summary>One line of a file of weights: how much a sign speaks for something.</summary>
/// <param name="Stage">The step of the reading in which it does, where a file tells them apart; empty elsewhere.</param>
internal readonly record struct WeightLine(string Stage, string For, string Sign, double Weight);

/// <summary>Reads files of weights: the tables of the lexicon (what a sign speaks for, the sign, the weight) and the files of the job analysis (perhaps a stage, the sign, what it speaks for, the weight).</summary>
internal static class WeightLines
{
    private const int Columns = 3;

    /// <param name="rows">Of a table without <see cref="Faults"/>.</param>
    public static IEnumerable<WeightLine> OfTable(ImmutableArray<ImmutableArray<string>> rows) => rows.Select(r => new WeightLine("", r[0], r[1], Number(r[2])));

    /// <param name="text">Columns separated by blanks, comments behind <c>#</c>.</param>
    public static IEnumerable<WeightLine> OfAnalysis(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            var columns = line.Split(' ');
            yield return new WeightLine(columns.Length > Columns ? columns[0] : "", columns[^2], columns[^3], Number(columns[^1]));
        }
    }

    /// <summary>What is wrong with the lines of a table.</summary>
    /// <param name="column">What the first column is called.</param>
    /// <param name="name">What stands in it, in full.</param>
    public static IEnumerable<string> Faults(IEnumerable<TsvLine> lines, string column, string name, Func<string, bool> isKnown, Func<string, bool> isSign)
    {
        foreach (var (place, columns) in lines)
        {
            if (columns.Length != Columns)
                yield return $"{place}: three columns expected ({column}, sign, weight), found {columns.Length}";
            else if (!isKnown(columns[0]))
                yield return $"{place}: no {name} '{columns[0]}'";
            else if (!isSign(columns[1]))
                yield return $"{place}: no sign '{columns[1]}'";
            else if (!double.TryParse(columns[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight))
                yield return $"{place}: '{columns[2]}' is no number";
        }
    }

    private static double Number(string written) => double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
}

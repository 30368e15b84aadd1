using System.Globalization;

namespace InterviewBot.Domain.Lexicons;

/// <summary>The lines of a file of weights: what a sign speaks for, the sign, and how much.</summary>
internal static class WeightLines
{
    private const int Columns = 3;

    /// <summary>What is wrong with them.</summary>
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
}

using System.Globalization;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Right and wrong decisions about one yes-or-no question.</summary>
internal sealed class Counts
{
    private int _truePositive;
    private int _falsePositive;
    private int _falseNegative;
    private int _trueNegative;

    public void Add(bool gold, bool predicted)
    {
        if (gold)
            _ = predicted ? _truePositive++ : _falseNegative++;
        else
            _ = predicted ? _falsePositive++ : _trueNegative++;
    }

    public int Gold => _truePositive + _falseNegative;

    /// <summary>F1 of yes; 1 when there was nothing to find and nothing was found.</summary>
    public double F1 => Share(2 * _truePositive, (2 * _truePositive) + _falsePositive + _falseNegative);

    /// <summary>Share of the found that is right; 1 when nothing was found.</summary>
    public double Precision => Share(_truePositive, _truePositive + _falsePositive);

    /// <summary>Share of what there was that is found; 1 when there was nothing.</summary>
    public double Recall => Share(_truePositive, Gold);

    /// <summary>Mean of the F1 of yes and the F1 of no.</summary>
    public double MacroF1 => (F1 + Share(2 * _trueNegative, (2 * _trueNegative) + _falsePositive + _falseNegative)) / 2;

    public void AddTo(Counts total)
    {
        total._truePositive += _truePositive;
        total._falsePositive += _falsePositive;
        total._falseNegative += _falseNegative;
        total._trueNegative += _trueNegative;
    }

    public static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    public static string Text(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}

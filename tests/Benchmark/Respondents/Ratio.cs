namespace InterviewBot.Benchmark.Respondents;

/// <summary>A count among so many; adds up over respondents.</summary>
internal readonly record struct Ratio(double Part, double Whole)
{
    public double Value => Whole == 0 ? double.NaN : Part / Whole;

    public static Ratio operator +(Ratio a, Ratio b) => new(a.Part + b.Part, a.Whole + b.Whole);

    public static Ratio Add(Ratio left, Ratio right) => left + right;

    public static Ratio Of(bool yes) => new(yes ? 1 : 0, 1);

    public static Ratio Sum(IEnumerable<Ratio> ratios) => ratios.Aggregate(default(Ratio), (a, b) => a + b);

    /// <summary>The share of the items that satisfy.</summary>
    public static Ratio Share<T>(IEnumerable<T> items, Func<T, bool> satisfies) => Sum(items.Select(i => Of(satisfies(i))));
}

namespace InterviewBot.Benchmark.Respondents;

/// <summary>A clock that stands still.</summary>
internal sealed class StandingClock : TimeProvider
{
    public static DateTimeOffset Start { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Start;
}

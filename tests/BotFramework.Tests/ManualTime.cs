namespace InterviewBot.BotFramework.Tests;

/// <summary>A clock that only moves when told to. Timers run in real time.</summary>
internal sealed class ManualTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

using System.Collections.Concurrent;

namespace InterviewBot.Functions.Tests.Support;

/// <summary>
/// A clock for tests of waiting without waiting. Waits between tries (under four seconds) pass at once and are written down; the budgets of a try and
/// of a turn (four and eight seconds) pass when the test says so.
/// </summary>
internal sealed class ManualTime : TimeProvider
{
    private static readonly TimeSpan ShortestBudget = TimeSpan.FromSeconds(4);

    private readonly ConcurrentQueue<TimeSpan> _waits = [];
    private readonly ConcurrentDictionary<ManualTimer, byte> _timers = [];
    private long _ticks;

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public TimeSpan Waited => new(_waits.Sum(wait => wait.Ticks));

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddTicks(Interlocked.Read(ref _ticks));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var now = Interlocked.Add(ref _ticks, by.Ticks);
        foreach (var timer in _timers.Keys)
            timer.FireIfDue(now);
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        private long _due = long.MaxValue;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                _due = long.MaxValue;
            }
            else if (dueTime < ShortestBudget)
            {
                time._waits.Enqueue(dueTime);
                Interlocked.Add(ref time._ticks, dueTime.Ticks);
                ThreadPool.QueueUserWorkItem(_ => fire());
            }
            else
            {
                _due = time.GetTimestamp() + dueTime.Ticks;
                time._timers[this] = 0;
            }

            return true;
        }

        public void FireIfDue(long now)
        {
            if (now < _due)
                return;
            _due = long.MaxValue;
            fire();
        }

        public void Dispose() => time._timers.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

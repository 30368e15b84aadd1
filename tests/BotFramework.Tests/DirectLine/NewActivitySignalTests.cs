using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class NewActivitySignalTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly NewActivitySignal _signal = new();

    [Fact]
    public async Task A_signal_between_the_read_and_the_wait_is_not_lost()
    {
        using var listener = _signal.TryListen("c", 1)!;

        _signal.Notify("c");
        _signal.Notify("c");
        await listener.WaitAsync(Long, CancellationToken.None);

        var second = listener.WaitAsync(Long, CancellationToken.None).AsTask();
        Assert.False(second.IsCompleted);
        _signal.Notify("c");
        await second;
    }

    [Fact]
    public async Task Everyone_in_the_conversation_wakes_and_nobody_else()
    {
        using var one = _signal.TryListen("c", 2)!;
        using var two = _signal.TryListen("c", 2)!;
        using var other = _signal.TryListen("d", 2)!;

        var waits = new[] { one, two, other }.Select(it => it.WaitAsync(Long, CancellationToken.None).AsTask()).ToList();
        _signal.Notify("c");

        await Task.WhenAll(waits[0], waits[1]);
        Assert.False(waits[2].IsCompleted);
        _signal.Notify("d");
        await waits[2];
    }

    [Fact]
    public void No_more_than_allowed_listen_and_nothing_is_left_of_those_who_did()
    {
        var one = _signal.TryListen("c", 1)!;

        Assert.Null(_signal.TryListen("c", 1));
        Assert.Equal(1, _signal.Count);
        one.Dispose();
        _signal.Notify("c");
        Assert.Equal(0, _signal.Count);
        Assert.NotNull(_signal.TryListen("c", 1));
    }

    [Fact]
    public async Task Comings_and_goings_at_the_same_time_as_signals_leave_nothing_behind()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                using var listener = _signal.TryListen("c" + (i % 3), 100)!;
                _signal.Notify("c" + ((i + worker) % 3));
                _signal.Notify("c" + (i % 3));
                await listener.WaitAsync(Long, CancellationToken.None);
            }
        })));

        Assert.Equal(0, _signal.Count);
    }
}

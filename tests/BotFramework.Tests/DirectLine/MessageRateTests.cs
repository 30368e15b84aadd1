using System.Globalization;
using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class MessageRateTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void A_burst_is_free_then_one_per_interval_up_to_a_burst_again()
    {
        var rate = new MessageRate(3, TimeSpan.FromSeconds(2), _time);

        Assert.Equal([true, true, true, false], Take(rate, 4));
        _time.Now += TimeSpan.FromSeconds(2);
        Assert.Equal([true, false], Take(rate, 2));
        _time.Now += TimeSpan.FromHours(1);
        Assert.Equal([true, true, true, false], Take(rate, 4));
    }

    [Fact]
    public void Refused_messages_cost_nothing()
    {
        var rate = new MessageRate(1, TimeSpan.FromSeconds(1), _time);
        Take(rate, 1000);

        _time.Now += TimeSpan.FromSeconds(1);

        Assert.True(rate.TryTake("c"));
    }

    [Fact]
    public void Quiet_conversations_are_forgotten()
    {
        var rate = new MessageRate(20, TimeSpan.FromSeconds(1), _time);
        for (var i = 0; i < 100_000; i++)
        {
            _time.Now += TimeSpan.FromMilliseconds(10);
            Assert.True(rate.TryTake(i.ToString(CultureInfo.InvariantCulture)));
        }

        Assert.InRange(rate.Count, 1, 2048);
    }

    [Fact]
    public void A_clock_set_back_does_not_open_the_gate_or_lock_it_for_long()
    {
        var rate = new MessageRate(2, TimeSpan.FromSeconds(1), _time);
        Take(rate, 2);

        _time.Now -= TimeSpan.FromSeconds(30);
        Assert.False(rate.TryTake("c"));
        _time.Now += TimeSpan.FromSeconds(31);
        Assert.True(rate.TryTake("c"));
    }

    private static List<bool> Take(MessageRate rate, int count) => [.. Enumerable.Range(0, count).Select(_ => rate.TryTake("c"))];
}

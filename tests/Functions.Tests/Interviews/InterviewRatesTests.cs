using System.Net;
using InterviewBot.Functions.Interviews;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Interviews;

/// <summary>A class behind one address begins at once; a program does not go on without end.</summary>
public sealed class InterviewRatesTests
{
    private readonly ManualTime _time = new();
    private readonly InterviewRates _rates;

    public InterviewRatesTests() => _rates = new InterviewRates(_time);

    private int Begun(string address, int tries) => Enumerable.Range(0, tries).Count(_ => _rates.MayBegin(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void A_program_on_this_machine_is_not_held_up(string address) => Assert.Equal(InterviewRates.BeginBurst * 2, Begun(address, InterviewRates.BeginBurst * 2));

    [Fact]
    public void A_class_of_300_begins_at_once_and_a_school_of_1000_within_twelve_minutes()
    {
        Assert.Equal(300, Begun("192.0.2.1", 1000));
        Assert.Equal(300, Begun("192.0.2.2", 1000));
        _time.Advance(TimeSpan.FromMinutes(12));
        Assert.Equal(300, Begun("192.0.2.1", 1000));
        for (var second = 0; second < 420; second++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(1, Begun("192.0.2.1", 5));
        }
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", 300)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", 600)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", 300)]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.2", 600)]
    public void Addresses_of_one_subscriber_count_together(string one, string other, int begun) => Assert.Equal(begun, Begun(one, 400) + Begun(other, 400));

    [Fact]
    public void Texts_and_decisions_are_limited_by_interview()
    {
        var (one, other) = (InterviewToken.New(), InterviewToken.New());
        Assert.Equal(InterviewRates.PostBurst, Enumerable.Range(0, 100).Count(_ => _rates.MayPost(one)));
        Assert.True(_rates.MayPost(other));
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(3, Enumerable.Range(0, 100).Count(_ => _rates.MayPost(one)));
    }
}

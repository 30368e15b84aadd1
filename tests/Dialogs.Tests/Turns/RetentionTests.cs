using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Turns;

/// <summary>A clock that is wrong erases nobody's interview before somebody can notice; a product that stood still catches up.</summary>
public sealed class RetentionTests
{
    private const int Days = 90;

    private readonly InMemoryStore _store = new();
    private readonly FixedClock _clock = new();
    private readonly InterviewDialog _dialog;

    public RetentionTests() => _dialog = new InterviewDialog(_store, TestKit.Kit, _clock);

    private async Task<ConversationKey> BeginAsync(string id)
    {
        var key = new ConversationKey("directline", "", id);
        await _dialog.OpenAsync(key, "past-job", "1", Language.Dutch, default);
        return key;
    }

    private ValueTask<RetentionRun> RunAsync() => new Retention(_store, _dialog, _clock, Days).RunAsync(default);

    [Fact]
    public async Task A_clock_that_jumps_a_year_ahead_and_back_erases_nothing()
    {
        var key = await BeginAsync("c1");
        var right = _clock.Now;
        Assert.Equal(new RetentionRun(0, false), await RunAsync());
        _clock.Now = right.AddYears(1);
        Assert.Equal(new RetentionRun(0, true), await RunAsync());
        // Started again and again meanwhile.
        Assert.Equal(new RetentionRun(0, false), await RunAsync());
        _clock.Now = right.AddDays(1);
        Assert.Equal(new RetentionRun(0, false), await RunAsync());
        Assert.NotNull(await _dialog.FindAsync(key, default));
    }

    [Fact]
    public async Task After_a_long_standstill_the_second_day_s_run_erases_a_month_and_the_next_ones_the_rest()
    {
        for (var day = 0; day < 40; day++)
        {
            await BeginAsync($"c{day}");
            await RunAsync();
            _clock.Now = _clock.Now.AddDays(1);
        }

        _clock.Now = _clock.Now.AddDays(300);
        var runs = new List<RetentionRun>();
        for (var day = 0; day < 4; day++, _clock.Now = _clock.Now.AddDays(1))
            runs.Add(await RunAsync());
        Assert.Equal([new(0, true), new(31, false), new(9, false), new(0, false)], runs);
    }

    [Fact]
    public async Task A_product_that_is_started_every_hour_erases_once_a_day()
    {
        for (var day = 0; day < 40; day++, _clock.Now = _clock.Now.AddDays(1))
            await BeginAsync($"c{day}");
        _clock.Now = new DateTimeOffset(_clock.Now.AddDays(Days).UtcDateTime.Date, TimeSpan.Zero);
        Assert.Equal(31, (await RunAsync()).Erased);
        for (var hour = 1; hour < 24; hour++)
        {
            _clock.Now = _clock.Now.AddHours(1);
            Assert.Equal(0, (await RunAsync()).Erased);
        }

        _clock.Now = _clock.Now.AddHours(1);
        Assert.Equal(9, (await RunAsync()).Erased);
    }
}

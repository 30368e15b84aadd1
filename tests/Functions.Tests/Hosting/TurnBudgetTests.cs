using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

public sealed class TurnBudgetTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Ends_a_turn_that_storage_holds_up_for_eight_seconds()
    {
        using var budget = TurnBudget.Begin(_time, default);
        var turn = budget.RunAsync(HangAsync).AsTask();
        _time.Advance(TimeSpan.FromSeconds(7.9));
        Assert.False(turn.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => turn);
    }

    [Fact]
    public async Task Leaves_the_callers_own_wish_to_stop_what_it_is()
    {
        using var caller = new CancellationTokenSource();
        using var budget = TurnBudget.Begin(_time, caller.Token);
        var turn = budget.RunAsync(HangAsync).AsTask();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
    }

    private static async ValueTask<int> HangAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        return 0;
    }
}

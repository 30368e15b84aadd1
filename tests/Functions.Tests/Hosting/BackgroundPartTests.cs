using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.Tests.Hosting;

public sealed class BackgroundPartTests
{
    [Fact]
    public async Task Being_cancelled_is_no_failure()
    {
        using var part = new Part(async stopping => await Task.Delay(Timeout.Infinite, stopping));
        await part.StartAsync(default);
        var work = part.ExecuteTask!;
        await part.StopAsync(default);
        await work;
    }

    [Fact]
    public async Task A_failure_is_passed_on_to_the_host()
    {
        using var part = new Part(_ => throw new InvalidOperationException("broken"));
        await part.StartAsync(default);
        await Assert.ThrowsAsync<InvalidOperationException>(() => part.ExecuteTask!);
    }

    private sealed class Part(Func<CancellationToken, Task> work) : BackgroundPart
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => work(stoppingToken);
    }
}

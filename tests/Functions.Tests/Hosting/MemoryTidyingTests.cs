using System.Runtime.CompilerServices;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>Alone: what other tests collect in the same process would give the memory back too.</summary>
[CollectionDefinition(nameof(MemoryTidyingTests), DisableParallelization = true)]
public sealed class AloneInMemory;

[Collection(nameof(MemoryTidyingTests))]
public sealed class MemoryTidyingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task What_lived_for_long_and_is_over_is_given_back()
    {
        var over = LongLived();
        using var tidying = new MemoryTidying(new ManualTime());
        await tidying.StartAsync(default);
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); over.IsAlive && waited.Elapsed < Patience;)
            await Task.Delay(10);
        await tidying.StopAsync(default);
        Assert.False(over.IsAlive);
    }

    /// <summary>4 MB in the oldest generation that nobody holds any more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LongLived()
    {
        var held = Enumerable.Range(0, 400).Select(_ => new byte[10_000]).ToArray();
        while (GC.GetGeneration(held[0]) < 2)
            GC.Collect(1);
        return new WeakReference(held[0]);
    }
}

using System.Diagnostics;
using System.Runtime;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Speed;

/// <summary>Turns by direct calls of the orchestrator, in this process.</summary>
internal sealed class DirectSpeed(IRowStore engine, InterviewKit kit, string name, TextWriter output)
{
    /// <summary>The plain build's compiler is done when it had nothing to do for as many interviews; it takes some 500, and what it has not done yet takes four times as long.</summary>
    private const int QuietInterviews = 40;

    private const int MostWarmUpInterviews = 1000;

    private const int Interviews = 12;
    private const int AtATime = 8;
    private const int LongTurns = 300;
    private const int ManyTurns = 20_000;

    private readonly CountingStore _store = new(engine);
    private int _respondents;

    public async Task MeasureAsync(bool isLong)
    {
        await engine.PrepareAsync(default);
        var dialog = new InterviewDialog(_store, kit, TimeProvider.System);
        await WarmUpAsync(dialog);

        var written = _store.Kept;
        await StorageFloor.MeasureAsync(_store, written);
        var floor = await StorageFloor.MeasureAsync(_store, written);
        var turns = new Figures();
        output.WriteLine($"  live objects     {GC.GetTotalMemory(true) / 1048576.0:0.0} MB");
        var (cpu, requests, count) = (Cpu(), _store.Requests, 0);
        var (allocated, collections) = (GC.GetTotalAllocatedBytes(true), GC.CollectionCount(0));
        for (var interview = 0; interview < Interviews; interview++)
        {
            var key = await OpenAsync(dialog, $"one-{interview}");
            requests -= 3; // opening is no turn
            foreach (var answer in SpeedScript.AnswersOf(Interlocked.Increment(ref _respondents)))
            {
                await turns.TakeAsync(async () => await SayAsync(dialog, key, answer, $"m{count}"));
                count++;
            }
        }

        output.WriteLine($"  floor            p50 {Figures.Ms(floor.P50)}   p99 {Figures.Ms(floor.P99)}");
        output.WriteLine($"  turn             p50 {Figures.Ms(turns.P50)}   p99 {Figures.Ms(turns.P99)}   p50 / floor {turns.P50 / floor.P50:0.00}");
        output.WriteLine($"  storage requests {(_store.Requests - requests - 6 * Interviews) / (double)count:0.00} a turn   processor {(Cpu() - cpu).TotalMilliseconds / count:0.00} ms a turn (with the storage engine in it, if embedded)");
        output.WriteLine($"  allocated        {(GC.GetTotalAllocatedBytes(true) - allocated) / 1024 / count} KB a turn   {1000.0 * (GC.CollectionCount(0) - collections) / count:0} collections in 1,000 turns");
        await TogetherAsync(dialog);
        await LongAsync(dialog);
        if (isLong)
            await ManyAsync(dialog);
    }

    private async Task TogetherAsync(InterviewDialog dialog)
    {
        var count = 0;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtATime).Select(lane => Task.Run(async () =>
        {
            for (var interview = 0; interview < 4; interview++)
            {
                var key = await OpenAsync(dialog, $"together-{lane}-{interview}");
                foreach (var answer in SpeedScript.AnswersOf(Interlocked.Increment(ref _respondents)))
                    await SayAsync(dialog, key, answer, $"m{Interlocked.Increment(ref count)}");
            }
        })));
        output.WriteLine($"  8 at a time      {count / Stopwatch.GetElapsedTime(began).TotalSeconds:0} turns/s");
    }

    /// <summary>
    /// One interview of 300 turns that stay at one question, so that only its length can make a difference: a list closes by itself after some items, and what
    /// comes after it is other work.
    /// </summary>
    private async Task LongAsync(InterviewDialog dialog)
    {
        var key = await OpenAsync(dialog, "long");
        foreach (var answer in SpeedScript.AnswersOf(Interlocked.Increment(ref _respondents)).Take(SpeedScript.AnswersBeforeList))
            await SayAsync(dialog, key, answer, answer);
        var turns = new Figures();
        for (var turn = 0; turn < LongTurns; turn++)
            await turns.TakeAsync(async () => await SayAsync(dialog, key, turn % 2 == 0 ? "wat bedoel je daarmee?" : "hoelang nog?", $"long{turn}"));
        output.WriteLine($"  300 turns in one late/early p50 {turns.Median(250..300) / turns.Median(0..50):0.00}");
    }

    private async Task ManyAsync(InterviewDialog dialog)
    {
        var sizes = new List<long>();
        for (var turn = 0; turn < ManyTurns;)
        {
            var key = await OpenAsync(dialog, $"many-{turn}");
            foreach (var answer in SpeedScript.AnswersOf(Interlocked.Increment(ref _respondents)))
            {
                await SayAsync(dialog, key, answer, $"m{turn}");
                if (++turn % 4000 == 0)
                    sizes.Add(Environment.WorkingSet / (1024 * 1024));
            }
        }

        output.WriteLine($"  live objects     {GC.GetTotalMemory(true) / 1048576.0:0.0} MB");
        output.WriteLine($"  20,000 turns     memory {string.Join(" → ", sizes)} MB (of this process, after each 4,000)");
    }

    private async Task WarmUpAsync(InterviewDialog dialog)
    {
        var (compiled, since) = (JitInfo.GetCompiledMethodCount(), 0);
        for (var interview = 0; interview < MostWarmUpInterviews && interview - since < QuietInterviews; interview++)
        {
            var key = await OpenAsync(dialog, $"warm-{interview}");
            foreach (var answer in SpeedScript.AnswersOf(Interlocked.Increment(ref _respondents)))
                await SayAsync(dialog, key, answer, answer);
            if (JitInfo.GetCompiledMethodCount() > compiled)
                (compiled, since) = (JitInfo.GetCompiledMethodCount(), interview);
        }
    }

    private async Task<ConversationKey> OpenAsync(InterviewDialog dialog, string id)
    {
        var key = new ConversationKey("benchmark", name, id);
        await dialog.OpenAsync(key, SpeedScript.Guide, "notice", Language.Dutch, default);
        return key;
    }

    private static async Task SayAsync(InterviewDialog dialog, ConversationKey key, string text, string id)
    {
        if (await dialog.TurnAsync(key, new IncomingMessage(text, id), id, default) is not TurnOutcome.Said)
            throw new InvalidOperationException("The interview is not there.");
    }

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;
}

using System.Diagnostics;
using System.Globalization;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Benchmark.Speed;

/// <summary>The product as a process of its own, through its Direct Line server. The load comes from this process, on the same two cores.</summary>
internal sealed class ProductSpeed(TextWriter output)
{
    private const int Starts = 5;
    private const int AtATime = 8;

    /// <summary>A client may send twenty at once and then one a second, so an interview here is its first answers.</summary>
    private const int TurnsEach = 18;

    private static int _respondents;

    /// <param name="settings">Give each start a store of its own.</param>
    public async Task MeasureAsync(Func<(string Name, string Value)[]> settings, bool isLong)
    {
        var starts = new List<double>();
        for (var start = 0; start < Starts; start++)
            starts.Add(await StartAsync(settings()));
        output.WriteLine($"  start to first answered turn {string.Join(", ", starts.Order().Select(it => it.ToString("0", CultureInfo.InvariantCulture)))} ms");

        await using var product = await ProductProcess.StartAsync(settings());
        await TalkAsync(await ChatsAsync(product, 40), null);
        var turns = new Figures();
        var cpu = product.Cpu;
        await TalkAsync(await ChatsAsync(product, 30), turns);
        output.WriteLine($"  turn             p50 {Figures.Ms(turns.P50)}   p99 {Figures.Ms(turns.P99)}   processor {(product.Cpu - cpu).TotalMilliseconds / (30 * TurnsEach):0.00} ms a turn (with opening)");

        var chats = await ChatsAsync(product, 160);
        cpu = product.Cpu;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(chats.Chunk(chats.Count / AtATime).Select(lane => Task.Run(() => TalkAsync(lane, null))));
        var took = Stopwatch.GetElapsedTime(began);
        output.WriteLine($"  8 at a time      {chats.Count * TurnsEach / took.TotalSeconds:0} turns/s, {(product.Cpu - cpu) / took:0.00} processors");
        output.WriteLine($"  memory           {product.MemoryMegabytes} MB, at most {product.PeakMegabytes} MB so far");
        if (isLong)
            await ManyAsync(product);
    }

    private async Task ManyAsync(ProductProcess product)
    {
        var sizes = new List<long>();
        for (var fifth = 0; fifth < 5; fifth++)
        {
            var chats = await ChatsAsync(product, 4000 / TurnsEach + 2);
            await Task.WhenAll(chats.Chunk(chats.Count / AtATime + 1).Select(lane => Task.Run(() => TalkAsync(lane, null))));
            sizes.Add(product.MemoryMegabytes);
        }

        output.WriteLine($"  20,000 turns     memory {string.Join(" → ", sizes)} MB (after each 4,000)");
    }

    /// <summary>From nothing to the answer to somebody's first message, in milliseconds.</summary>
    private static async Task<double> StartAsync((string Name, string Value)[] settings)
    {
        var began = Stopwatch.GetTimestamp();
        await using var product = await ProductProcess.StartAsync(settings);
        await (await product.BeginAsync(SpeedScript.Language)).SayAsync(SpeedScript.AnswersOf(0).First(), "m0");
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<List<Chat>> ChatsAsync(ProductProcess product, int count)
    {
        var chats = new List<Chat>();
        for (var i = 0; i < count; i++)
            chats.Add(await product.BeginAsync(SpeedScript.Language));
        return chats;
    }

    private static async Task TalkAsync(IEnumerable<Chat> chats, Figures? figures)
    {
        foreach (var chat in chats)
            foreach (var (i, answer) in SpeedScript.AnswersOf(Interlocked.Increment(ref _respondents)).Take(TurnsEach).Index())
            {
                Task Say() => chat.SayAsync(answer, i.ToString(CultureInfo.InvariantCulture));
                await (figures?.TakeAsync(Say) ?? Say());
            }
    }
}

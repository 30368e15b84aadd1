using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Benchmark.Speed;

/// <summary>What a turn costs at least: one point read and one transaction of four rows, as large as a turn's, and nothing else.</summary>
internal static class StorageFloor
{
    private const int Rounds = 400;
    private const int StateCharacters = 3000;
    private const int TextCharacters = 150;

    private static int _runs;

    public static async Task<Figures> MeasureAsync(IRowStore store)
    {
        var partition = $"floor{Interlocked.Increment(ref _runs)}";
        await store.CommitAsync(partition, [new RowChange.Add("s", Values(StateCharacters))], default);
        await RoundAsync(store, partition, -1);
        var figures = new Figures();
        for (var round = 0; round < Rounds; round++)
            await figures.TakeAsync(() => RoundAsync(store, partition, round));
        return figures;
    }

    private static async Task RoundAsync(IRowStore store, string partition, int round)
    {
        var state = (await store.FindAsync(partition, "s", default))!;
        await store.CommitAsync(
            partition,
            [
                new RowChange.Replace("s", state.ETag, Values(StateCharacters)),
                new RowChange.Add($"a{round}", Values(10)), new RowChange.Add($"u{round}a", Values(TextCharacters)), new RowChange.Add($"u{round}b", Values(TextCharacters)),
            ],
            default);
    }

    private static Dictionary<string, string> Values(int characters) => new()
    {
        ["text"] = new string('x', characters), ["kind"] = "Answer", ["at"] = "2026-11-23T09:00:00.0000000Z", ["speaker"] = "Respondent",
    };
}

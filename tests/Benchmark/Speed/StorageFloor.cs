using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Benchmark.Speed;

/// <summary>
/// What turns cost at least: the point read and the transaction of each played again, with the very rows it wrote, and nothing between them. Rows of a set size
/// would not do: what a state takes, and how much of it must be escaped, is the product's own matter.
/// </summary>
internal static class StorageFloor
{
    private const int Rounds = 400;

    private static int _runs;

    /// <param name="turns">What turns wrote: each the new state, the reply given to the activity, and what was said.</param>
    public static async Task<Figures> MeasureAsync(IRowStore store, IReadOnlyList<IReadOnlyList<RowChange>> turns)
    {
        var figures = new Figures();
        for (var round = 0; round < Rounds;)
        {
            var partition = $"floor{Interlocked.Increment(ref _runs)}";
            await store.CommitAsync(partition, [new RowChange.Add("s", ((RowChange.Replace)turns[0][0]).Values)], default);
            for (var turn = 0; turn < turns.Count && round < Rounds; turn++, round++)
            {
                var changes = turns[turn];
                var values = ((RowChange.Replace)changes[0]).Values;
                // Of several interviews, each with its utterance 2.
                RowChange[] rest = [.. changes.Skip(1).OfType<RowChange.Add>().Select(add => add with { Row = $"{add.Row}-{turn}" })];
                await figures.TakeAsync(async () =>
                {
                    var state = (await store.FindAsync(partition, "s", default))!;
                    await store.CommitAsync(partition, [new RowChange.Replace("s", state.ETag, values), .. rest], default);
                });
            }
        }

        return figures;
    }
}

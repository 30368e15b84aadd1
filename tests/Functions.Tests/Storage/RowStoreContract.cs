using System.Runtime.CompilerServices;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Tests.Storage;

/// <summary>What every store must do, whatever engine is behind it.</summary>
public abstract class RowStoreContract
{
    protected abstract IRowStore Store { get; }

    [Fact]
    public async Task Finds_nothing_where_nothing_was_stored() =>
        Assert.Null(await Store.FindAsync(Partition(), "s", default));

    [Fact]
    public async Task Gives_back_what_was_added()
    {
        await AddAsync(Partition(), "s", ("text", "Ik hielp een klant"), ("language", "nl"));
        var row = await Store.FindAsync(Partition(), "s", default);
        Assert.NotNull(row);
        Assert.Equal("s", row.Row);
        Assert.Equal(Values(("text", "Ik hielp een klant"), ("language", "nl")), row.Values);
        Assert.NotEmpty(row.ETag);
    }

    public static TheoryData<string> Texts() =>
    [
        "", " ", "'; DROP TABLE rows; --", "x' or PartitionKey ne 'x", "=HYPERLINK(\"x\")", "<script>alert(1)</script>", "{{x}} ${y} %s",
        "regel 1\r\nregel 2\t\u2028\u2029", "é ë ï € ﬁ Ω 漢字", "👩‍👩‍👧‍👦🏳️‍🌈", "\u202ETXET\u202C \u200B\u200D", "\u0001\u0008\u001f\u0085\u007f",
        "a\u0000b", "\ufffe\uffff\ufffd", new string('a', 32_768), new string('a', 32_769), new string('é', 100_000), new string('漢', 250_000),
        new string('a', 32_767) + "😀" + new string('b', 40_000), new string('a', 32_766) + "😀" + "b", string.Concat(Enumerable.Repeat("😀", 60_000)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Keeps_every_text_as_it_is(string text)
    {
        var partition = $"{Partition()}-{text.Length}-{text.Sum(character => (long)character)}";
        await AddAsync(partition, "u", ("text", text), ("after", "end"));
        var row = await Store.FindAsync(partition, "u", default);
        Assert.Equal("end", row!.Values["after"]);
        Assert.Equal(text, row.Values["text"]);
    }

    [Fact]
    public async Task Takes_200_values_of_which_one_is_long()
    {
        var values = Enumerable.Range(0, 199).ToDictionary(i => $"value{i}", i => $"{i}");
        values["long"] = new string('x', 400_000);
        await Store.CommitAsync(Partition(), [new RowChange.Add("s", values)], default);
        Assert.Equal(values, (await Store.FindAsync(Partition(), "s", default))!.Values);
    }

    [Fact]
    public async Task Refuses_to_add_a_row_that_exists_and_names_it()
    {
        await AddAsync(Partition(), "s", ("text", "first"));
        var outcome = await Store.CommitAsync(
            Partition(), [new RowChange.Add("other", Values(("text", "x"))), new RowChange.Add("s", Values(("text", "second")))], default);
        Assert.Equal(new CommitOutcome.Exists("s"), outcome);
        Assert.Equal("first", (await Store.FindAsync(Partition(), "s", default))!.Values["text"]);
        Assert.Null(await Store.FindAsync(Partition(), "other", default));
    }

    [Fact]
    public async Task Replaces_with_the_ETag_that_was_read_and_gives_a_new_one()
    {
        await AddAsync(Partition(), "s", ("text", "first"), ("gone", "x"));
        var read = (await Store.FindAsync(Partition(), "s", default))!;
        var outcome = await Store.CommitAsync(Partition(), [new RowChange.Replace("s", read.ETag, Values(("text", "second")))], default);
        var after = (await Store.FindAsync(Partition(), "s", default))!;
        Assert.True(Assert.IsType<CommitOutcome.Done>(outcome).ETag is not { } given || given == after.ETag);
        Assert.Equal(Values(("text", "second")), after.Values);
        Assert.NotEqual(read.ETag, after.ETag);
    }

    [Fact]
    public async Task Refuses_a_stale_ETag_and_carries_out_nothing_of_the_batch()
    {
        await AddAsync(Partition(), "s", ("text", "first"));
        var read = (await Store.FindAsync(Partition(), "s", default))!;
        await Store.CommitAsync(Partition(), [new RowChange.Replace("s", read.ETag, Values(("text", "second")))], default);
        var outcome = await Store.CommitAsync(
            Partition(), [new RowChange.Add("u1", Values(("text", "x"))), new RowChange.Replace("s", read.ETag, Values(("text", "third")))], default);
        Assert.Equal(new CommitOutcome.Stale("s"), outcome);
        Assert.Equal("second", (await Store.FindAsync(Partition(), "s", default))!.Values["text"]);
        Assert.Null(await Store.FindAsync(Partition(), "u1", default));
    }

    [Fact]
    public async Task Refuses_to_replace_a_row_that_is_gone()
    {
        await AddAsync(Partition(), "s", ("text", "first"));
        var read = (await Store.FindAsync(Partition(), "s", default))!;
        await Store.CommitAsync(Partition(), [new RowChange.Remove("s", read.ETag)], default);
        Assert.Equal(
            new CommitOutcome.Stale("s"),
            await Store.CommitAsync(Partition(), [new RowChange.Replace("s", read.ETag, Values(("text", "x")))], default));
    }

    [Fact]
    public async Task Never_takes_the_ETag_of_a_row_that_was_removed_and_added_again()
    {
        await AddAsync(Partition(), "s", ("text", "first"));
        var read = (await Store.FindAsync(Partition(), "s", default))!;
        await Store.CommitAsync(Partition(), [new RowChange.Remove("s", read.ETag)], default);
        await AddAsync(Partition(), "s", ("text", "first"));
        Assert.Equal(
            new CommitOutcome.Stale("s"),
            await Store.CommitAsync(Partition(), [new RowChange.Replace("s", read.ETag, Values(("text", "x")))], default));
    }

    [Fact]
    public async Task Removes_only_with_the_right_ETag()
    {
        await AddAsync(Partition(), "s", ("text", "first"));
        var read = (await Store.FindAsync(Partition(), "s", default))!;
        await Store.CommitAsync(Partition(), [new RowChange.Replace("s", read.ETag, Values(("text", "second")))], default);
        Assert.Equal(new CommitOutcome.Stale("s"), await Store.CommitAsync(Partition(), [new RowChange.Remove("s", read.ETag)], default));
        Assert.NotNull(await Store.FindAsync(Partition(), "s", default));
    }

    [Fact]
    public async Task Removes_whatever_is_there_with_a_star_and_minds_no_gap()
    {
        await AddAsync(Partition(), "u1", ("text", "x"));
        await AddAsync(Partition(), "u3", ("text", "x"));
        var outcome = await Store.CommitAsync(
            Partition(), [new RowChange.Remove("u1", "*"), new RowChange.Remove("u2", "*"), new RowChange.Remove("u3", "*"), new RowChange.Remove("u4", "*")],
            default);
        Assert.IsType<CommitOutcome.Done>(outcome);
        Assert.Empty(await KeysAsync(Partition(), "a", "z"));
    }

    [Fact]
    public async Task Reads_a_range_of_one_partition_in_ordinal_order()
    {
        string[] keys = ["A", "Z", "a", "a-1", "a.1", "a1", "a10", "a2", "a_1", "aB", "ab", "b", "~"];
        foreach (var key in keys.Reverse())
            await AddAsync(Partition(), key, ("text", key));
        await AddAsync(Partition() + "x", "a3", ("text", "of another partition"));
        Assert.Equal(keys.Where(key => string.CompareOrdinal(key, "a") >= 0 && string.CompareOrdinal(key, "b") < 0).Order(StringComparer.Ordinal),
            await KeysAsync(Partition(), "a", "b"));
        Assert.Equal(keys.Order(StringComparer.Ordinal), await KeysAsync(Partition(), "!", "~~"));
        Assert.Empty(await KeysAsync(Partition(), "c", "d"));
    }

    [Fact]
    public async Task Reads_2500_rows_once_each_in_order()
    {
        string Key(int number) => $"u{number:D6}";
        foreach (var numbers in Enumerable.Range(0, 2500).Chunk(100))
            await Store.CommitAsync(Partition(), [.. numbers.Select(number => new RowChange.Add(Key(number), Values(("text", $"{number}"))))], default);
        Assert.Equal(Enumerable.Range(0, 2500).Select(Key), await KeysAsync(Partition(), "u", "v"));
    }

    [Fact]
    public async Task Keys_that_differ_in_case_are_different_rows()
    {
        await AddAsync(Partition(), "Row", ("text", "upper"));
        await AddAsync(Partition(), "row", ("text", "lower"));
        Assert.Equal("upper", (await Store.FindAsync(Partition(), "Row", default))!.Values["text"]);
        Assert.Equal("lower", (await Store.FindAsync(Partition(), "row", default))!.Values["text"]);
    }

    [Fact]
    public async Task Takes_every_character_and_the_whole_length_a_key_may_have()
    {
        var key = "-_.$~!Aa0" + new string('k', 503);
        await AddAsync(Partition() + "-_.$~!", key, ("text", "x"));
        Assert.NotNull(await Store.FindAsync(Partition() + "-_.$~!", key, default));
        Assert.Equal([key], await KeysAsync(Partition() + "-_.$~!", "!", "~"));
    }

    [Fact]
    public async Task Lets_one_of_twenty_writers_at_once_win()
    {
        await AddAsync(Partition(), "s", ("text", "0"));
        var read = (await Store.FindAsync(Partition(), "s", default))!;
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(writer => Task.Run(async () => await Store.CommitAsync(
            Partition(),
            [new RowChange.Replace("s", read.ETag, Values(("text", $"{writer}"))), new RowChange.Add($"u{writer:D2}", Values(("text", "x")))],
            default))));
        Assert.Single(outcomes, outcome => outcome is CommitOutcome.Done);
        Assert.Equal(19, outcomes.Count(outcome => outcome is CommitOutcome.Stale));
        Assert.Single(await KeysAsync(Partition(), "u", "v"));
    }

    [Fact]
    public async Task Keeps_what_a_hundred_writers_add_at_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(writer => Task.Run(async () =>
            await Store.CommitAsync(Partition(), [new RowChange.Add($"u{writer:D3}", Values(("text", "x")))], default))));
        Assert.All(outcomes, outcome => Assert.IsType<CommitOutcome.Done>(outcome));
        Assert.Equal(100, (await KeysAsync(Partition(), "u", "v")).Count);
    }

    [Fact]
    public async Task Refuses_what_one_of_the_engines_would_refuse()
    {
        RowChange add = new RowChange.Add("s", Values(("text", "x")));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.CommitAsync("a/b", [add], default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.CommitAsync(Partition(), [add, add], default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.FindAsync(Partition(), "a b", default));
        Assert.Null(await Store.FindAsync(Partition(), "s", default));
    }

    [Fact]
    public async Task Prepares_as_often_as_it_is_asked()
    {
        await Store.PrepareAsync(default);
        await Store.PrepareAsync(default);
    }

    [Fact]
    public async Task Stops_for_a_caller_that_is_gone() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.FindAsync(Partition(), "s", new CancellationToken(canceled: true)));

    protected static Dictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);

    protected static string Partition([CallerMemberName] string test = "") => test;

    private async Task AddAsync(string partition, string row, params (string Name, string Value)[] values) =>
        Assert.IsType<CommitOutcome.Done>(await Store.CommitAsync(partition, [new RowChange.Add(row, Values(values))], default));

    private async Task<List<string>> KeysAsync(string partition, string from, string before)
    {
        var keys = new List<string>();
        await foreach (var row in Store.ReadAsync(partition, from, before, default))
            keys.Add(row.Row);
        return keys;
    }
}

using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Storage.Tables;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Storage;

/// <summary>Azure Table Storage that is slow, busy, away or forgetful.</summary>
[Collection(NeedsAzurite.Name)]
public sealed class TableFaultTests(Azurite azurite) : IAsyncLifetime
{
    private readonly ManualTime _time = new();

    public async Task InitializeAsync() => await Sound().PrepareAsync(default);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Sits_out_two_seconds_of_503_in_five_tries()
    {
        var connection = new FaultyConnection(Fault.Busy, Fault.Busy, Fault.Busy, Fault.Busy, Fault.None);
        Assert.IsType<CommitOutcome.Done>(await Store(connection).CommitAsync("busy-2s", [Add("s")], default));
        Assert.Equal(5, connection.Requests);
        Assert.InRange(_time.Waits[0], TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(120));
        Assert.InRange(_time.Waited, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Gives_up_after_five_tries_within_eight_seconds()
    {
        var connection = new FaultyConnection(Fault.Busy);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store(connection).FindAsync("busy", "s", default));
        Assert.Equal(5, connection.Requests);
        Assert.InRange(_time.Waited, TimeSpan.Zero, TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task Waits_the_same_for_the_same_partition_and_not_for_another()
    {
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store(new FaultyConnection(Fault.Busy)).FindAsync("one", "s", default));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store(new FaultyConnection(Fault.Busy)).FindAsync("one", "s", default));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store(new FaultyConnection(Fault.Busy)).FindAsync("two", "s", default));
        Assert.Equal(_time.Waits.Take(4), _time.Waits.Skip(4).Take(4));
        Assert.NotEqual(_time.Waits.Take(4), _time.Waits.Skip(8).Take(4));
    }

    [Fact]
    public async Task Waits_as_long_as_the_service_asks()
    {
        var connection = new FaultyConnection(Fault.Busy, Fault.None) { RetryAfter = "2" };
        Assert.Null(await Store(connection).FindAsync("retry-after", "s", default));
        Assert.Equal([TimeSpan.FromSeconds(2)], _time.Waits);
    }

    [Fact]
    public async Task Does_not_wait_longer_than_a_turn_may_take()
    {
        var connection = new FaultyConnection(Fault.Busy) { RetryAfter = "60" };
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store(connection).FindAsync("retry-after", "s", default));
        Assert.Equal(1, connection.Requests);
    }

    [Fact]
    public async Task Gives_up_on_a_refused_connection_within_a_second()
    {
        var connection = new FaultyConnection(Fault.Refused);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Store(connection).FindAsync("refused", "s", default));
        Assert.InRange(_time.Waited, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("LostAnswer")]
    [InlineData("CutAnswer")]
    public async Task Knows_its_own_rows_when_the_answer_was_lost(string fault)
    {
        var partition = "own-" + fault;
        var first = await CommittedAsync(partition);
        var connection = new FaultyConnection(Enum.Parse<Fault>(fault), Fault.None);
        var outcome = await Store(connection).CommitAsync(partition, [new RowChange.Replace("s", first.ETag, Values("new")), Add("u1")], default);
        Assert.IsType<CommitOutcome.Done>(outcome);
        Assert.Equal("new", (await Sound().FindAsync(partition, "s", default))!.Values["text"]);
    }

    [Fact]
    public async Task Knows_its_own_replacement_when_the_answer_was_lost()
    {
        var first = await CommittedAsync("own-replace");
        var outcome = await Store(new FaultyConnection(Fault.LostAnswer, Fault.None))
            .CommitAsync("own-replace", [new RowChange.Replace("s", first.ETag, Values("new"))], default);
        Assert.IsType<CommitOutcome.Done>(outcome);
    }

    [Fact]
    public async Task Knows_its_own_removal_when_the_answer_was_lost()
    {
        var first = await CommittedAsync("own-remove");
        var outcome = await Store(new FaultyConnection(Fault.LostAnswer, Fault.None))
            .CommitAsync("own-remove", [new RowChange.Remove("s", first.ETag)], default);
        Assert.IsType<CommitOutcome.Done>(outcome);
        Assert.Null(await Sound().FindAsync("own-remove", "s", default));
    }

    [Fact]
    public async Task Knows_its_own_rows_although_somebody_changed_one_of_them_since()
    {
        var first = await CommittedAsync("overtaken");
        var connection = new FaultyConnection(Fault.LostAnswer, Fault.None)
        {
            Meanwhile = async request =>
            {
                if (request == 2)
                {
                    var mine = (await Sound().FindAsync("overtaken", "s", default))!;
                    await Sound().CommitAsync("overtaken", [new RowChange.Replace("s", mine.ETag, Values("theirs"))], default);
                }
            },
        };
        var outcome = await Store(connection).CommitAsync("overtaken", [new RowChange.Replace("s", first.ETag, Values("mine")), Add("u1")], default);
        Assert.IsType<CommitOutcome.Done>(outcome);
        Assert.Equal("theirs", (await Sound().FindAsync("overtaken", "s", default))!.Values["text"]);
    }

    [Fact]
    public async Task Does_not_take_somebody_elses_rows_for_its_own_although_they_say_the_same()
    {
        var connection = new FaultyConnection(Fault.Closed, Fault.None)
        {
            Meanwhile = async request =>
            {
                if (request == 1)
                    await Sound().CommitAsync("theirs", [Add("u1")], default);
            },
        };
        Assert.Equal(new CommitOutcome.Exists("u1"), await Store(connection).CommitAsync("theirs", [Add("u1")], default));
    }

    [Fact]
    public async Task Stores_once_when_the_connection_closes_before_the_request()
    {
        Assert.IsType<CommitOutcome.Done>(await Store(new FaultyConnection(Fault.Closed, Fault.None)).CommitAsync("closed", [Add("u1")], default));
        Assert.NotNull(await Sound().FindAsync("closed", "u1", default));
    }

    [Fact]
    public async Task Tries_again_when_a_try_hangs_and_gives_up_after_eight_seconds()
    {
        var asked = new SemaphoreSlim(0);
        var connection = new FaultyConnection(Fault.Frozen)
        {
            Meanwhile = _ =>
            {
                asked.Release();
                return Task.CompletedTask;
            },
        };
        var turn = Task.Run(async () => await Store(connection).FindAsync("frozen", "s", default));
        await asked.WaitAsync();
        _time.Advance(TimeSpan.FromSeconds(4));
        await asked.WaitAsync();
        _time.Advance(TimeSpan.FromSeconds(4));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => turn);
        Assert.Equal(2, connection.Requests);
    }

    [Fact]
    public async Task A_freeze_shorter_than_a_try_costs_no_second_request()
    {
        var thaw = new TaskCompletionSource();
        var connection = new FaultyConnection(Fault.None) { Meanwhile = _ => thaw.Task };
        var turn = Task.Run(async () => await Store(connection).CommitAsync("thawed", [Add("s")], default));
        _time.Advance(TimeSpan.FromSeconds(3));
        thaw.SetResult();
        Assert.IsType<CommitOutcome.Done>(await turn);
        Assert.Equal(1, connection.Requests);
    }

    [Fact]
    public async Task Makes_a_table_that_is_missing()
    {
        await TableClients.ByConnectionString(azurite.ConnectionString).DeleteAsync();
        Assert.Null(await Store(new FaultyConnection(Fault.None)).FindAsync("missing", "s", default));
        Assert.Empty(await Store(new FaultyConnection(Fault.None)).ReadAsync("missing", "a", "z", default).ToListAsync());
        Assert.IsType<CommitOutcome.Done>(await Store(new FaultyConnection(Fault.None)).CommitAsync("missing", [Add("s")], default));
        Assert.NotNull(await Sound().FindAsync("missing", "s", default));
    }

    [Fact]
    public async Task A_wrong_key_is_said_at_once_and_never_shown()
    {
        const string key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        var connectionString = string.Join(';', azurite.ConnectionString.Split(';')
            .Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? "AccountKey=" + key : part));
        var connection = new FaultyConnection(Fault.None);
        var store = new TableRowStore(TableClients.ByConnectionString(connectionString, connection), new TableResilience(_time));
        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.FindAsync("key", "s", default));
        Assert.Equal(1, connection.Requests);
        Assert.Contains("403", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_is_two_requests()
    {
        var first = await CommittedAsync("count");
        var connection = new FaultyConnection(Fault.None);
        var store = Store(connection);
        await store.FindAsync("count", "s", default);
        await store.CommitAsync("count", [new RowChange.Replace("s", first.ETag, Values("x")), Add("u1"), Add("u2"), Add("a1")], default);
        Assert.Equal(2, connection.Requests);
    }

    private static RowChange.Add Add(string row) => new(row, Values("x"));

    private static Dictionary<string, string> Values(string text) => new(StringComparer.Ordinal) { ["text"] = text };

    private async Task<StoredRow> CommittedAsync(string partition)
    {
        await Sound().CommitAsync(partition, [new RowChange.Add("s", Values("old"))], default);
        return (await Sound().FindAsync(partition, "s", default))!;
    }

    private TableRowStore Sound() => new(TableClients.ByConnectionString(azurite.ConnectionString), new TableResilience(TimeProvider.System));

    private TableRowStore Store(FaultyConnection connection) =>
        new(TableClients.ByConnectionString(azurite.ConnectionString, connection), new TableResilience(_time));
}

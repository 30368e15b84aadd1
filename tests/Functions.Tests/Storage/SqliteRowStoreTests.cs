using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Storage.Sqlite;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Storage;

public sealed class SqliteRowStoreTests : RowStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SqliteRowStore _store;

    public SqliteRowStoreTests() => _store = new SqliteRowStore(_folder.At("interviews.db"));

    protected override IRowStore Store => _store;

    [Fact]
    public async Task Another_process_on_the_same_file_sees_and_respects_what_was_written()
    {
        using var other = new SqliteRowStore(_folder.At("interviews.db"));
        await _store.CommitAsync("p", [new RowChange.Add("s", Values(("text", "one")))], default);
        var read = (await other.FindAsync("p", "s", default))!;
        Assert.IsType<CommitOutcome.Done>(await other.CommitAsync("p", [new RowChange.Replace("s", read.ETag, Values(("text", "two")))], default));
        Assert.IsType<CommitOutcome.Stale>(await _store.CommitAsync("p", [new RowChange.Replace("s", read.ETag, Values(("text", "three")))], default));
    }

    [Fact]
    public async Task A_new_file_is_for_its_owner_alone_in_a_folder_that_others_may_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        await _store.CommitAsync("p", [new RowChange.Add("s", Values(("text", "one")))], default);
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (var file in Directory.GetFiles(_folder.Path))
            Assert.Equal((file, Owner), (file, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task Is_unavailable_where_no_folder_can_be_made_and_recovers()
    {
        await File.WriteAllTextAsync(_folder.At("wall"), "");
        using var store = new SqliteRowStore(_folder.At("wall/interviews.db"));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.PrepareAsync(default));
        await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.CommitAsync("p", [new RowChange.Add("s", Values(("text", "one")))], default));
        File.Delete(_folder.At("wall"));
        Assert.IsType<CommitOutcome.Done>(await store.CommitAsync("p", [new RowChange.Add("s", Values(("text", "one")))], default));
    }

    [Fact]
    public async Task Is_unavailable_when_the_file_is_no_database()
    {
        await File.WriteAllTextAsync(_folder.At("notes.txt"), new string('x', 5000));
        using var store = new SqliteRowStore(_folder.At("notes.txt"));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.PrepareAsync(default));
    }

    [Fact]
    public async Task Goes_on_from_the_file_after_it_was_closed()
    {
        await _store.CommitAsync("p", [new RowChange.Add("s", Values(("text", "one")))], default);
        _store.Dispose();
        using var next = new SqliteRowStore(_folder.At("interviews.db"));
        Assert.Equal("one", (await next.FindAsync("p", "s", default))!.Values["text"]);
    }

    [Fact]
    public async Task Is_unavailable_once_it_is_closed()
    {
        var store = new SqliteRowStore(_folder.At("closed.db"));
        await store.CommitAsync("p", [new RowChange.Add("r", new Dictionary<string, string> { ["a"] = "1" })], default);
        store.Dispose();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync("p", [new RowChange.Add("s", new Dictionary<string, string> { ["a"] = "1" })], default));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}

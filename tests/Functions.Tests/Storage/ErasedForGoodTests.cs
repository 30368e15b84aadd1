using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Interviews;
using InterviewBot.Functions.Storage.Sqlite;
using InterviewBot.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Functions.Tests.Storage;

/// <summary>What was deleted stands nowhere in the file any more, nor in what the engine keeps beside it; looked for byte by byte.</summary>
public sealed class ErasedForGoodTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    private int Count(string words) => FileBytes.Count(_data.Path, words);

    /// <summary>Several, for where a row comes to lie depends on the interview's token, and so does what the engine leaves of it.</summary>
    [Fact]
    public async Task No_byte_of_a_deleted_interview_stays_and_the_others_lose_none()
    {
        var (app, _) = InProcess.Build([$"--{HostingOptionsReader.HandlerPort}=7000", $"--DataFolder={_data.Path}"]);
        await using (app)
        {
            var dialog = app.Services.GetRequiredService<InterviewDialog>();
            var stays = InterviewToken.New().Key;
            await dialog.OpenAsync(stays, "past-job", "1", Language.Dutch, default);
            for (var deleted = 0; deleted < 6; deleted++)
            {
                var gone = InterviewToken.New().Key;
                await dialog.OpenAsync(gone, "past-job", "1", Language.Dutch, default);
                for (var turn = 0; turn < 20; turn++)
                {
                    await dialog.TurnAsync(gone, new IncomingMessage($"kanarie {turn} in de kooi bij het raam van de winkel", null), $"a{turn}", default);
                    await dialog.TurnAsync(stays, new IncomingMessage($"merel {turn} op het dak van de bakkerij", null), $"a{deleted}-{turn}", default);
                }

                await dialog.TurnAsync(gone, new IncomingMessage("kanarie " + string.Concat(Enumerable.Repeat("en nog een kanarie ", 5_000)), null), "long", default);
                Assert.InRange(Count("kanarie"), 5_000, int.MaxValue);
                await dialog.TurnAsync(gone, new IncomingMessage("verwijder alles", null), "b", default);
                Assert.IsType<TurnOutcome.Deleted>(await dialog.TurnAsync(gone, new IncomingMessage("ja", null), "c", default));
                Assert.Equal(0, Count("kanarie"));
            }

            Assert.InRange(Count("merel"), 120, int.MaxValue);
            Assert.Equal(241, (await dialog.TranscriptAsync(stays, 0, default)).Length);
        }
    }

    [Fact]
    public async Task What_a_row_held_before_is_gone_once_it_is_replaced_and_the_log_is_emptied()
    {
        using var store = new SqliteRowStore(_data.At("interviews.db"));
        IRowStore rows = store;
        await rows.CommitAsync("p", [new RowChange.Add("s", new Dictionary<string, string> { ["text"] = "kanarie " + new string('x', 20_000) })], default);
        var read = (await rows.FindAsync("p", "s", default))!;
        await rows.CommitAsync("p", [new RowChange.Replace("s", read.ETag, new Dictionary<string, string> { ["text"] = "merel" })], default);
        await rows.ScrubAsync(default);
        Assert.Equal((0, 1), (Count("kanarie"), Count("merel")));
        Assert.Equal("merel", (await rows.FindAsync("p", "s", default))!.Values["text"]);
    }
}

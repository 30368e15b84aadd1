using System.Net;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>Stand-alone, on a machine that lacks something for a while: a store that hangs, a full disk, no file descriptors left. It says so, loses nothing and goes on.</summary>
public sealed class ScarcityTests : IDisposable
{
    // The plain build's compiler maps its code through a file, which the limit would hit too.
    private static readonly (string Name, string Value) PlainMemory = ("DOTNET_EnableWriteXorExecute", "0");

    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_turn_waits_for_a_store_that_hangs_for_a_short_while()
    {
        using var azurite = new AzuriteProcess();
        await azurite.StartAsync();
        await using var product = await ProductProcess.StartAsync(("Storage", azurite.ConnectionString));
        var chat = await product.BeginAsync();
        azurite.Freeze();
        var turn = chat.PostAsync("kassier", "m1");
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        Assert.False(turn.IsCompleted);
        azurite.Thaw();
        using var answer = await turn;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(await chat.TranscriptAsync(), utterance => utterance.Text == "kassier");
    }

    [Fact]
    public async Task A_store_that_hangs_is_said_within_the_budget_of_a_turn_and_what_was_sent_again_is_there_once()
    {
        using var azurite = new AzuriteProcess();
        await azurite.StartAsync();
        await using var product = await ProductProcess.StartAsync(("Storage", azurite.ConnectionString));
        var chat = await product.BeginAsync();
        azurite.Freeze();
        using (var away = await chat.PostAsync("kassier", "m1").WaitAsync(TimeSpan.FromSeconds(20)))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        azurite.Thaw();
        await chat.SayAsync("kassier", "m1");
        await chat.SayAsync("Colruyt", "m2");
        Assert.Equal(["kassier", "Colruyt"], (await chat.TranscriptAsync()).Where(utterance => utterance.Role == "user").Select(utterance => utterance.Text));
    }

    /// <summary>A file that may not grow is what a full disk is to whoever writes.</summary>
    [Fact]
    public async Task A_full_disk_is_said_and_what_was_told_before_stays()
    {
        const int Blocks = 2048; // of 512 bytes
        IReadOnlyList<(string Role, string Text)> kept;
        string token;
        await using (var product = await ProductProcess.StartLimitedAsync($"trap '' XFSZ; ulimit -f {Blocks}", ("DataFolder", _data.Path), PlainMemory))
        {
            var chat = await product.BeginAsync();
            token = chat.Token;
            var told = 0;
            HttpStatusCode status;
            do
            {
                using var answer = await chat.PostAsync($"{told} {new string('w', 90_000)}", $"m{told}");
                status = answer.StatusCode;
            }
            while (status == HttpStatusCode.OK && ++told < 20);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            using var page = await product.Client.GetAsync("/");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            kept = await chat.TranscriptAsync();
            Assert.Equal(told, kept.Count(utterance => utterance.Role == "user"));
        }

        await using var roomy = await ProductProcess.StartAsync(("DataFolder", _data.Path));
        var again = await roomy.OpenAsync(token);
        Assert.Equal(kept, await again.TranscriptAsync());
        await again.SayAsync("kassier", "after");
        Assert.Equal(kept.Count + 2, (await again.TranscriptAsync()).Count);
    }

    [Fact]
    public async Task Recovers_from_having_no_file_descriptors_left()
    {
        const int Few = 512;
        await using var product = await ProductProcess.StartLimitedAsync($"ulimit -n {Few}", ("DataFolder", _data.Path));
        var chat = await product.BeginAsync();
        var idle = new List<System.Net.Sockets.TcpClient>();
        try
        {
            // More than it can take, and fewer than the machine keeps waiting for it.
            for (var i = 0; i < Few; i++)
            {
                var client = new System.Net.Sockets.TcpClient();
                idle.Add(client);
                await client.ConnectAsync("127.0.0.1", product.Port);
            }

            using var starved = new HttpClient { BaseAddress = product.Client.BaseAddress, Timeout = TimeSpan.FromSeconds(2) };
            await Assert.ThrowsAnyAsync<Exception>(() => starved.GetAsync("/api/health"));
        }
        finally
        {
            idle.ForEach(client => client.Dispose());
        }

        for (var tries = 0; ; tries++)
        {
            try
            {
                await chat.SayAsync("kassier", "m1");
                break;
            }
            catch (HttpRequestException) when (tries < 50)
            {
                await Task.Delay(200);
            }
        }

        Assert.Single(await chat.TranscriptAsync(), utterance => utterance.Text == "kassier");
    }
}

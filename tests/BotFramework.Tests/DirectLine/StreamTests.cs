using System.Net;
using System.Net.WebSockets;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private DirectLineHost _host = null!;
    private (string Id, string Token) _conversation;

    public async Task InitializeAsync()
    {
        _host = await DirectLineHost.StartAsync();
        _conversation = _host.Conversation();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Sends_what_was_missed_and_then_what_comes()
    {
        using var socket = await _host.ConnectAsync(_conversation);
        var history = await NextAsync(socket);
        (await _host.SayAsync(_conversation, """{"type":"message","text":"dag","channelData":{"clientActivityID":"k"}}""")).Dispose();
        var turn = await NextAsync(socket);
        _host.Bot.Say("c1", "nog iets");
        _host.Signal.Notify("c1");
        var more = await NextAsync(socket);

        Assert.Equal(["Hallo"], history.Texts);
        Assert.Equal(["dag", "echo: dag"], turn.Texts);
        Assert.Equal(["nog iets"], more.Texts);
        Assert.Equal(["1", "3", "4"], [history.Watermark, turn.Watermark, more.Watermark]);
    }

    [Fact]
    public async Task Goes_on_from_the_watermark_and_leaves_nothing_out()
    {
        for (var i = 0; i < 450; i++)
            _host.Bot.Say("c1", "m" + i);
        using var socket = await _host.ConnectAsync(_conversation, "1");

        var sets = new[] { await NextAsync(socket), await NextAsync(socket), await NextAsync(socket) };

        Assert.Equal(Enumerable.Range(0, 450).Select(i => "m" + i), sets.SelectMany(set => set.Texts));
        Assert.Equal("451", sets[^1].Watermark);
    }

    [Fact]
    public async Task A_page_with_nothing_to_show_does_not_hold_up_what_comes_after_it()
    {
        for (var i = 0; i < 250; i++)
            _host.Bot.Say("c1", FakeBot.Hidden);
        _host.Bot.Say("c1", "nog iets");
        using var socket = await _host.ConnectAsync(_conversation, "1");

        var set = await NextAsync(socket);

        Assert.Equal(["nog iets"], set.Texts);
        Assert.Equal("252", set.Watermark);
    }

    [Fact]
    public async Task Every_tab_gets_everything()
    {
        using var one = await _host.ConnectAsync(_conversation, "1");
        using var two = await _host.ConnectAsync(_conversation, "1");

        (await _host.SayAsync(_conversation, """{"type":"message","text":"dag"}""")).Dispose();

        Assert.Equal(["dag", "echo: dag"], (await NextAsync(one)).Texts);
        Assert.Equal(["dag", "echo: dag"], (await NextAsync(two)).Texts);
    }

    [Fact]
    public async Task Silence_is_filled_with_empty_frames_and_the_clients_are_taken()
    {
        await using var host = await DirectLineHost.StartAsync(
            options => options with { Recheck = TimeSpan.FromMilliseconds(10), KeepAlive = TimeSpan.FromSeconds(15) });
        var conversation = host.Conversation();
        using var socket = await host.ConnectAsync(conversation, "1");

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);
        host.Time.Now = host.Time.Now.AddSeconds(15);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (text, type) = await DirectLineHost.FrameAsync(socket, patience.Token);

        Assert.Equal(("", WebSocketMessageType.Text), (text, type));
        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task Finds_what_another_instance_wrote_without_a_signal()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { Recheck = TimeSpan.FromMilliseconds(10) });
        using var socket = await host.ConnectAsync(host.Conversation(), "1");

        host.Bot.Say("c1", "van elders");

        Assert.Equal(["van elders"], (await NextAsync(socket)).Texts);
    }

    [Fact]
    public async Task Is_closed_as_going_away_when_the_server_stops()
    {
        using var socket = await _host.ConnectAsync(_conversation, "1");

        var stopping = _host.StopAsync();
        Assert.Null(await DirectLineHost.NextAsync(socket));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping;

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
    }

    [Fact]
    public async Task Is_closed_as_going_away_when_its_time_is_up()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { StreamLifetime = TimeSpan.FromMilliseconds(50) });
        using var socket = await host.ConnectAsync(host.Conversation(), "1");

        Assert.Null(await DirectLineHost.NextAsync(socket));
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
    }

    [Fact]
    public async Task Is_closed_when_the_conversation_is_deleted_and_cannot_be_opened_again()
    {
        using var socket = await _host.ConnectAsync(_conversation, "1");

        _host.Bot.Delete("c1");
        _host.Signal.Notify("c1");

        Assert.Null(await DirectLineHost.NextAsync(socket));
        using var answer = await _host.GetAsync("/conversations/c1?watermark=1", _conversation.Token);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Survives_storage_that_is_away_for_a_while()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { Recheck = TimeSpan.FromMilliseconds(10) });
        host.Bot.IsAway = true;
        using var socket = await host.ConnectAsync(host.Conversation());

        host.Bot.IsAway = false;

        Assert.Equal(["Hallo"], (await NextAsync(socket)).Texts);
    }

    [Fact]
    public async Task One_more_than_allowed_is_refused_and_a_place_comes_free()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { MaxStreams = 1 });
        var conversation = host.Conversation();
        using var first = await host.ConnectAsync(conversation, "1");
        await Assert.ThrowsAsync<WebSocketException>(() => host.ConnectAsync(conversation, "1"));

        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await NobodyListensAsync(host);

        using var next = await host.ConnectAsync(conversation, "1");
        Assert.Equal(WebSocketState.Open, next.State);
    }

    [Fact]
    public async Task Nothing_is_left_of_clients_that_left_in_whatever_way()
    {
        for (var i = 0; i < 10; i++)
        {
            using var polite = await _host.ConnectAsync(_conversation, "1");
            await polite.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            using var abrupt = await _host.ConnectAsync(_conversation, "1");
            abrupt.Abort();
            using var loud = await _host.ConnectAsync(_conversation, "1");
            await loud.SendAsync(new byte[100_000], WebSocketMessageType.Text, true, CancellationToken.None);
            Assert.Null(await DirectLineHost.NextAsync(loud));
            await NobodyListensAsync(_host);
        }
    }

    [Fact]
    public async Task A_server_without_streams_offers_none()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { OffersStream = false });

        using var answer = await host.PostAsync("/conversations", host.Conversation().Token);

        Assert.False((await DirectLineHost.JsonAsync(answer)).TryGetProperty("streamUrl", out _));
    }

    private static async Task<(List<string> Texts, string Watermark)> NextAsync(ClientWebSocket socket)
    {
        var set = await DirectLineHost.NextAsync(socket) ?? throw new InvalidOperationException("The server closed.");
        return ([.. set.GetProperty("activities").EnumerateArray().Select(it => it.GetProperty("text").GetString()!)], set.GetProperty("watermark").GetString()!);
    }

    // The server notices a client that left when its read ends; that is soon, but not at once.
    private static async Task NobodyListensAsync(DirectLineHost host)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (host.Signal.Count > 0)
            await Task.Delay(5, patience.Token);
    }
}

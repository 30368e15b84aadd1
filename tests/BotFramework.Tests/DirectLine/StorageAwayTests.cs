using System.Net;

namespace InterviewBot.BotFramework.Tests.DirectLine;

/// <summary>Storage that is away must not end a client's session: a client that polls stops for good at the first error.</summary>
public sealed class StorageAwayTests : IAsyncLifetime
{
    private DirectLineHost _host = null!;
    private (string Id, string Token) _conversation;

    public async Task InitializeAsync()
    {
        _host = await DirectLineHost.StartAsync();
        _conversation = _host.Conversation();
        _host.Bot.IsAway = true;
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("1", "1")]
    [InlineData("", null)]
    public async Task A_poll_is_200_with_nothing_new_and_the_same_watermark(string given, string? expected)
    {
        using var answer = await _host.GetAsync($"/conversations/c1/activities?watermark={given}", _conversation.Token);

        var set = await DirectLineHost.JsonAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, set.GetProperty("activities").GetArrayLength());
        Assert.Equal(expected, set.TryGetProperty("watermark", out var watermark) ? watermark.GetString() : null);
    }

    [Fact]
    public async Task A_client_may_start_and_reconnect_and_finds_everything_later()
    {
        using var start = await _host.PostAsync("/conversations", _conversation.Token, "{}");
        using var reconnect = await _host.GetAsync("/conversations/c1?watermark=", _conversation.Token);
        using var refresh = await _host.PostAsync("/tokens/refresh", _conversation.Token);
        _host.Bot.IsAway = false;

        Assert.Equal(HttpStatusCode.OK, start.StatusCode);
        Assert.Equal(HttpStatusCode.OK, reconnect.StatusCode);
        Assert.Equal(HttpStatusCode.OK, refresh.StatusCode);
        Assert.Equal(["Hallo"], await _host.TextsAsync(_conversation));
    }

    [Fact]
    public async Task A_post_is_503_and_sending_it_again_stores_it_once()
    {
        const string message = """{"type":"message","text":"dag","channelData":{"clientActivityID":"k"}}""";
        using var first = await _host.SayAsync(_conversation, message);
        _host.Bot.IsAway = false;
        using var second = await _host.SayAsync(_conversation, message);
        using var third = await _host.SayAsync(_conversation, message);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.Equal(["Hallo", "dag", "echo: dag"], await _host.TextsAsync(_conversation));
    }

    [Fact]
    public async Task Who_leaves_after_sending_has_sent()
    {
        _host.Bot.IsAway = false;
        var gate = new TaskCompletionSource();
        _host.Bot.Gate = gate.Task;
        using (var impatient = new CancellationTokenSource())
        {
            using var message = new StringContent("""{"type":"message","text":"dag"}""", System.Text.Encoding.UTF8, "application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations/c1/activities") { Content = message };
            request.Headers.Add("Authorization", "Bearer " + _conversation.Token);
            var sending = _host.Client.SendAsync(request, impatient.Token);
            await _host.Bot.Entered;
            await impatient.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        }

        gate.SetResult();
        await _host.Bot.Stored;
        Assert.Equal(["Hallo", "dag", "echo: dag"], await _host.TextsAsync(_conversation));
    }

    [Fact]
    public async Task An_unknown_conversation_is_404_everywhere()
    {
        _host.Bot.IsAway = false;
        _host.Bot.Delete("c1");

        using var start = await _host.PostAsync("/conversations", _conversation.Token, "{}");
        using var reconnect = await _host.GetAsync("/conversations/c1", _conversation.Token);
        using var read = await _host.GetAsync("/conversations/c1/activities", _conversation.Token);
        using var post = await _host.SayAsync(_conversation, """{"type":"message","text":"dag"}""");
        using var session = await _host.GetAsync("/session/getsessionid", _conversation.Token);
        using var elsewhere = await _host.GetAsync("/nothing", _conversation.Token);
        using var otherMethod = await _host.SendAsync(HttpMethod.Put, "/conversations", _conversation.Token);

        Assert.All([start, reconnect, read, post, session, elsewhere], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, otherMethod.StatusCode);
    }
}

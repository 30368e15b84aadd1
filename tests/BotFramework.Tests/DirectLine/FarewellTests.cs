using System.Net;

namespace InterviewBot.BotFramework.Tests.DirectLine;

/// <summary>Who has everything deleted from within the chat sees that it was done, though there is no transcript left to read it from.</summary>
public sealed class FarewellTests : IAsyncLifetime
{
    private const string Wish = """{"type":"message","text":"wis alles","channelData":{"clientActivityID":"k"}}""";

    private DirectLineHost _host = null!;
    private (string Id, string Token) _conversation;

    public async Task InitializeAsync()
    {
        _host = await DirectLineHost.StartAsync();
        _conversation = _host.Conversation();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_client_that_polls_gets_its_message_back_and_the_goodbye_once_and_then_the_end()
    {
        using var posted = await _host.SayAsync(_conversation, Wish);
        using var first = await _host.GetAsync("/conversations/c1/activities?watermark=1", _conversation.Token);
        var set = await DirectLineHost.JsonAsync(first);
        using var second = await _host.GetAsync("/conversations/c1/activities?watermark=" + set.GetProperty("watermark").GetString(), _conversation.Token);

        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("k", set.GetProperty("activities")[0].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("Alles is gewist.", set.GetProperty("activities")[1].GetProperty("text").GetString());
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
    }

    [Fact]
    public async Task A_client_with_a_socket_gets_both_and_then_the_end()
    {
        using var socket = await _host.ConnectAsync(_conversation, "1");

        (await _host.SayAsync(_conversation, Wish)).Dispose();

        Assert.Equal("Alles is gewist.", (await DirectLineHost.NextAsync(socket))!.Value.GetProperty("activities")[1].GetProperty("text").GetString());
        Assert.Null(await DirectLineHost.NextAsync(socket));
    }

    [Fact]
    public async Task After_a_minute_and_for_others_there_is_nothing()
    {
        _host.Conversation("c2");
        (await _host.SayAsync(_conversation, Wish)).Dispose();
        _host.Bot.Delete("c2");

        using var other = await _host.GetAsync("/conversations/c2/activities", _host.Tokens.IssueSession("c2", "dl_user"));
        _host.Time.Now = _host.Time.Now.AddMinutes(1);
        using var late = await _host.GetAsync("/conversations/c1/activities?watermark=1", _conversation.Token);
        using var again = await _host.SayAsync(_conversation, """{"type":"message","text":"toch niet"}""");

        Assert.All([other, late, again], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }
}

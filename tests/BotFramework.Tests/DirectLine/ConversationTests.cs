using System.Net;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class ConversationTests : IAsyncLifetime
{
    private DirectLineHost _host = null!;

    public async Task InitializeAsync() => _host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_start_gives_conversation_token_lifetime_and_stream()
    {
        var conversation = _host.Conversation();

        using var answer = await _host.PostAsync("/conversations", conversation.Token, """{"user":{"id":"dl_somebody_else"},"locale":"nl-BE"}""");

        var json = await DirectLineHost.JsonAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("c1", json.GetProperty("conversationId").GetString());
        Assert.Equal(3600, json.GetProperty("expires_in").GetInt32());
        Assert.StartsWith("ws://127.0.0.1:", json.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(json.GetProperty("token").GetString()!);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_message_comes_back_with_the_clients_id_before_the_answer_to_it()
    {
        var conversation = _host.Conversation();

        using var posted = await _host.SayAsync(conversation,
            """{"type":"message","text":"dag","from":{"id":"dl_thief","role":"bot"},"timestamp":"0001-01-01T00:00:00Z","channelData":{"clientActivityID":"k7"}}""");
        using var answer = await _host.GetAsync("/conversations/c1/activities?watermark=1", conversation.Token);

        var set = await DirectLineHost.JsonAsync(answer);
        var mine = set.GetProperty("activities")[0];
        Assert.NotEmpty((await DirectLineHost.JsonAsync(posted)).GetProperty("id").GetString()!);
        Assert.Equal("3", set.GetProperty("watermark").GetString());
        Assert.Equal("k7", mine.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("dl_user", mine.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("user", mine.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("c1", mine.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("2026-11-23T09:00:00.001Z", mine.GetProperty("timestamp").GetString());
        Assert.Equal("echo: dag", set.GetProperty("activities")[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Absent_members_are_left_out()
    {
        var conversation = _host.Conversation();

        using var answer = await _host.GetAsync("/conversations/c1/activities", conversation.Token);

        Assert.DoesNotContain("null", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

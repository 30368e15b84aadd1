using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class AuthorisationTests : IAsyncLifetime
{
    private DirectLineHost _host = null!;

    public async Task InitializeAsync() => _host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public static TheoryData<string, string> Routes => new()
    {
        { "POST", "/tokens/refresh" },
        { "POST", "/conversations" },
        { "GET", "/conversations/c1" },
        { "GET", "/conversations/c1/activities?watermark=" },
        { "POST", "/conversations/c1/activities" },
        { "POST", "/conversations/c1/upload?userId=dl_user" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Without_a_token_of_ours_the_answer_is_401(string method, string path)
    {
        var (id, token) = _host.Conversation();
        string?[] wrong = [null, "", "undefined", "a.b.c", token + "x", token[..^1], _host.Tokens.IssueStream(id, "dl_user")];

        foreach (var it in wrong)
        {
            using var answer = await _host.SendAsync(new HttpMethod(method), path, it, Message());
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("BadArgument", await DirectLineHost.CodeAsync(answer));
        }

        Assert.Empty(_host.Bot.Received);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task An_expired_token_is_403_with_the_code_the_client_knows(string method, string path)
    {
        var (_, token) = _host.Conversation();
        _host.Time.Now = _host.Time.Now.AddHours(1);

        using var answer = await _host.SendAsync(new HttpMethod(method), path, token, Message());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("TokenExpired", await DirectLineHost.CodeAsync(answer));
        Assert.Empty(_host.Bot.Received);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task A_token_opens_its_own_conversation_and_says_nothing_of_others(string method, string path)
    {
        var (_, token) = _host.Conversation();
        _host.Bot.Create("other");

        foreach (var id in new[] { "other", "C1", "c1%20", "missing" })
        {
            using var answer = await _host.SendAsync(new HttpMethod(method), $"/conversations/{id}{path}", token, Message());
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Equal("BadArgument", await DirectLineHost.CodeAsync(answer));
        }

        Assert.Empty(_host.Bot.Received);
    }

    [Fact]
    public async Task A_stream_wants_a_stream_token_of_its_own_conversation_within_a_minute()
    {
        var (id, token) = _host.Conversation();
        var url = $"/conversations/{id}/stream?watermark=&t=";
        var late = _host.Tokens.IssueStream(id, "dl_user");
        _host.Time.Now = _host.Time.Now.AddSeconds(60);

        Assert.Equal(401, await RefusalAsync(url));
        Assert.Equal(401, await RefusalAsync(url + token));
        Assert.Equal(403, await RefusalAsync(url + late));
        Assert.Equal(403, await RefusalAsync(url + _host.Tokens.IssueStream("other", "dl_user")));
        using var answer = await _host.GetAsync(url + _host.Tokens.IssueStream(id, "dl_user"), null);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Refreshing_gives_a_later_token_and_leaves_the_old_one_its_time()
    {
        var (id, token) = _host.Conversation();
        _host.Time.Now = _host.Time.Now.AddMinutes(45);

        using var answer = await _host.PostAsync("/tokens/refresh", token);
        var json = await DirectLineHost.JsonAsync(answer);
        using var old = await _host.GetAsync($"/conversations/{id}/activities", token);
        _host.Time.Now = _host.Time.Now.AddMinutes(45);
        using var renewed = await _host.GetAsync($"/conversations/{id}/activities", json.GetProperty("token").GetString());

        Assert.Equal(id, json.GetProperty("conversationId").GetString());
        Assert.False(json.TryGetProperty("streamUrl", out _));
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        Assert.Equal(HttpStatusCode.OK, renewed.StatusCode);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("bearer x")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer a b c")]
    [InlineData("BotConnector x")]
    public async Task Junk_in_the_header_is_401(string header)
    {
        _host.Conversation();
        using var request = new HttpRequestMessage(HttpMethod.Get, DirectLineApi.Prefix + "/conversations/c1/activities");
        request.Headers.TryAddWithoutValidation("Authorization", header);

        using var answer = await _host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Two_headers_are_no_token()
    {
        var (_, token) = _host.Conversation();
        using var request = new HttpRequestMessage(HttpMethod.Get, DirectLineApi.Prefix + "/conversations/c1/activities");
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer " + token, "Bearer " + token]);

        using var answer = await _host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_functions_key_or_a_principal_header_opens_nothing()
    {
        _host.Conversation();
        using var request = new HttpRequestMessage(HttpMethod.Get, DirectLineApi.Prefix + "/conversations/c1/activities?code=key");
        request.Headers.Add("x-functions-key", "key");
        request.Headers.Add("x-ms-client-principal", "e30=");

        using var answer = await _host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_user_of_the_token_speaks_whoever_the_body_names()
    {
        var conversation = _host.Conversation();

        using var answer = await _host.SayAsync(conversation, """
            {"type":"message","text":"x","from":{"id":"dl_other","aadObjectId":"1"},"conversation":{"id":"other"},"recipient":{"id":"dl_user"},
             "channelId":"msteams","serviceUrl":"http://169.254.169.254/","id":"a1","role":"instructor","channelData":{"role":"instructor","interviewId":"other","classId":"k"}}
            """);

        var received = _host.Bot.Received.Single();
        Assert.Equal(("dl_user", "c1"), (received.UserId, received.ConversationId));
        Assert.NotEqual("a1", received.Id);
        Assert.Null(received.ClientActivityId);
    }

    [Fact]
    public async Task Nobody_can_ask_for_a_token_without_an_interview()
    {
        using var answer = await _host.PostAsync("/tokens/generate", "0123456789abcdef0123456789abcdef", """{"user":{"id":"dl_7"}}""");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Files_are_refused_with_a_reason()
    {
        var (id, token) = _host.Conversation();
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "cv.docx" } };

        using var answer = await _host.SendAsync(HttpMethod.Post, $"/conversations/{id}/upload?userId=dl_user", token, form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("Files", (await DirectLineHost.JsonAsync(answer)).GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static StringContent Message() => new("""{"type":"message","text":"x"}""", MediaTypeHeaderValue.Parse("application/json"));

    private async Task<int> RefusalAsync(string path)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        var address = new UriBuilder(_host.Client.BaseAddress!) { Scheme = "ws" }.Uri;
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(address, DirectLineApi.Prefix + path), CancellationToken.None));
        return (int)socket.HttpStatusCode;
    }
}

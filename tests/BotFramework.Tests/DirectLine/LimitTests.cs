using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using InterviewBot.BotFramework.DirectLine;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class LimitTests : IAsyncLifetime
{
    private DirectLineHost _host = null!;
    private (string Id, string Token) _conversation;

    public async Task InitializeAsync()
    {
        _host = await DirectLineHost.StartAsync(options => options with { MessageBurst = 20 });
        _conversation = _host.Conversation();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_text_that_is_too_long_is_413_and_the_next_one_goes_through()
    {
        using var longest = await _host.SayAsync(_conversation, Message(new string('a', IncomingActivityReader.MaxTextLength)));
        using var tooLong = await _host.SayAsync(_conversation, Message(new string('a', IncomingActivityReader.MaxTextLength + 1)));
        using var next = await _host.SayAsync(_conversation, Message("verder"));

        Assert.Equal(HttpStatusCode.OK, longest.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);
        Assert.Equal("MessageSizeTooBig", await DirectLineHost.CodeAsync(tooLong));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(2, _host.Bot.Received.Count);
    }

    [Theory]
    [InlineData(5 * 1024 * 1024, true)]
    [InlineData(30 * 1024 * 1024, true)]
    [InlineData(5 * 1024 * 1024, false)]
    public async Task I03_megabytes_are_413_or_cut_off_and_the_next_request_works(int bytes, bool saysItsLength)
    {
        using var content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes(Message(new string('a', bytes)))));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentLength = saysItsLength ? content.Headers.ContentLength : null;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, DirectLineApi.Prefix + "/conversations/c1/activities") { Content = content };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _conversation.Token);
            request.Headers.TransferEncodingChunked = !saysItsLength;
            using var answer = await _host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.True(answer.Headers.ConnectionClose);
        }
        catch (HttpRequestException)
        {
            // Cut off while it was still sending.
        }

        using var next = await _host.SayAsync(_conversation, Message("verder"));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("Content-Length: 5\r\n\r\n{")]
    public async Task A_body_that_breaks_off_stores_nothing(string rest)
    {
        using (var line = new TcpClient())
        {
            await line.ConnectAsync(IPAddress.Loopback, _host.Client.BaseAddress!.Port);
            await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST {DirectLineApi.Prefix}/conversations/c1/activities HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + $"Authorization: Bearer {_conversation.Token}\r\n{rest}"));
        }

        using var next = await _host.SayAsync(_conversation, Message("verder"));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal("verder", Assert.Single(_host.Bot.Received).Text);
    }

    [Fact]
    public async Task A_flood_is_429_for_posts_only_and_over_after_a_moment()
    {
        for (var i = 0; i < 20; i++)
            (await _host.SayAsync(_conversation, Message("a"))).Dispose();
        using var one = await _host.SayAsync(_conversation, Message("te snel"));
        using var other = await _host.SayAsync(_host.Conversation("c2"), Message("iemand anders"));
        using var poll = await _host.GetAsync("/conversations/c1/activities", _conversation.Token);
        _host.Time.Now = _host.Time.Now.AddSeconds(1);
        using var later = await _host.SayAsync(_conversation, Message("nu wel"));
        using var again = await _host.SayAsync(_conversation, Message("te snel"));

        Assert.Equal(HttpStatusCode.TooManyRequests, one.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, poll.StatusCode);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, again.StatusCode);
        Assert.DoesNotContain(_host.Bot.Received, it => it.Text == "te snel");
    }

    [Fact]
    public async Task I04_bodies_that_trickle_are_cut_off_and_disturb_nobody()
    {
        await using var host = await DirectLineHost.StartAsync(configure: kestrel => kestrel.Limits.MinRequestBodyDataRate = new(240, TimeSpan.FromSeconds(1.5)));
        var conversation = host.Conversation();
        var lines = new List<TcpClient>();
        for (var i = 0; i < 50; i++)
        {
            var line = new TcpClient();
            lines.Add(line);
            await line.ConnectAsync(IPAddress.Loopback, host.Client.BaseAddress!.Port);
            await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST {DirectLineApi.Prefix}/conversations/c1/activities HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + $"Authorization: Bearer {conversation.Token}\r\nContent-Length: 1000\r\n\r\n{{"));
        }

        using var meanwhile = await host.SayAsync(conversation, Message("ondertussen"));
        var answers = await Task.WhenAll(lines.Select(line => new StreamReader(line.GetStream()).ReadLineAsync()));
        lines.ForEach(line => line.Dispose());

        Assert.Equal(HttpStatusCode.OK, meanwhile.StatusCode);
        Assert.All(answers, answer => Assert.Equal("HTTP/1.1 408 Request Timeout", answer));
        Assert.Equal("ondertussen", Assert.Single(host.Bot.Received).Text);
    }

    private static string Message(string text) => $$"""{"type":"message","text":"{{text}}"}""";
}

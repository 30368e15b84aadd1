using System.Net;

namespace InterviewBot.BotFramework.Tests.DirectLine;

public sealed class OriginTests
{
    private const string Intranet = "https://intranet.example";

    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task Without_a_list_there_are_no_headers_for_other_origins(string? origin)
    {
        await using var host = await DirectLineHost.StartAsync();
        var (_, token) = host.Conversation();

        using var preflight = await host.SendAsync(HttpMethod.Options, "/conversations/c1/activities", null, origin: origin);
        using var read = await host.SendAsync(HttpMethod.Get, "/conversations/c1/activities", token, origin: origin);

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.DoesNotContain(preflight.Headers.Concat(read.Headers), header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_trusted_origin_gets_exactly_what_the_client_asks_for()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { TrustedOrigins = [Intranet] });
        var (_, token) = host.Conversation();

        using var preflight = await host.SendAsync(HttpMethod.Options, "/conversations/c1/activities", null, origin: Intranet);
        using var read = await host.SendAsync(HttpMethod.Get, "/conversations/c1/activities", token, origin: Intranet);

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(Intranet, preflight.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("authorization, content-type, x-ms-bot-agent, x-requested-with", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(Intranet, read.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("Origin", read.Headers.Vary);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://intranet.example.evil.example")]
    [InlineData("https://intranet.example:8443")]
    [InlineData("http://intranet.example")]
    [InlineData("null")]
    public async Task With_a_list_every_other_origin_is_refused(string origin)
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { TrustedOrigins = [Intranet] });
        var (_, token) = host.Conversation();

        using var preflight = await host.SendAsync(HttpMethod.Options, "/conversations", null, origin: origin);
        using var read = await host.SendAsync(HttpMethod.Get, "/conversations/c1/activities", token, origin: origin);

        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
    }

    [Fact]
    public async Task The_servers_own_pages_need_no_place_on_the_list()
    {
        await using var host = await DirectLineHost.StartAsync(options => options with { TrustedOrigins = [Intranet] });
        var (_, token) = host.Conversation();

        using var read = await host.SendAsync(HttpMethod.Get, "/conversations/c1/activities", token, origin: host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }
}

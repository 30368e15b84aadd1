using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>The product as the Functions host knows it: a process on a port, with a proxy in front.</summary>
public sealed class HandlerTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _data = new();
    private ProductProcess _product = null!;

    public async Task InitializeAsync() =>
        _product = await ProductProcess.StartBehindHostAsync(("DataFolder", _data.Path), ("ASPNETCORE_URLS", "http://127.0.0.1:1"));

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Listens_on_the_port_it_was_given_and_only_for_this_machine()
    {
        using var answer = await _product.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var other = new TcpClient(AddressFamily.InterNetworkV6);
        await Assert.ThrowsAsync<SocketException>(async () => await other.ConnectAsync(IPAddress.IPv6Loopback, _product.Port));
    }

    [Fact]
    public async Task Answers_the_hosts_look_at_the_root_the_same_every_time()
    {
        var first = await _product.Client.GetByteArrayAsync("/");
        using var next = await _product.Client.GetAsync("/");
        Assert.Equal(first, await next.Content.ReadAsByteArrayAsync());
        Assert.False(next.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Runs_the_timer_for_the_host_and_answers_in_its_envelope()
    {
        using var answer = await _product.Client.PostAsJsonAsync("/Retention", new { Data = new { }, Metadata = new { } });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var envelope = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(["Interviews erased: 0"], envelope["Logs"]!.AsArray().Select(line => line!.GetValue<string>()));
        Assert.Empty(envelope["Outputs"]!.AsObject());
    }

    [Theory]
    [InlineData("x-ms-invocation-id")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Forwarded-For")]
    public async Task Refuses_the_timer_to_whoever_comes_through_the_proxy(string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/retention") { Content = JsonContent.Create(new { }) };
        request.Headers.TryAddWithoutValidation("User-Agent", "Azure-Functions-Host/4.1037");
        request.Headers.TryAddWithoutValidation(header, "bot.example.org");
        using var answer = await _product.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Makes_links_with_the_public_address()
    {
        var notice = (await _product.Client.GetFromJsonAsync<JsonObject>("/api/privacy"))!["version"]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/interviews")
        {
            Content = JsonContent.Create(new { language = "en", guide = "past-job", consent = true, notice }),
        };
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", "bot.example.org");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "192.0.2.1");
        using var answer = await _product.Client.SendAsync(request);
        Assert.StartsWith("https://bot.example.org/i/", (await answer.Content.ReadFromJsonAsync<JsonObject>())!["link"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Offers_no_WebSocket_behind_the_host()
    {
        var chat = await _product.BeginAsync();
        using var opened = await _product.Client.PostAsync($"/api/interviews/{chat.Token}/session", null);
        Assert.False((await opened.Content.ReadFromJsonAsync<JsonObject>())!["stream"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_chunked_body_is_taken()
    {
        var notice = (await _product.Client.GetFromJsonAsync<JsonObject>("/api/privacy"))!["version"]!.GetValue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/interviews")
        {
            Content = JsonContent.Create(new { language = "nl", guide = "past-job", consent = true, notice }),
        };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await _product.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task Says_nothing_on_its_own()
    {
        await _product.BeginAsync();
        Assert.DoesNotContain(_product.Output, line => line.Contains(_product.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}

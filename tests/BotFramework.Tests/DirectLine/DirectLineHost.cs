using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InterviewBot.BotFramework.DirectLine;
using InterviewBot.BotFramework.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace InterviewBot.BotFramework.Tests.DirectLine;

/// <summary>The Direct Line server on a real web server on loopback, with a bot in memory and a clock to be moved.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DirectLineHost(WebApplication app, ManualTime time, FakeBot bot, DirectLineTokens tokens, NewActivitySignal signal) =>
        (_app, Time, Bot, Tokens, Signal) = (app, time, bot, tokens, signal);

    public ManualTime Time { get; }

    public FakeBot Bot { get; }

    public DirectLineTokens Tokens { get; }

    public NewActivitySignal Signal { get; }

    public HttpClient Client { get; private set; } = new();

    public static async Task<DirectLineHost> StartAsync(
        Func<DirectLineOptions, DirectLineOptions>? change = null, Action<WebApplication, DirectLineHost>? map = null,
        Action<KestrelServerOptions>? configure = null)
    {
        var time = new ManualTime();
        var bot = new FakeBot(time);
        var tokens = new DirectLineTokens(new byte[DirectLineTokens.MinKeyBytes], TimeSpan.FromHours(1), time);
        var signal = new NewActivitySignal();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (configure is not null)
            builder.WebHost.ConfigureKestrel(configure);
        var app = builder.Build();
        // Nothing happens by itself: a stream that is not woken by a signal stays silent, and a test that forgot to give one fails.
        var options = new DirectLineOptions { MessageBurst = 100_000, Recheck = TimeSpan.FromHours(1), KeepAlive = TimeSpan.FromHours(1) };
        new DirectLineApi(bot, tokens, signal, change?.Invoke(options) ?? options, time).Map(app);
        var host = new DirectLineHost(app, time, bot, tokens, signal);
        map?.Invoke(app, host);
        await app.StartAsync();
        host.Client.Dispose();
        host.Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        return host;
    }

    /// <summary>A conversation that exists, and a token for it.</summary>
    public (string Id, string Token) Conversation(string id = "c1")
    {
        Bot.Create(id);
        return (id, Tokens.IssueSession(id, "dl_user"));
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? token) => SendAsync(HttpMethod.Get, path, token);

    public Task<HttpResponseMessage> PostAsync(string path, string? token, string? json = null, string mediaType = "application/json") =>
        SendAsync(HttpMethod.Post, path, token, json is null ? null : new StringContent(json, Encoding.UTF8, mediaType));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent? content = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, DirectLineApi.Prefix + path) { Content = content };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await Client.SendAsync(request);
    }

    /// <summary>Sends an activity into the conversation.</summary>
    public Task<HttpResponseMessage> SayAsync((string Id, string Token) conversation, string json) =>
        PostAsync($"/conversations/{conversation.Id}/activities", conversation.Token, json);

    /// <summary>The texts in the conversation, in order.</summary>
    public async Task<List<string>> TextsAsync((string Id, string Token) conversation, string watermark = "")
    {
        using var answer = await GetAsync($"/conversations/{conversation.Id}/activities?watermark={watermark}", conversation.Token);
        return [.. (await JsonAsync(answer)).GetProperty("activities").EnumerateArray().Select(it => it.GetProperty("text").GetString()!)];
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    /// <summary>The error code in an answer.</summary>
    public static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        (await JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString();

    /// <summary>Opens the WebSocket that the server offers for the conversation.</summary>
    public async Task<ClientWebSocket> ConnectAsync((string Id, string Token) conversation, string watermark = "")
    {
        using var answer = await GetAsync($"/conversations/{conversation.Id}?watermark={watermark}", conversation.Token);
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((await JsonAsync(answer)).GetProperty("streamUrl").GetString()!), CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame that is not empty, or <c>null</c> when the server closes.</summary>
    public static async Task<JsonElement?> NextAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var (text, type) = await FrameAsync(socket, patience.Token);
            if (type == WebSocketMessageType.Close)
                return null;
            if (text.Length > 0)
                return JsonDocument.Parse(text).RootElement.Clone();
        }
    }

    public static async Task<(string Text, WebSocketMessageType Type)> FrameAsync(ClientWebSocket socket, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            bytes.Write(buffer, 0, result.Count);
            if (result.EndOfMessage)
                return (Encoding.UTF8.GetString(bytes.ToArray()), result.MessageType);
        }
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

using InterviewBot.BotFramework.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.BotFramework.DirectLine;

/// <summary>
/// Direct Line 3.0, the server's side: what Bot Framework Web Chat and botframework-directlinejs talk to. One token opens one
/// conversation; who speaks, where and when is taken from the token and the clock, never from the body.
/// </summary>
public sealed class DirectLineApi
{
    /// <summary>Where the routes are.</summary>
    public const string Prefix = "/v3/directline";

    private const int MaxStartBytes = 16 * 1024;

    /// <summary>A client that answers no ping for this long is gone, however quiet its line.</summary>
    private static readonly WebSocketAcceptContext DeadLineCheck = new() { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) };

    private readonly IDirectLineBot _bot;
    private readonly DirectLineSessions _sessions;
    private readonly NewActivitySignal _signal;
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _time;
    private readonly TrustedOrigins _origins;
    private readonly MessageRate _rate;
    private readonly Farewells _farewells;

    /// <exception cref="ArgumentException">The options have faults.</exception>
    public DirectLineApi(IDirectLineBot bot, DirectLineTokens tokens, NewActivitySignal signal, DirectLineOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Faults() is [var fault, ..])
            throw new ArgumentException(fault, nameof(options));
        (_bot, _signal, _options, _time) = (bot, signal, options, time);
        _sessions = new DirectLineSessions(tokens, options);
        _origins = new TrustedOrigins(options.TrustedOrigins);
        _rate = new MessageRate(options.MessageBurst, options.MessageInterval, time);
        _farewells = new Farewells(time);
    }

    /// <summary>Answers a request that comes while the key of the tokens is not known (storage away at start): a poll gets an empty set, for any error would end the client; all else gets 503.</summary>
    public static Task AnswerWithoutKeyAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return HttpMethods.IsGet(context.Request.Method) && context.Request.Path.Value?.EndsWith("/activities", StringComparison.Ordinal) == true
            ? context.WriteAsync(StatusCodes.Status200OK, ActivitySets.Of(DirectLineReading.Unavailable.Instance, "", Watermark(context)), Wire.Json.ActivitySet)
            : DirectLineError.Unavailable.WriteAsync(context);
    }

    /// <summary>Maps the routes. WebSockets are switched on here; the application need not.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        (string Method, string Path, RequestDelegate Answer)[] table =
        [
            ("POST", "/tokens/generate", DirectLineError.NotFound.WriteAsync),
            ("POST", "/tokens/refresh", RefreshAsync),
            ("POST", "/conversations", StartAsync),
            ("GET", "/conversations/{conversationId}", ReconnectAsync),
            ("GET", "/conversations/{conversationId}/activities", ReadAsync),
            ("POST", "/conversations/{conversationId}/activities", PostAsync),
            ("POST", "/conversations/{conversationId}/upload", UploadAsync),
            ("GET", "/conversations/{conversationId}/stream", Streams(routes)),
            ("GET", "/session/getsessionid", DirectLineError.NotFound.WriteAsync),
        ];
        foreach (var (method, path, answer) in table)
            routes.MapMethods(Prefix + path, [method], Trusted(answer));
        foreach (var path in table.Select(route => route.Path).Distinct())
            routes.MapMethods(Prefix + path, [HttpMethods.Options], _origins.PreflightAsync);
    }

    private RequestDelegate Streams(IEndpointRouteBuilder routes)
    {
        var stopping = routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var pipeline = routes.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(context => StreamAsync(context, stopping));
        return pipeline.Build();
    }

    private RequestDelegate Trusted(RequestDelegate next) =>
        context => _origins.Admit(context) ? next(context) : DirectLineError.UntrustedOrigin.WriteAsync(context);

    private async Task RefreshAsync(HttpContext context)
    {
        if (await _sessions.AuthenticateAsync(context) is { } claims)
            await _sessions.AnswerAsync(context, StatusCodes.Status200OK, claims);
    }

    private async Task StartAsync(HttpContext context)
    {
        if (await _sessions.AuthenticateAsync(context) is not { } claims)
            return;
        if (await StartFaultAsync(context) is { } fault)
        {
            await fault.WriteAsync(context);
            return;
        }

        var opening = await _bot.OpenAsync(claims.ConversationId, CancellationToken.None);
        if (opening == DirectLineOpening.Unknown)
            await DirectLineError.NoConversation.WriteAsync(context);
        else
            await _sessions.AnswerAsync(context, StatusCodes.Status200OK, claims, watermark: "");
    }

    private async Task ReconnectAsync(HttpContext context)
    {
        if (await _sessions.AuthenticateAsync(context) is not { } claims)
            return;
        var watermark = Watermark(context);
        // Asked for only to know whether the conversation is still there; storage that is away must not end the client's session.
        if (await LookAsync(claims.ConversationId, watermark, context.RequestAborted) is DirectLineReading.Unknown)
            await DirectLineError.NoConversation.WriteAsync(context);
        else
            await _sessions.AnswerAsync(context, StatusCodes.Status200OK, claims, watermark);
    }

    /// <summary>A client may say who it is and what language its page speaks, or nothing. The token says it better; but what it says is to be JSON.</summary>
    private static async Task<DirectLineError?> StartFaultAsync(HttpContext context)
    {
        var (bytes, fault) = await RequestBody.ReadAsync(context.Request, MaxStartBytes);
        return fault is { } status ? DirectLineError.OfBody(status) : StartReader.IsStart(bytes) ? null : DirectLineError.Malformed;
    }

    private async Task ReadAsync(HttpContext context)
    {
        if (await _sessions.AuthenticateAsync(context) is not { } claims)
            return;
        var watermark = Watermark(context);
        var reading = await LookAsync(claims.ConversationId, watermark, context.RequestAborted);
        if (reading is DirectLineReading.Unknown)
            await DirectLineError.NoConversation.WriteAsync(context);
        else
            // Any error but these two ends a polling client for good, so storage that is away looks like silence.
            await context.WriteAsync(StatusCodes.Status200OK, ActivitySets.Of(reading, claims.ConversationId, watermark), Wire.Json.ActivitySet);
    }

    private async Task PostAsync(HttpContext context)
    {
        if (await _sessions.AuthenticateAsync(context) is not { } claims)
            return;
        if (!context.Request.HasJsonContentType() || context.Request.Headers.ContentEncoding.Count > 0)
        {
            await DirectLineError.NotJson.WriteAsync(context);
            return;
        }

        if (!_rate.TryTake(claims.ConversationId))
        {
            await DirectLineError.TooMany.WriteAsync(context);
            return;
        }

        var (bytes, wrong) = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes);
        if (wrong is { } status)
        {
            await DirectLineError.OfBody(status).WriteAsync(context);
            return;
        }

        var id = DirectLineTokens.NewId();
        var reading = IncomingActivityReader.Read(bytes, id, claims.ConversationId, claims.UserId);
        var fault = reading switch
        {
            IncomingActivityReading.ForBot it => await HandOverAsync(it.Activity),
            IncomingActivityReading.WithoutEffect => null,
            IncomingActivityReading.NotImplemented => DirectLineError.NoInvoke,
            IncomingActivityReading.TooLong => DirectLineError.TooLarge,
            IncomingActivityReading.MissingMember it => new DirectLineError(400, "MissingProperty", $"The member '{it.Member}' is missing."),
            IncomingActivityReading.Malformed it => new DirectLineError(400, "BadArgument", it.Message),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (fault is null)
            await context.WriteAsync(StatusCodes.Status200OK, new PostAnswer(id), Wire.Json.PostAnswer);
        else
            await fault.WriteAsync(context);
    }

    private async Task<DirectLineError?> HandOverAsync(IncomingActivity activity)
    {
        // Not the client's cancellation: who closes the tab after sending has sent.
        var outcome = await _bot.PostAsync(activity, CancellationToken.None);
        if (outcome is DirectLinePost.Ended ended)
            _farewells.Say(activity, ended.Goodbye);
        _signal.Notify(activity.ConversationId);
        return outcome == DirectLinePost.Unknown ? DirectLineError.NoConversation
            : outcome == DirectLinePost.Unavailable ? DirectLineError.Unavailable
            : null;
    }

    private async Task UploadAsync(HttpContext context)
    {
        if (await _sessions.AuthenticateAsync(context) is not null)
            await DirectLineError.NoUploads.WriteAsync(context);
    }

    private async Task StreamAsync(HttpContext context, CancellationToken stopping)
    {
        if (await _sessions.AdmitAsync(context, context.Request.Query["t"].ToString(), TokenPurpose.Stream) is not { } claims)
            return;
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await DirectLineError.NotAStream.WriteAsync(context);
            return;
        }

        using var listener = _signal.TryListen(claims.ConversationId, _options.MaxStreams);
        if (listener is null)
        {
            await DirectLineError.TooMany.WriteAsync(context);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(DeadLineCheck);
        await new DirectLineStream(LookAsync, _options, _time, listener, socket, claims.ConversationId).RunAsync(Watermark(context), stopping);
    }

    private async ValueTask<DirectLineReading> LookAsync(string conversationId, string? watermark, CancellationToken cancellation)
    {
        var reading = await _bot.ReadAsync(conversationId, watermark, cancellation);
        return reading is DirectLineReading.Unknown && _farewells.TryTake(conversationId, watermark, out var words) ? words : reading;
    }

    private static string Watermark(HttpContext context) => context.Request.Query["watermark"].ToString();
}

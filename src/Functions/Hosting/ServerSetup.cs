using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Logging.Console;

namespace InterviewBot.Functions.Hosting;

/// <summary>The web server: where it listens, what it puts up with, and what every request passes through.</summary>
internal static class ServerSetup
{
    /// <summary>The longest answer a person can send, in any script, with the activity around it.</summary>
    private const long MaxBodyBytes = 1024 * 1024 + 64 * 1024;

    /// <summary>Running turns are finished at SIGTERM; whoever stopped us waits ten seconds.</summary>
    private static readonly TimeSpan ShutdownBudget = TimeSpan.FromSeconds(9);

    private static readonly TimeSpan HeadersBudget = TimeSpan.FromSeconds(10);

    public static void ConfigureServer(this WebApplicationBuilder builder, HostingOptions options)
    {
        // Said outright: the Functions host leaves us its own ASPNETCORE_URLS.
        builder.WebHost.UseUrls(options.HandlerPort is { } port
            ? FormattableString.Invariant($"http://127.0.0.1:{port}")
            : options.Address.GetLeftPart(UriPartial.Authority));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.RequestHeadersTimeout = HeadersBudget;
        });
        builder.Services.Configure<HostOptions>(host =>
        {
            host.ShutdownTimeout = ShutdownBudget;
            // A background failure ends the process, and StartUp gives that its exit code.
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.StopHost;
        });
        builder.Logging.ClearProviders().AddConsole(console => console.FormatterName = LogLineFormatter.FormatterName);
        builder.Services.AddSingleton<ConsoleFormatter, LogLineFormatter>();
        // Addresses hold tokens of interviews: no line per request, neither of the server nor of the storage client, and no setting that turns it on.
        builder.Services.PostConfigure<LoggerFilterOptions>(filter =>
        {
            filter.Rules.Clear();
            filter.MinLevel = LogLevel.Warning;
            filter.Rules.Add(new LoggerFilterRule(null, "InterviewBot", LogLevel.Information, null));
        });
    }

    /// <summary>Forwarded headers (from this machine only), security headers, and the boundary that catches everything.</summary>
    public static void UseEdge(this WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All });
        app.Use(SecurityHeaders.AddAsync);
        var logger = app.Services.GetRequiredService<ILogger<ErrorBoundary>>();
        app.Use(next => new ErrorBoundary(next, logger).InvokeAsync);
        app.UseRouting();
    }
}

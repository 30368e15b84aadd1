using InterviewBot.BotFramework.DirectLine;
using InterviewBot.BotFramework.Tokens;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.DirectLine;

/// <summary>The Direct Line server with the interview behind it.</summary>
internal static class DirectLineSetup
{
    private static readonly TimeSpan SessionLifetime = TimeSpan.FromHours(12);

    public static void AddDirectLine(this IServiceCollection services)
    {
        services.AddSingleton<TokenKey>();
        services.AddSingleton<NewActivitySignal>();
        services.AddSingleton<IDirectLineBot, InterviewBotOnDirectLine>();
        services.AddSingleton(provider => new DirectLineTokens(
            provider.GetRequiredService<TokenKey>().Get, SessionLifetime, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DirectLineApi(
            provider.GetRequiredService<IDirectLineBot>(),
            provider.GetRequiredService<DirectLineTokens>(),
            provider.GetRequiredService<NewActivitySignal>(),
            new DirectLineOptions { OffersStream = !provider.GetRequiredService<HostingOptions>().IsBehindHost },
            provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Requests that bring a token wait for the key that can check it.</summary>
    public static void UseTokenKey(this WebApplication app)
    {
        var key = app.Services.GetRequiredService<TokenKey>();
        app.Use(async (context, next) =>
        {
            try
            {
                if (context.Request.Path.StartsWithSegments(DirectLineApi.Prefix, StringComparison.OrdinalIgnoreCase))
                    await key.EnsureAsync(context.RequestAborted);
            }
            catch (StoreUnavailableException)
            {
                await DirectLineApi.AnswerWithoutKeyAsync(context);
                return;
            }

            await next(context);
        });
    }
}

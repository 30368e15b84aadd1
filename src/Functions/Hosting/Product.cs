using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Functions.DirectLine;
using InterviewBot.Functions.Interviews;
using InterviewBot.Functions.Pages;
using InterviewBot.Functions.Retention;

namespace InterviewBot.Functions.Hosting;

/// <summary>Puts the parts together: the app while the seeds are still being read, then its routes.</summary>
internal static class Product
{
    /// <param name="seeds">Done before <see cref="Open"/>.</param>
    public static WebApplication Build(WebApplicationBuilder builder, HostingOptions options, Task<SeedReading> seeds)
    {
        builder.ConfigureServer(options);
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(_ => seeds.Result.Seeds!.Kit);
        services.AddSingleton(_ => seeds.Result.Seeds!.Notice);
        services.AddSingleton(_ => PageFiles.Load(Path.Combine(AppContext.BaseDirectory, "Pages")));
        services.AddSingleton(provider => RowStores.Make(options.Storage, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<InterviewDialog>();
        services.AddSingleton<InterviewLog>();
        services.AddSingleton<InterviewRates>();
        services.AddSingleton<DescriptionCache>();
        services.AddSingleton<IInterviewMemory>(provider => provider.GetRequiredService<DescriptionCache>());
        services.AddSingleton(provider => new Dialogs.Transcripts.Retention(
            provider.GetRequiredService<IRowStore>(), provider.GetRequiredService<InterviewDialog>(), provider.GetRequiredService<TimeProvider>(), options.RetentionDays));
        services.AddDirectLine();
        services.AddSingleton<StoreWarmUp>();
        services.AddHostedService(provider => provider.GetRequiredService<StoreWarmUp>());
        services.AddHostedService<MemoryTidying>();
        if (!options.IsBehindHost)
            services.AddHostedService<RetentionTimer>();

        var app = builder.Build();
        app.Services.GetRequiredService<StoreWarmUp>().Begin();
        return app;
    }

    /// <summary>What every request passes through, and the routes. The first turn is prepared meanwhile.</summary>
    public static void Open(WebApplication app, HostingOptions options)
    {
        app.UseEdge();
        app.UseTokenKey();
        app.MapFunctions(options);
        _ = Task.Run(() => TurnWarmUp.Take(app.Services.GetRequiredService<InterviewKit>()));
    }
}

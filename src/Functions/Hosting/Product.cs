using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Functions.DirectLine;
using InterviewBot.Functions.Pages;
using InterviewBot.Functions.Retention;

namespace InterviewBot.Functions.Hosting;

/// <summary>Puts the parts together.</summary>
internal static class Product
{
    public static WebApplication Build(WebApplicationBuilder builder, HostingOptions options, Seeds seeds)
    {
        builder.ConfigureServer(options);
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(seeds.Kit);
        services.AddSingleton(seeds.Notice);
        services.AddSingleton(PageFiles.Load(Path.Combine(AppContext.BaseDirectory, "Pages")));
        services.AddSingleton(provider => RowStores.Make(options.Storage, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<InterviewDialog>();
        services.AddSingleton(provider => new Dialogs.Transcripts.Retention(
            provider.GetRequiredService<IRowStore>(), provider.GetRequiredService<TimeProvider>(), options.RetentionDays));
        services.AddDirectLine();
        services.AddHostedService<StoreWarmUp>();
        if (!options.IsBehindHost)
            services.AddHostedService<RetentionTimer>();

        var app = builder.Build();
        app.UseEdge();
        app.UseTokenKey();
        app.MapFunctions(options);
        return app;
    }
}

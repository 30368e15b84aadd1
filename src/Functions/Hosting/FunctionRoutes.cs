using InterviewBot.BotFramework.DirectLine;
using InterviewBot.Functions.Assets;
using InterviewBot.Functions.Guides;
using InterviewBot.Functions.Health;
using InterviewBot.Functions.InterviewPage;
using InterviewBot.Functions.Interviews;
using InterviewBot.Functions.Privacy;
using InterviewBot.Functions.Retention;
using InterviewBot.Functions.StartPage;
using InterviewBot.Functions.Workday;

namespace InterviewBot.Functions.Hosting;

/// <summary>All routes, function by function. A test holds them against the function.json files.</summary>
internal static class FunctionRoutes
{
    public static void MapFunctions(this WebApplication app, HostingOptions options)
    {
        StartPageApi.Map(app);
        InterviewPageApi.Map(app);
        DescriptionApi.Map(app);
        TranscriptApi.Map(app);
        AssetsApi.Map(app);
        GuidesApi.Map(app);
        InterviewsApi.Map(app);
        DraftApi.Map(app);
        ReviewApi.Map(app);
        WorkdayApi.Map(app);
        app.Services.GetRequiredService<DirectLineApi>().Map(app);
        HealthApi.Map(app);
        PrivacyApi.Map(app);
        // Stand-alone a timer in this process does it, and nobody else may.
        if (options.IsBehindHost)
            RetentionApi.Map(app);
    }
}

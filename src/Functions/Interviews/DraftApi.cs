using System.Globalization;
using System.Text.Json.Serialization;
using InterviewBot.Dialogs.Drafts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Interviews;

/// <summary>The live draft of an interview. A reader who has the newest one costs one point read.</summary>
internal static class DraftApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/interviews/{token}/draft", GetAsync);

    private static async Task GetAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, interview))
            return;
        if (await InterviewsApi.FindGuideAsync(context, interview.GuideId) is not { Guide: var guide })
            return;
        var language = LanguageCodes.Find(context.Request.Query["language"]) ?? interview.Language;
        var etag = string.Create(CultureInfo.InvariantCulture, $"\"{interview.NextUtterance - 1}-{language.Code()}\"");
        context.Response.Headers.ETag = etag;
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.Headers.IfNoneMatch.Contains(etag, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var kit = context.RequestServices.GetRequiredService<InterviewKit>();
        var transcript = await context.RequestServices.GetRequiredService<InterviewDialog>().TranscriptAsync(token.Key, 0, context.RequestAborted);
        var description = await context.RequestServices.GetRequiredService<DescriptionCache>().ComposeAsync(kit, guide, token.Key.Partition, language, transcript, context.RequestAborted);
        var draft = DraftComposer.Compose(guide, description, interview, transcript);
        await context.Response.WriteAsJsonAsync(draft, DraftJson.Default.Draft, cancellationToken: context.RequestAborted);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Draft))]
internal sealed partial class DraftJson : JsonSerializerContext;

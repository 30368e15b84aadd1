using System.Text;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Documents;
using InterviewBot.Functions.Documents.Json;
using InterviewBot.Functions.Interviews;

namespace InterviewBot.Functions.InterviewPage;

/// <summary>Everything that was said, as text and as JSON.</summary>
internal static class TranscriptApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/i/{token}/transcript.txt", methods, TextAsync);
        routes.MapMethods("/i/{token}/transcript.json", methods, JsonAsync);
    }

    private static async Task TextAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, interview))
            return;
        if (await AskedFor.ReadAsync(context) is not { } asked)
            return;
        var language = asked.Language ?? interview.Language;
        var transcript = await Dialog(context).TranscriptAsync(token.Key, 0, context.RequestAborted);
        await Downloads.WriteAsync(context, DownloadName.Attachment("txt", "interview"), TranscriptTextRenderer.MediaType,
            Encoding.UTF8.GetBytes(TranscriptTextRenderer.Render(language, transcript, Labels(context, interview.GuideId, language))));
    }

    private static async Task JsonAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, _))
            return;
        var transcript = await Dialog(context).TranscriptAsync(token.Key, 0, context.RequestAborted);
        await Downloads.WriteAsync(context, DownloadName.Attachment("json", "interview"), "application/json; charset=utf-8",
            Encoding.UTF8.GetBytes(TranscriptJsonRenderer.Render(token.Key.Partition, transcript)));
    }

    /// <summary>None when the guide is no longer shipped.</summary>
    private static Dictionary<string, string> Labels(HttpContext context, string guide, Language language) =>
        context.RequestServices.GetRequiredService<InterviewKit>().Find(guide) is { Guide: var known }
            ? SlotLabels.Of(known).ToDictionary(l => l.Slot, l => l.Label.In(language), StringComparer.Ordinal)
            : [];

    private static InterviewDialog Dialog(HttpContext context) => context.RequestServices.GetRequiredService<InterviewDialog>();
}

using System.Text;
using InterviewBot.Dialogs.Turns;
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
        var language = LanguageCodes.Find(context.Request.Query["language"]) ?? interview.Language;
        var transcript = await Dialog(context).TranscriptAsync(token.Key, 0, context.RequestAborted);
        await Downloads.WriteAsync(context, DownloadName.Attachment("txt", "interview"), TranscriptTextRenderer.MediaType,
            Encoding.UTF8.GetBytes(TranscriptTextRenderer.Render(language, transcript)));
    }

    private static async Task JsonAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, _))
            return;
        var transcript = await Dialog(context).TranscriptAsync(token.Key, 0, context.RequestAborted);
        await Downloads.WriteAsync(context, DownloadName.Attachment("json", "interview"), "application/json; charset=utf-8",
            Encoding.UTF8.GetBytes(TranscriptJsonRenderer.Render(token.Key.Partition, transcript)));
    }

    private static InterviewDialog Dialog(HttpContext context) => context.RequestServices.GetRequiredService<InterviewDialog>();
}

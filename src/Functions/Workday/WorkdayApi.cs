using InterviewBot.BotFramework;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Interviews;
using InterviewBot.Functions.Pages;
using InterviewBot.Functions.Workday.Uploads;
using Microsoft.AspNetCore.Http.Features;

namespace InterviewBot.Functions.Workday;

/// <summary>
/// From a workday to a job description: the page, the text out of an uploaded file, and taking a text. A file is read and forgotten: what the person sees in the box afterwards is what
/// counts, and it is stored when they send it, as the answer to the one question of that interview.
/// </summary>
internal static class WorkdayApi
{
    /// <summary>The longest text, every character escaped.</summary>
    private const int MaxBodyBytes = 1024 * 1024;

    private const int MaxIdCharacters = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/i/{token}/workday", [HttpMethods.Get, HttpMethods.Head], context => context.RequestServices.GetRequiredService<PageFiles>().Workday.WriteAsync(context, "no-cache"));
        routes.MapGet("/api/interviews/{token}/workday", TextAsync);
        routes.MapPost("/api/interviews/{token}/workday", TellAsync);
        routes.MapPost("/api/interviews/{token}/workday/file", ReadFileAsync);
    }

    /// <summary>The text that stands now; empty while there is none.</summary>
    private static async Task TextAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, interview))
            return;
        var transcript = await context.RequestServices.GetRequiredService<InterviewDialog>().TranscriptAsync(token.Key, 0, context.RequestAborted);
        var text = SlotAnswers.From(transcript).Passages(Slots.Workday).LastOrDefault();
        await context.Response.WriteAsJsonAsync(new TextAnswer(text?.Utterance ?? 0, text?.Text ?? "", Takes(context, interview.GuideId)), WorkdayJson.Default.TextAnswer);
    }

    private static async Task TellAsync(HttpContext context)
    {
        var (request, fault) = await JsonBody.ReadAsync(context.Request, WorkdayJson.Default.TellRequest, MaxBodyBytes);
        if (request is null)
            await ErrorAnswer.WriteAsync(context, fault, "BadRequest", "The body is not the JSON object of a text.");
        else if (request.Id is not { Length: > 0 and <= MaxIdCharacters } id)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "IdMissing", "Every text carries an id of its own, so that sending it again counts once.");
        else if (await InterviewsApi.FindAsync(context) is var (token, interview))
        {
            if (!context.RequestServices.GetRequiredService<InterviewRates>().MayPost(token))
                await ErrorAnswer.WriteTooManyAsync(context);
            else if (!Takes(context, interview.GuideId))
                await ErrorAnswer.WriteAsync(context, StatusCodes.Status409Conflict, "OtherInterview", "This interview does not ask for a text about a workday.");
            else
                await TellAsync(context, token, request.Text ?? "", id, LanguageCodes.Find(request.Language) ?? interview.Language);
        }
    }

    /// <summary>Stores a text that tells of a workday; of anything else nothing is stored, and what it seems to be is said.</summary>
    private static async Task TellAsync(HttpContext context, InterviewToken token, string sent, string id, Language language)
    {
        var services = context.RequestServices;
        var isMarkup = HtmlText.IsMarkup(sent);
        var text = IncomingText.Clean(isMarkup ? HtmlText.Read(sent) : sent).Trim();
        string[] remarks = isMarkup ? [UploadWords.Of(UploadRemark.MarkupRemoved).In(language)] : [];
        var reading = text.Length > UploadReader.MaxCharacters
            ? new TextReading(TextKind.TooLong, null, UploadWords.Of(UploadFault.TooLong))
            : services.GetRequiredService<InterviewKit>().Listener.Analyst.AnalyzePasted(new Passage(0, text)).Reading;
        var stored = 0;
        if (reading.CanBeDescribed)
        {
            using var turn = TurnBudget.Begin(services.GetRequiredService<TimeProvider>(), context.RequestAborted);
            var outcome = await turn.RunAsync(cancellation => services.GetRequiredService<InterviewDialog>().TurnAsync(
                token.Key, new IncomingMessage(text, id) { Slot = Slots.Workday }, id, cancellation));
            services.GetRequiredService<InterviewLog>().Note(token.Key.Partition, outcome);
            if (outcome is not TurnOutcome.Said { Utterances: [var said, ..] })
            {
                await InterviewsApi.WriteUnknownAsync(context);
                return;
            }

            stored = said.Number;
        }

        await context.Response.WriteAsJsonAsync(new TellAnswer(KebabCase.Of(reading.Kind), reading.CanBeDescribed, reading.Message.In(language), text, remarks, stored), WorkdayJson.Default.TellAnswer);
    }

    private static async Task ReadFileAsync(HttpContext context)
    {
        if (await InterviewsApi.FindAsync(context) is not var (token, interview))
            return;
        if (!context.RequestServices.GetRequiredService<InterviewRates>().MayPost(token))
        {
            await ErrorAnswer.WriteTooManyAsync(context);
            return;
        }

        var language = LanguageCodes.Find(context.Request.Query["language"]) ?? interview.Language;
        var reading = await FileAsync(context) is { } file ? UploadReader.Read(file) : UploadReading.Failed(UploadFault.TooLarge);
        var message = reading.Fault is { } fault ? UploadWords.Of(fault).In(language) : "";
        await context.Response.WriteAsJsonAsync(
            new FileAnswer(reading.Fault is null, reading.Fault is { } kind ? KebabCase.Of(kind) : "", message, reading.Text, [.. reading.Remarks.Select(r => UploadWords.Of(r).In(language))]), WorkdayJson.Default.FileAnswer);
    }

    /// <summary>The bytes of the file, or <c>null</c> when there are more than are read.</summary>
    private static async Task<byte[]?> FileAsync(HttpContext context)
    {
        // More is let in than is read, or the connection would be cut while the file is still being sent, and nobody could be told why.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = 4 * UploadReader.MaxBytes;
        if (context.Request.ContentLength > UploadReader.MaxBytes)
            return null;
        using var file = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            file.Write(buffer, 0, read);
            if (file.Length > UploadReader.MaxBytes)
                return null;
        }

        return file.ToArray();
    }

    private static bool Takes(HttpContext context, string guide) => context.RequestServices.GetRequiredService<InterviewKit>().Find(guide)?.Guide.Questions.ContainsKey(Slots.Workday) == true;
}

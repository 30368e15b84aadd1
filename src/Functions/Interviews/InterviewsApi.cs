using InterviewBot.BotFramework.DirectLine;
using InterviewBot.BotFramework.Tokens;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Privacy;

namespace InterviewBot.Functions.Interviews;

/// <summary>Begins an interview after consent, opens a chat session for one, and deletes one.</summary>
internal static class InterviewsApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/interviews", BeginAsync);
        routes.MapPost("/api/interviews/{token}/session", OpenSessionAsync);
        routes.MapDelete("/api/interviews/{token}", DeleteAsync);
    }

    private static async Task BeginAsync(HttpContext context)
    {
        var (begin, fault) = await JsonBody.ReadAsync(context.Request, InterviewsJson.Default.BeginRequest);
        var services = context.RequestServices;
        var notice = services.GetRequiredService<PrivacyNotice>();
        if (begin is null)
            await ErrorAnswer.WriteAsync(context, fault, "BadRequest", "The body is not the JSON object that begins an interview.");
        else if (begin.Consent is not true)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "ConsentMissing", "Without consent nothing is stored.");
        else if (begin.Notice != notice.Version)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status409Conflict, "NoticeChanged", "Consent is to another version of the privacy notice.");
        else if (LanguageCodes.Find(begin.Language) is not { } language)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "UnknownLanguage", "The language is nl or en.");
        else if (begin.Guide is null || services.GetRequiredService<InterviewKit>().Find(begin.Guide) is null)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "UnknownGuide", "There is no such guide.");
        else if (!services.GetRequiredService<InterviewRates>().MayBegin(context.Connection.RemoteIpAddress))
            await ErrorAnswer.WriteTooManyAsync(context);
        else
        {
            var token = InterviewToken.New();
            using var turn = TurnBudget.Begin(services.GetRequiredService<TimeProvider>(), context.RequestAborted);
            await turn.RunAsync(cancellation => services.GetRequiredService<InterviewDialog>().OpenAsync(token.Key, begin.Guide, notice.Version, language, cancellation));
            context.Response.StatusCode = StatusCodes.Status201Created;
            var link = $"{context.Request.Scheme}://{context.Request.Host}/i/{token.Value}";
            await context.Response.WriteAsJsonAsync(new BegunAnswer(token.Value, link), InterviewsJson.Default.BegunAnswer);
        }
    }

    private static async Task OpenSessionAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (await FindAsync(context) is not var (token, interview))
            return;
        var session = new SessionAnswer(
            token.ConversationId,
            services.GetRequiredService<DirectLineTokens>().IssueSession(token.ConversationId, token.UserId),
            token.UserId,
            interview.Language.Code(),
            !services.GetRequiredService<HostingOptions>().IsBehindHost,
            interview.GuideId);
        await context.Response.WriteAsJsonAsync(session, InterviewsJson.Default.SessionAnswer);
    }

    private static async Task DeleteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (InterviewToken.Find(context.GetRouteValue("token") as string) is not { } token
            || await services.GetRequiredService<InterviewDialog>().DeleteAsync(token.Key, CancellationToken.None) is not (> 0 and var rows))
        {
            await WriteUnknownAsync(context);
            return;
        }

        services.GetRequiredService<InterviewLog>().Deleted(token.Key.Partition, rows);
        // Chats that are open end at once, not at their next look.
        services.GetRequiredService<NewActivitySignal>().Notify(token.ConversationId);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    /// <summary>The interview whose token stands in the address; without one the request has been answered.</summary>
    internal static async Task<(InterviewToken Token, Domain.Interviews.Interview Interview)?> FindAsync(HttpContext context)
    {
        if (InterviewToken.Find(context.GetRouteValue("token") as string) is { } token
            && await context.RequestServices.GetRequiredService<InterviewDialog>().FindAsync(token.Key, context.RequestAborted) is { } interview)
            return (token, interview);
        await WriteUnknownAsync(context);
        return null;
    }

    /// <summary>The guide of an interview; answers for itself when it is no longer shipped: what was told can still be downloaded as a transcript, and erased.</summary>
    internal static async Task<GuideKit?> FindGuideAsync(HttpContext context, string guide)
    {
        if (context.RequestServices.GetRequiredService<InterviewKit>().Find(guide) is { } kit)
            return kit;
        await ErrorAnswer.WriteAsync(
            context, StatusCodes.Status410Gone, "GuideGone", "The questions of this interview are no longer in use. Its transcript can still be downloaded, and everything can be erased.");
        return null;
    }

    internal static Task WriteUnknownAsync(HttpContext context) =>
        ErrorAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "UnknownInterview", "There is no such interview (any more).");
}

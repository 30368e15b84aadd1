using System.Globalization;
using InterviewBot.Dialogs.Storage;

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// The one place that catches everything. Storage that is away is 503 and sending again is harmless; a body the server could not read is the
/// client's fault; anything else is ours: logged by kind and place, without a word of what somebody wrote.
/// </summary>
internal sealed partial class ErrorBoundary(RequestDelegate next, ILogger<ErrorBoundary> logger)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
            context.Abort();
        }
        catch (BadHttpRequestException fault)
        {
            await AnswerAsync(context, fault.StatusCode, "BadRequest", "The request could not be read.");
        }
        catch (StoreUnavailableException fault)
        {
            LogUnavailable(logger, fault.Message);
            context.Response.Headers.RetryAfter = RetryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "StorageUnavailable", "Storage is away for a moment. Send it again; nothing is done twice.");
        }
        catch (Exception fault)
        {
            LogFault(logger, context.GetEndpoint()?.DisplayName ?? "no route", FaultText.Of(fault));
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, "InternalError", "Something went wrong on our side.");
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status, string code, string message)
    {
        if (context.Response.HasStarted)
            context.Abort();
        else
            await ErrorAnswer.WriteAsync(context, status, code, message);
    }

    [LoggerMessage(1, LogLevel.Warning, "Storage is away: {Reason}")]
    private static partial void LogUnavailable(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Error, "A request failed at {Route}: {Fault}")]
    private static partial void LogFault(ILogger logger, string route, string fault);
}

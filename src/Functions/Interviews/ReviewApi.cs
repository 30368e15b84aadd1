using System.Text.Json.Serialization;
using InterviewBot.BotFramework;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.Interviews;

/// <summary>Takes what a person decides while reading the description statement by statement. One decision a request, stored once however often it is sent.</summary>
internal static class ReviewApi
{
    /// <summary>The longest wording that is taken, in UTF-16 units; a paragraph is far shorter.</summary>
    public const int MaxCharacters = 2_000;

    private const int MaxIdCharacters = 200;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/interviews/{token}/review", DecideAsync);

    private static async Task DecideAsync(HttpContext context)
    {
        var (request, fault) = await JsonBody.ReadAsync(context.Request, ReviewJson.Default.ReviewRequest);
        if (request is null)
            await ErrorAnswer.WriteAsync(context, fault, "BadRequest", "The body is not the JSON object of a decision.");
        else if (InterviewToken.Find(context.GetRouteValue("token") as string) is not { } token)
            await InterviewsApi.WriteUnknownAsync(context);
        else if (!context.RequestServices.GetRequiredService<InterviewRates>().MayPost(token))
            await ErrorAnswer.WriteTooManyAsync(context);
        else if (request.Id is not { Length: > 0 and <= MaxIdCharacters } id)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "IdMissing", "Every decision carries an id of its own, so that sending it again counts once.");
        else if (request.Decision is "reword" or "add" && Text(request).Length > MaxCharacters)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "TextTooLong", "The new wording of a statement is one paragraph.");
        else if (Entry(request) is not { } entry)
            await ErrorAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "UnknownDecision", "A decision is keep, drop or reword with a statement, or add with a section; the last two with words.");
        else
        {
            var services = context.RequestServices;
            using var turn = TurnBudget.Begin(services.GetRequiredService<TimeProvider>(), context.RequestAborted);
            var outcome = await turn.RunAsync(cancellation => services.GetRequiredService<InterviewDialog>().ReviewAsync(token.Key, entry, id, cancellation));
            services.GetRequiredService<InterviewLog>().Note(token.Key.Partition, outcome);
            if (outcome is TurnOutcome.Said { Utterances: [var said, ..] })
                await context.Response.WriteAsJsonAsync(new ReviewAnswer(said.Number), ReviewJson.Default.ReviewAnswer);
            else
                await InterviewsApi.WriteUnknownAsync(context);
        }
    }

    private static ReviewEntry? Entry(ReviewRequest request)
    {
        var text = Text(request);
        // A statement may be as long as the answer it repeats; keeping or dropping it needs no more words than a reader of the transcript knows it by.
        var shown = Excerpts.Cut(text, MaxCharacters);
        var worded = !IncomingText.IsBlank(text);
        return (request.Decision, request.Statement) switch
        {
            ("keep", { } statement) when IsId(statement) => ReviewEntry.Keep(statement, shown),
            ("drop", { } statement) when IsId(statement) => ReviewEntry.Drop(statement, shown),
            ("reword", { } statement) when worded && IsId(statement) => ReviewEntry.Reword(statement, text),
            ("add", _) when worded && Enum.GetValues<Rubric>().Any(r => KebabCase.Of(r) == request.Rubric) => ReviewEntry.Add(request.Rubric!, text),
            _ => null,
        };
    }

    private static string Text(ReviewRequest request) => IncomingText.Clean(request.Text ?? "").Trim();

    private static bool IsId(string id) => id.Length is > 0 and <= MaxIdCharacters && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':');
}

/// <param name="Id">Made by the client, one for each decision.</param>
/// <param name="Decision"><c>keep</c>, <c>drop</c>, <c>reword</c> or <c>add</c>.</param>
/// <param name="Statement">The id of the statement decided on.</param>
/// <param name="Rubric">The section to add to.</param>
/// <param name="Text">The new wording or the words to add; for keep and drop the beginning of the statement as it was shown.</param>
internal sealed record ReviewRequest(string? Id, string? Decision, string? Statement, string? Rubric, string? Text);

/// <param name="Updated">Number of the utterance that keeps the decision.</param>
internal sealed record ReviewAnswer(int Updated);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReviewRequest))]
[JsonSerializable(typeof(ReviewAnswer))]
internal sealed partial class ReviewJson : JsonSerializerContext;

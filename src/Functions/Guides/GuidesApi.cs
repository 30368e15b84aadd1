using System.Text.Json.Serialization;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Guides;

/// <summary>Which interviews one can choose.</summary>
internal static class GuidesApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/guides", ListAsync);

    private static Task ListAsync(HttpContext context)
    {
        var kit = context.RequestServices.GetRequiredService<InterviewKit>();
        GuideAnswer[] guides = [.. kit.Guides.OrderBy(guide => guide.Id, StringComparer.Ordinal)
            .Select(guide => new GuideAnswer(guide.Id, KebabCase.Of(ReportKinds.Of(guide)), new(guide.Title.Nl, guide.Title.En), Minutes(guide, kit.Guide(guide.Id).Interviewer)))];
        return context.Response.WriteAsJsonAsync(guides, GuidesJson.Default.GuideAnswerArray);
    }

    /// <summary>What an interview that has only just begun still takes.</summary>
    private static int Minutes(Guide guide, Interviewer interviewer) =>
        Course.Progress(guide, interviewer.Begin(new Consent("", Language.Dutch, DateTimeOffset.UnixEpoch)).Next!).MinutesLeft;
}

/// <param name="Kind">What kind of document it leads to.</param>
/// <param name="Minutes">About how long the whole interview takes.</param>
internal sealed record GuideAnswer(string Id, string Kind, TitleAnswer Title, int Minutes);

internal sealed record TitleAnswer(string Nl, string En);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GuideAnswer[]))]
internal sealed partial class GuidesJson : JsonSerializerContext;

using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Pages;

namespace InterviewBot.Functions.Assets;

/// <summary>Styles, scripts and pictures of the pages, Web Chat among them.</summary>
internal static class AssetsApi
{
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/assets/{**path}", [HttpMethods.Get, HttpMethods.Head], GetAsync);

    private static Task GetAsync(HttpContext context)
    {
        var files = context.RequestServices.GetRequiredService<PageFiles>();
        return files.Find(context.GetRouteValue("path") as string ?? "") is var (content, isVersioned)
            ? content.WriteAsync(context, isVersioned ? ForGood : AskAgain)
            : ErrorAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "NotFound", "There is no such file.");
    }
}

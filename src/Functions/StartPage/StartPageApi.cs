using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Pages;

namespace InterviewBot.Functions.StartPage;

/// <summary>The start page. The Functions host also asks for it to see whether we run, so it comes from memory and changes nothing.</summary>
internal static class StartPageApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/", methods, context => context.RequestServices.GetRequiredService<PageFiles>().Start.WriteAsync(context, "no-cache"));
        // The function's route takes every address that no other function has.
        routes.MapMethods("/{**path}", methods, NotFoundAsync);
    }

    private static Task NotFoundAsync(HttpContext context) =>
        ErrorAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "NotFound", "There is nothing at this address.");
}

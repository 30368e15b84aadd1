using InterviewBot.Functions.Pages;

namespace InterviewBot.Functions.InterviewPage;

/// <summary>The page of an interview. It is the same for every token; its script reads the token from the address.</summary>
internal static class InterviewPageApi
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/i/{token}", [HttpMethods.Get, HttpMethods.Head],
            context => context.RequestServices.GetRequiredService<PageFiles>().Interview.WriteAsync(context, "no-cache"));
}

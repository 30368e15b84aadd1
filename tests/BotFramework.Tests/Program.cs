using InterviewBot.BotFramework.Tests.DirectLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InterviewBot.BotFramework.Tests;

/// <summary>
/// Started with <c>serve</c>, this test assembly is the server that the tests of the real clients (tests/Clients) talk to: the Direct Line server
/// over a bot in memory, with routes beside it that make things go wrong. Started otherwise it does nothing; test runners load it as a library.
/// </summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not ["serve", ..])
            return 1;
        var streamLifetime = args is [_, var milliseconds] ? TimeSpan.FromMilliseconds(int.Parse(milliseconds, null)) : TimeSpan.FromHours(4);
        await using var host = await DirectLineHost.StartAsync(options => options with { StreamLifetime = streamLifetime }, MapFaults);
        Console.WriteLine(host.Client.BaseAddress);

        // The parent ends us by closing our input, so that nothing is left behind when it is killed.
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static void MapFaults(WebApplication app, DirectLineHost host)
    {
        app.MapPost("/faults/conversation", (string id) =>
        {
            var (conversationId, token) = host.Conversation(id);
            return Results.Json(new { conversationId, token });
        });
        app.MapPost("/faults/away", (bool on) => host.Bot.IsAway = on);
        app.MapPost("/faults/delete", (string id) =>
        {
            host.Bot.Delete(id);
            host.Signal.Notify(id);
        });
        app.MapPost("/faults/say", (string id, string text) =>
        {
            host.Bot.Say(id, text);
            host.Signal.Notify(id);
        });
        app.MapPost("/faults/clock", (int minutes) => host.Time.Now = host.Time.Now.AddMinutes(minutes));
        app.MapGet("/faults/received", (string id) => Results.Json(host.Bot.Received.Where(it => it.ConversationId == id).Select(it => it.Text)));
    }
}

using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Hosting;

/// <summary>
/// Verb tables and weights are read when a turn first asks for them. A turn of nobody's asks while the server starts, so that the first respondent does not wait.
/// In Dutch, as most interviews are: what English needs beside it is read when somebody speaks English.
/// </summary>
internal static class TurnWarmUp
{
    private const string Answer = "kassier";

    public static void Take(InterviewKit kit)
    {
        var interviewer = kit.Guide(kit.Guides.First().Id).Interviewer;
        if (interviewer.Begin(new Consent("", Language.Dutch, DateTimeOffset.UnixEpoch)).Next is { } begun)
            interviewer.Step(begun, new Message(Answer));
    }
}

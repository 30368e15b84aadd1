using InterviewBot.Dialogs.Tests.Conversations;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Benchmark.Speed;

/// <summary>What the respondent says: a whole interview about a job in a bakery, the one the tests play.</summary>
internal static class SpeedScript
{
    public const string Language = "nl";
    public const string Guide = "past-job";

    /// <summary>Answers before the list of tasks, which takes as many items as somebody wants to give.</summary>
    public const int AnswersBeforeList = 8;

    public static IReadOnlyList<string> Answers { get; } =
        ConversationFile.Read(Repository.At("tests", "Dialogs.Tests", "Conversations", "happy", "bakery.nl.txt")).Me;
}

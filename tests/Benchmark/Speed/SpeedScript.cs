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

    /// <summary>As one respondent types them: no two people use the same words, so each has texts of their own (by the blanks behind them), and nothing that was read for another one helps.</summary>
    /// <param name="respondent">Any number.</param>
    public static IEnumerable<string> AnswersOf(int respondent) => Answers.Select(answer => answer + new string(' ', 1 + (respondent % Respondents)));

    /// <summary>More than are remembered of at a time.</summary>
    private const int Respondents = 50;

    private static IReadOnlyList<string> Answers { get; } =
        ConversationFile.Read(Repository.At("tests", "Dialogs.Tests", "Conversations", "happy", "bakery.nl.txt")).Me;
}

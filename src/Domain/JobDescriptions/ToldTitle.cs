using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What a job is called, in an answer that may be a whole sentence: "Ik was jobstudent aan de kassa, eigenlijk winkelbediende" names a "jobstudent".</summary>
public static class ToldTitle
{
    /// <summary>A longer answer tells of the job and does not only name it.</summary>
    private const int MostWords = 6;

    private static readonly string[] Tellers = ["ik", "'k", "k", "i", "i'm", "im", "we", "wij", "mijn", "my"];

    /// <param name="language">Of the answer.</param>
    /// <returns>The title where the analysis finds one in a sentence; the answer itself where it is no sentence; <c>null</c> for a sentence that names no job.</returns>
    public static string? Of(JobAnalyst analyst, Language language, string answer)
    {
        ArgumentNullException.ThrowIfNull(analyst);
        ArgumentNullException.ThrowIfNull(answer);
        var words = answer.Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        var isSentence = words.Length > MostWords || (words.Length > 0 && Tellers.Contains(words[0].ToLowerInvariant()));
        return isSentence ? analyst.JobTitle(language, new Passage(0, answer)) : answer;
    }
}

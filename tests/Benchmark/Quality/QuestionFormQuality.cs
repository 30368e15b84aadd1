using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Form of the bot's own questions.</summary>
internal static class QuestionFormQuality
{
    public static void Print(TextWriter output, Lexicon lexicon)
    {
        _ = lexicon;
        output.WriteLine();
    }
}

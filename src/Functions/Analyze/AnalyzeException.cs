namespace InterviewBot.Functions.Analyze;

/// <summary>A line of input that says something the format does not know; the message goes into the line's <c>error</c>.</summary>
internal sealed class AnalyzeException : Exception
{
    public AnalyzeException()
    {
    }

    public AnalyzeException(string message)
        : base(message)
    {
    }

    public AnalyzeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

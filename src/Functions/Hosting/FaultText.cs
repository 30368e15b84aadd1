using System.Text;

namespace InterviewBot.Functions.Hosting;

/// <summary>An exception for the log: types and stack frames on one line. Messages of exceptions quote values, so they stay out.</summary>
internal static class FaultText
{
    public static string Of(Exception fault)
    {
        var text = new StringBuilder();
        for (var current = fault; current is not null; current = current.InnerException)
            text.Append(current.GetType().FullName).Append(' ').Append(current.StackTrace?.ReplaceLineEndings(" ")).Append("; ");
        return text.ToString();
    }
}

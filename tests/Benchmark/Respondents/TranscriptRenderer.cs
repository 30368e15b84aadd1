using System.Globalization;
using System.Text;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>An interview to read aloud, in the form of the conversation files of the dialog tests.</summary>
internal static class TranscriptRenderer
{
    public static string Render(PlayedInterview interview)
    {
        var traits = interview.Persona.Traits;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {interview.Persona.Id}, {interview.Persona.Job}: verbosity {traits.Verbosity}, knowledge {traits.Knowledge}, memory {traits.Memory}, ")
            .Append(CultureInfo.InvariantCulture, $"reflexivity {traits.Reflexivity}, disclosure {traits.Disclosure}, understanding {traits.Understanding}\n");
        foreach (var said in interview.Transcript)
        {
            foreach (var (i, line) in said.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Index())
                text.Append((i > 0 ? "" : said.Speaker == Speaker.Bot ? "bot" : "me").PadRight(4)).Append("| ").Append(line).Append('\n');
            if (!said.Choices.IsDefaultOrEmpty)
                text.Append("    | [").AppendJoin("] [", said.Choices).Append("]\n");
        }

        return text.Append(interview.Finished ? "end | finished\n" : "end | not finished\n").ToString();
    }
}

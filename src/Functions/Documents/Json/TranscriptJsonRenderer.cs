using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Documents.Json;

/// <summary>The whole transcript for machines, as <c>docs/schemas/transcript.schema.json</c> says: every word, and how each question was asked.</summary>
internal static class TranscriptJsonRenderer
{
    /// <summary>Raised when a reader of the former version could misread the file.</summary>
    public const int Version = 1;

    public static string Render(string interviewId, IReadOnlyList<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return JsonText.Write(json =>
        {
            json.WriteString("format", "interviewbot/transcript");
            json.WriteNumber("version", Version);
            json.WriteText("interviewId", interviewId);
            json.WriteList("utterances", transcript, utterance =>
            {
                json.WriteNumber("number", utterance.Number);
                json.WriteName("speaker", utterance.Speaker);
                json.WriteName("kind", utterance.Kind);
                json.WriteTime("at", utterance.At);
                json.WriteLanguage("language", utterance.Language);
                json.WriteText("slot", utterance.Slot);
                json.WriteText("text", utterance.Text);
                if (utterance.Speaker != Speaker.Bot)
                    return;
                json.WriteText("probeId", utterance.ProbeId);
                json.WriteTexts("choices", utterance.Choices);
                json.WriteStartObject("audit");
                json.WriteName("form", utterance.Audit.Form);
                json.WriteNumber("questions", utterance.Audit.QuestionCount);
                json.WriteTexts("newWords", utterance.Audit.NewWords);
                json.WriteEndObject();
            });
            QuestionRates rates = QuestionRates.Of(transcript);
            json.WriteStartObject("rates");
            json.WriteNumber("questions", rates.Questions);
            json.WriteStartObject("forms");
            foreach ((QuestionForm form, int count) in rates.Forms)
                json.WriteNumber(JsonText.Name(form), count);
            json.WriteEndObject();
            json.WriteNumber("openShare", Math.Round(rates.OpenShare, 4));
            json.WriteNumber("double", rates.Double);
            json.WriteNumber("repeated", rates.Repeated);
            json.WriteNumber("newWords", rates.NewWords);
            json.WriteEndObject();
        });
    }
}

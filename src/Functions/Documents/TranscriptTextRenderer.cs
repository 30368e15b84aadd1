using System.Globalization;
using System.Text;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Documents;

/// <summary>
/// The whole transcript as text. What is said is indented, so that no answer can pass for a line of the transcript. At the end stands how the questions were asked.
/// </summary>
internal static class TranscriptTextRenderer
{
    public const string MediaType = "text/plain; charset=utf-8";

    private const string Indent = "    ";

    /// <param name="language">Language of the fixed words.</param>
    /// <param name="labels">What the slots are called; one without a name is not mentioned.</param>
    public static string Render(Language language, IReadOnlyList<Utterance> transcript, IReadOnlyDictionary<string, string> labels)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        TranscriptPhrases phrases = TranscriptPhrases.In(language);
        var text = new StringBuilder();
        Line(text, phrases.Title);
        if (transcript.Count > 0)
            Line(text, DocumentWords.Date(transcript[0].At, language));
        foreach (Utterance utterance in transcript)
            Utterance(text, utterance, phrases, labels);
        Rates(text, transcript, phrases);
        return text.ToString();
    }

    private static void Utterance(StringBuilder text, Utterance utterance, TranscriptPhrases phrases, IReadOnlyDictionary<string, string> labels)
    {
        text.Append('\n');
        string who = utterance.Speaker == Speaker.Bot ? phrases.Interviewer : phrases.Respondent;
        string[] remarks = [.. Remarks(utterance, phrases, labels)];
        Line(text, string.Create(CultureInfo.InvariantCulture, $"[{utterance.Number}] {who}, {utterance.At:HH:mm:ss}{(remarks.Length > 0 ? $" ({string.Join("; ", remarks)})" : "")}"));
        if (string.IsNullOrWhiteSpace(utterance.Text))
            Line(text, Indent + phrases.Empty);
        else
            foreach (string line in PlainText.Lines(utterance.Text))
                Line(text, line.Length == 0 ? "" : Indent + line);
        if (utterance.Choices.Length > 0)
            Line(text, $"{Indent}{phrases.Choices}: {string.Join(" | ", utterance.Choices.Select(PlainText.OneLine))}");
        if (utterance.Audit.NewWords.Length > 0)
            Line(text, $"{Indent}{phrases.NewWords}: {string.Join(", ", utterance.Audit.NewWords.Select(PlainText.OneLine))}");
    }

    private static IEnumerable<string> Remarks(Utterance utterance, TranscriptPhrases phrases, IReadOnlyDictionary<string, string> labels)
    {
        string? kind = utterance.Kind switch
        {
            UtteranceKind.Wish => phrases.Wish,
            UtteranceKind.Skip => phrases.Skip,
            UtteranceKind.Correction => phrases.Correction,
            UtteranceKind.Withdrawal => phrases.Withdrawal,
            UtteranceKind.Acceptance => phrases.Acceptance,
            UtteranceKind.Rejection => phrases.Rejection,
            UtteranceKind.Edit => phrases.Edit,
            _ => null,
        };
        if (kind is not null)
            yield return kind;
        if (utterance.Slot is { } slot)
            foreach (string label in Slots.Several(slot).Select(s => labels.GetValueOrDefault(Slots.SplitItemDetail(s)?.List ?? s)).OfType<string>())
                yield return PlainText.OneLine(label);
        if (utterance.ProbeId is not null)
            yield return phrases.Probe;
        if (utterance.Audit.Form != QuestionForm.None)
            yield return phrases.Form(utterance.Audit.Form);
    }

    private static void Rates(StringBuilder text, IReadOnlyList<Utterance> transcript, TranscriptPhrases phrases)
    {
        QuestionRates rates = QuestionRates.Of(transcript);
        text.Append('\n');
        Line(text, phrases.HowAsked);
        Line(text, phrases.HowAskedLead);
        Count(phrases.Questions, rates.Questions);
        foreach ((QuestionForm form, int count) in rates.Forms)
            Count(phrases.Form(form), count, form == QuestionForm.Suggestive ? Turns(u => u.Audit.Form == form) : "");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{Indent}{phrases.OpenQuestions}: {100 * rates.OpenShare:0} %"));
        Count(phrases.DoubleQuestions, rates.Double, Turns(u => u.Audit.QuestionCount > 1));
        Count(phrases.RepeatedProbes, rates.Repeated);
        Count(phrases.NewWords, rates.NewWords);

        void Count(string label, int count, string turns = "") => Line(text, string.Create(CultureInfo.InvariantCulture, $"{Indent}{label}: {count}{turns}"));

        // Who reads that it happened wants to see where.
        string Turns(Func<Utterance, bool> happened) =>
            string.Join(", ", transcript.Where(u => u.Speaker == Speaker.Bot && happened(u)).Select(u => string.Create(CultureInfo.InvariantCulture, $"[{u.Number}]"))) is { Length: > 0 } turns ? $" {turns}" : "";
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}

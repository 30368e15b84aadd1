using System.Collections.Immutable;

namespace InterviewBot.Domain.Transcripts;

/// <summary>How the bot asked, over all its utterances that ask something: the interviewer's own audit, added up.</summary>
/// <param name="Questions">Utterances of the bot that ask at least one question.</param>
/// <param name="Forms">How many of them have each form, every form but <see cref="QuestionForm.None"/> once.</param>
/// <param name="Double">How many ask more than one question at once.</param>
/// <param name="Repeated">How many ask a probe about a slot that was asked before about the same slot.</param>
/// <param name="NewWords">Content words the bot brought in before the respondent did, over all questions.</param>
public sealed record QuestionRates(int Questions, ImmutableArray<(QuestionForm Form, int Count)> Forms, int Double, int Repeated, int NewWords)
{
    /// <summary>Share (0–1) of the questions that open the story instead of steering it: invitations and cued invitations; 0 when nothing was asked.</summary>
    public double OpenShare => Share(Forms.Where(f => f.Form is QuestionForm.Invitation or QuestionForm.CuedInvitation).Sum(f => f.Count));

    /// <summary>Share (0–1) of the questions.</summary>
    public double Share(int count) => Questions == 0 ? 0 : (double)count / Questions;

    public static QuestionRates Of(IEnumerable<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var asked = transcript.Where(u => u.Speaker == Speaker.Bot && u.Audit.QuestionCount > 0).ToList();
        var probes = asked.Where(u => u.ProbeId is not null).Select(u => (u.ProbeId, u.Slot)).ToList();
        return new QuestionRates(
            asked.Count,
            [.. Enum.GetValues<QuestionForm>().Where(form => form != QuestionForm.None).Select(form => (form, asked.Count(u => u.Audit.Form == form)))],
            asked.Count(u => u.Audit.QuestionCount > 1),
            probes.Count - probes.Distinct().Count(),
            asked.Sum(u => u.Audit.NewWords.Length));
    }
}

using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>Makes the state of an interview anew from its transcript: every message is said again to the interviewer.</summary>
internal static class InterviewRebuilding
{
    /// <param name="rows">Of the utterances, in order.</param>
    /// <param name="guideBeside">The guide that stands beside the state, for interviews whose first utterance does not name it.</param>
    /// <returns><c>null</c> when nothing was said, or when nobody knows by which guide.</returns>
    public static Interview? Rebuild(InterviewKit kit, IReadOnlyList<StoredRow> rows, string? guideBeside)
    {
        if (rows.Count == 0 || (InterviewRows.Guide(rows[0]) ?? guideBeside) is not { } id || kit.Find(id) is not { Interviewer: var interviewer })
            return null;
        var transcript = rows.Select(InterviewRows.ToUtterance).ToList();
        var first = transcript[0];
        var interview = interviewer.Begin(new Consent(InterviewRows.Notice(rows[0]) ?? "", first.Language, first.At)).Next!;
        foreach (var utterance in transcript)
        {
            if (utterance.Speaker == Speaker.Respondent && !Slots.IsReview(utterance.Slot))
                interview = interviewer.Step(interview with { NextUtterance = utterance.Number }, Said(utterance)).Next ?? interview;
        }

        return interview with { NextUtterance = transcript[^1].Number + 1, LastAt = transcript[^1].At };
    }

    /// <summary>A workday text was found fit when it was told, by whichever way it came.</summary>
    private static Message Said(Utterance utterance) => new(utterance.Text) { Slot = utterance.Slot == Slots.Workday && utterance.Kind != UtteranceKind.Skip ? utterance.Slot : null };
}

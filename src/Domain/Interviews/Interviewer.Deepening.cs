using System.Globalization;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Asks on after a thin answer, with the questions the guide has for that, and keeps what was asked on.</summary>
public sealed partial class Interviewer
{
    /// <summary>The deepening question asked last about a question, if any.</summary>
    private static (string Id, LocalizedText Text)? LastDeepening(Interview interview, Question question)
    {
        for (var i = question.Deepen.Length; i > 0; i--)
        {
            var id = DeepeningId(question, i);
            if (IsProbed(interview, question.Id, id))
                return (id, question.Deepen[i - 1]);
        }

        return null;
    }

    /// <summary>Of a section so much is asked on: whoever answers briefly all the time is not questioned about every answer.</summary>
    private const int MostAskedOnInSection = 7;

    private bool IsAskedOnEnough(Interview interview, Question question) =>
        guide.Sections.OfType<Section.Questions>().FirstOrDefault(s => s.Items.Any(q => q.Id == question.Id)) is { } section
        && section.Items.Sum(q => Enumerable.Range(1, q.Deepen.Length).Count(i => IsProbed(interview, q.Id, DeepeningId(q, i)))) >= MostAskedOnInSection;

    private static string DeepeningId(Question question, int number) => string.Create(CultureInfo.InvariantCulture, $"{question.Id}.{number}");

    private static (string Id, LocalizedText Text)? NextDeepening(Interview interview, Question question)
    {
        for (var i = 0; i < question.Deepen.Length; i++)
        {
            var id = DeepeningId(question, i + 1);
            if (!IsProbed(interview, question.Id, id))
                return (id, question.Deepen[i]);
        }

        return null;
    }

    private static void Probe(InterviewTurn turn, string slot, string probeId, string text)
    {
        turn.Say(new Reply.Probe(slot, probeId, text));
        NoteProbe(turn, slot, probeId);
        turn.WaitFor(WaitingFor.Answer, slot);
    }

    private static string ProbeKey(string slot, string probeId) => $"{slot}|{probeId}";

    /// <summary>Keeps that something was asked on, or shown, at a question: it is not a second time.</summary>
    private static void NoteProbe(InterviewTurn turn, string slot, string probeId) => turn.State = turn.State with { Probed = turn.State.Probed.Add(ProbeKey(slot, probeId)) };

    private static bool IsProbed(Interview interview, string slot, string probeId) => interview.Probed.Contains(ProbeKey(slot, probeId));
}

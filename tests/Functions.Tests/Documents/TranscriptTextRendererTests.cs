using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Functions.Documents;

namespace InterviewBot.Functions.Tests.Documents;

public class TranscriptTextRendererTests
{
    public static TheoryData<string> Samples => [.. SampleTranscripts.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_as_its_golden_text(string sample)
    {
        var (_, language, transcript) = SampleTranscripts.All.Single(s => s.Name == sample);
        Golden.Matches($"{sample}.transcript.txt", TranscriptTextRenderer.Render(language, transcript, Labels(language)));
    }

    [Fact]
    public void No_answer_can_pass_for_a_line_of_the_transcript()
    {
        string[] lines = TranscriptTextRenderer.Render(Language.Dutch, SampleTranscripts.Hostile(Language.Dutch), Labels(Language.Dutch)).Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith("[99]", StringComparison.Ordinal));
        Assert.Equal(HostileTexts.All.Length + 2, lines.Count(line => line.StartsWith('[')));
    }

    [Fact]
    public void A_turn_about_several_questions_or_one_task_names_them()
    {
        var labels = new Dictionary<string, string> { ["a"] = "Hoe vaak", ["b"] = "Hoe zwaar", ["tasks"] = "Taken" };
        static Utterance Answer(int number, string slot) => new(number, Speaker.Respondent, "x", default, Language.Dutch, UtteranceKind.Answer, slot);
        Utterance[] transcript = [Answer(1, "a+b"), Answer(2, "tasks/3/purpose"), Answer(3, "ksao/2.A.1.b")];
        string[] heads = [.. TranscriptTextRenderer.Render(Language.Dutch, transcript, labels).Split('\n').Where(line => line.StartsWith('['))];
        Assert.Equal(["[1] Geïnterviewde, 00:00:00 (Hoe vaak; Hoe zwaar)", "[2] Geïnterviewde, 00:00:00 (Taken)", "[3] Geïnterviewde, 00:00:00"], heads);
    }

    private static Dictionary<string, string> Labels(Language language)
    {
        var incident = Slots.Incident(Valence.Effective, 1);
        var labels = new Dictionary<string, string> { ["job-title"] = language == Language.Dutch ? "Functietitel" : "Job title", [HostileTexts.Breaks] = HostileTexts.Breaks };
        foreach (string part in (string[])[Slots.Circumstances, Slots.Behaviour, Slots.Results])
            labels[Slots.Part(incident, part)] = IncidentLabels.Of(Valence.Effective, 1, part).In(language);
        return labels;
    }
}

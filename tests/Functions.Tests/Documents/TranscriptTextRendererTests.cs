using InterviewBot.Domain.Texts;
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
        Golden.Matches($"{sample}.transcript.txt", TranscriptTextRenderer.Render(language, transcript));
    }

    [Fact]
    public void No_answer_can_pass_for_a_line_of_the_transcript()
    {
        string[] lines = TranscriptTextRenderer.Render(Language.Dutch, SampleTranscripts.Hostile(Language.Dutch)).Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith("[99]", StringComparison.Ordinal));
        Assert.Equal(HostileTexts.All.Length + 2, lines.Count(line => line.StartsWith('[')));
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Functions.Documents;
using InterviewBot.Functions.Documents.Json;
using NJsonSchema;

namespace InterviewBot.Functions.Tests.Documents;

public class JsonExportTests
{
    public static TheoryData<string> Samples => [.. SampleDescriptions.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_description_is_as_its_published_schema_says(string sample) =>
        await AssertValid("job-description", JobDescriptionJsonRenderer.Render(SampleDescriptions.Named(sample)));

    [Theory]
    [MemberData(nameof(DescribedInterviewTests.All), MemberType = typeof(DescribedInterviewTests))]
    public async Task The_description_of_a_whole_interview_is_as_its_published_schema_says(string interview, Language language) =>
        await AssertValid("job-description", JobDescriptionJsonRenderer.Render(InterviewFiles.Describe(interview, language)));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_transcript_is_as_its_published_schema_says(string sample) =>
        await AssertValid("transcript", TranscriptJsonRenderer.Render("i-1", SampleTranscripts.All.Single(s => s.Name == sample).Transcript));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_description_reads_as_its_golden_file(string sample) =>
        Golden.Matches($"{sample}.description.json", JobDescriptionJsonRenderer.Render(SampleDescriptions.Named(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_transcript_reads_as_its_golden_file(string sample) =>
        Golden.Matches($"{sample}.transcript.json", TranscriptJsonRenderer.Render("i-1", SampleTranscripts.All.Single(s => s.Name == sample).Transcript));

    [Fact]
    public async Task The_schemas_refuse_what_they_do_not_know()
    {
        string json = JobDescriptionJsonRenderer.Render(SampleDescriptions.Named("rich.nl"));
        JsonSchema schema = await Schema("job-description");
        Assert.NotEmpty(schema.Validate(json.Replace("\"quoted\"", "\"invented\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"interviewId\"", "\"id\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("job-description", typeof(Rubric))]
    [InlineData("job-description", typeof(RubricStatus))]
    [InlineData("job-description", typeof(StatementOrigin))]
    [InlineData("job-description", typeof(Criterion))]
    [InlineData("job-description", typeof(ReportKind))]
    [InlineData("job-description", typeof(Standing))]
    [InlineData("job-description", typeof(CharacteristicKind))]
    [InlineData("job-description", typeof(EmotionalDimension))]
    [InlineData("job-description", typeof(EmotionalDemand))]
    [InlineData("job-description", typeof(Descriptor))]
    [InlineData("job-description", typeof(IncidentFailure))]
    [InlineData("transcript", typeof(UtteranceKind))]
    [InlineData("transcript", typeof(QuestionForm))]
    [InlineData("transcript", typeof(Speaker))]
    public void The_schemas_know_every_value(string schema, Type values)
    {
        string text = File.ReadAllText(SchemaPath(schema));
        foreach (string value in Enum.GetNames(values))
            Assert.Contains($"\"{JsonNamingPolicy.SnakeCaseLower.ConvertName(value)}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_piece_of_evidence_carries_its_exact_words()
    {
        using JsonDocument json = JsonDocument.Parse(JobDescriptionJsonRenderer.Render(SampleDescriptions.Named("hostile.en")));
        Dictionary<int, string> sources = json.RootElement.GetProperty("sources").EnumerateArray()
            .ToDictionary(source => source.GetProperty("utterance").GetInt32(), source => source.GetProperty("text").GetString()!);
        Assert.Equal(HostileTexts.All.Length, sources.Count);
        foreach (JsonElement statement in json.RootElement.GetProperty("rubrics").EnumerateArray().SelectMany(rubric => rubric.GetProperty("statements").EnumerateArray()))
        {
            JsonElement evidence = statement.GetProperty("evidence")[0];
            string words = sources[evidence.GetProperty("utterance").GetInt32()].Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32());
            Assert.Equal(words, evidence.GetProperty("words").GetString());
            Assert.Equal(words, statement.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Text_is_raw_but_for_what_no_export_can_carry()
    {
        using JsonDocument json = JsonDocument.Parse(TranscriptJsonRenderer.Render("x", SampleTranscripts.Hostile(Language.Dutch)));
        string[] texts = [.. json.RootElement.GetProperty("utterances").EnumerateArray().Select(u => u.GetProperty("text").GetString()!)];
        Assert.Equal(HostileTexts.All.Select(PlainText.Clean), texts.Take(HostileTexts.All.Length));
        Assert.Contains(HostileTexts.Formula, texts);
    }

    private static async Task AssertValid(string schema, string json)
    {
        string faults = string.Join('\n', (await Schema(schema)).Validate(json).Select(fault => fault.ToString()));
        Assert.True(faults.Length == 0, faults);
        Assert.True(Encoding.UTF8.GetByteCount(json) > 2);
    }

    private static Task<JsonSchema> Schema(string name) => JsonSchema.FromFileAsync(SchemaPath(name));

    private static string SchemaPath(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/schemas", $"{name}.schema.json");
}

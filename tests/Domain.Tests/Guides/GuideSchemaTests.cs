using System.Text.Json;
using System.Text.Json.Nodes;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using NJsonSchema;

namespace InterviewBot.Domain.Tests.Guides;

public sealed class GuideSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(GuideFiles.Text("guide.schema.json")));

    public static TheoryData<string> Guides => GuideFiles.Names;

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Every_guide_follows_the_schema(string name) => Assert.Empty((await Schema.Value).Validate(GuideFiles.Text(name)));

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_guide_is_read_without_faults_and_named_as_its_file(string name) => Assert.Equal(name, $"{GuideFiles.Guide(name).Id}.json");

    [Theory]
    [InlineData("sections[0].questions[0].hint", "unknown member")]
    [InlineData("sections[0].extra", "unknown member")]
    [InlineData("extra", "unknown member")]
    public async Task A_member_that_the_schema_does_not_know_is_refused(string path, string _)
    {
        var guide = JsonNode.Parse(GuideFiles.Text("emotional-demands.json"))!;
        var parent = guide;
        foreach (var step in path.Split('.')[..^1])
        {
            var (member, index) = (step[..^3], step[^2] - '0');
            parent = parent![member]![index];
        }

        parent![path.Split('.')[^1]] = "x";
        Assert.NotEmpty((await Schema.Value).Validate(guide.ToJsonString()));
        Assert.Contains(GuideReader.Read("guide", guide.ToJsonString()).Faults, f => f.Contains("is not known here", StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_knows_the_names_that_the_program_knows()
    {
        using var schema = JsonDocument.Parse(GuideFiles.Text("guide.schema.json"));
        var root = schema.RootElement;
        Assert.Equal(Names<Rubric>(), Enumerated(root.GetProperty("definitions").GetProperty("rubric")));
        Assert.Equal(Names<Perspective>(), Enumerated(root.GetProperty("properties").GetProperty("perspective")));
        Assert.Equal(Names<QuestionKind>(), Enumerated(root.GetProperty("definitions").GetProperty("question").GetProperty("properties").GetProperty("kind")));
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(KebabCase.Of);

    private static IEnumerable<string> Enumerated(JsonElement definition) => definition.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);
}

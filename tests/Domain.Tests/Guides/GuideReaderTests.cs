using System.Text.Json.Nodes;
using InterviewBot.Domain.Guides;

namespace InterviewBot.Domain.Tests.Guides;

public sealed class GuideReaderTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(GuideFiles.Folder)!, "..", "tests", "Domain.Tests", "Guides", "Faulty");

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> FaultyFiles => [.. Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Each file holds the changes that make a sound guide faulty, and the faults that must be reported, no more and no fewer.</summary>
    [Theory]
    [MemberData(nameof(FaultyFiles))]
    public void Names_place_and_id_of_each_fault(string file)
    {
        var test = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;
        var guide = JsonNode.Parse(GuideFiles.Text((string)test["guide"]!))!;
        foreach (var (path, value) in test["set"]?.AsObject() ?? [])
            Set(guide, path, value);
        foreach (var path in test["remove"]?.AsArray() ?? [])
            Set(guide, (string)path!, null, remove: true);
        var reading = GuideReader.Read("guide", guide.ToJsonString());
        if (Environment.GetEnvironmentVariable("INTERVIEWBOT_ACCEPT") == "1")
            Accept(Path.Combine(Folder, file), reading.Faults);
        Assert.Null(reading.Guide);
        Assert.NotEmpty(reading.Faults);
        Assert.Equal(test["faults"]!.AsArray().Select(f => (string)f!), reading.Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\n  \"id\": \"x\",\n  oops\n}")]
    public void A_file_that_is_not_JSON_is_one_fault_with_its_line(string json) =>
        Assert.StartsWith($"guide line {Math.Max(1, json.Split('\n').Length - (json.Length > 9 ? 1 : 0))}: not valid JSON", Assert.Single(GuideReader.Read("guide", json).Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"sections\":[[],null,{\"kind\":\"incidents\"},{\"kind\":\"questions\",\"questions\":[{},7]}]}")]
    public void Anything_else_than_a_guide_is_faults_and_never_an_exception(string json)
    {
        var reading = GuideReader.Read("guide", json);
        Assert.Null(reading.Guide);
        Assert.NotEmpty(reading.Faults);
    }

    /// <summary>Puts the faults that were found in the place of those expected; read them before you commit.</summary>
    private static void Accept(string path, IEnumerable<string> faults)
    {
        var text = File.ReadAllText(path);
        var at = text.LastIndexOf("\"faults\":", StringComparison.Ordinal);
        var lines = faults.Select(f => $"    {JsonValue.Create(f).ToJsonString(Readable)}");
        File.WriteAllText(path, $"{text[..at]}\"faults\": [\n{string.Join(",\n", lines)}\n  ]\n}}\n");
    }

    private static void Set(JsonNode guide, string path, JsonNode? value, bool remove = false)
    {
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(guide, (node, step) => int.TryParse(step, out var i) ? node[i]! : node[step]!);
        if (parent is JsonArray list)
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = value?.DeepClone();
        else if (remove)
            parent.AsObject().Remove(steps[^1]);
        else
            parent[steps[^1]] = value?.DeepClone();
    }
}

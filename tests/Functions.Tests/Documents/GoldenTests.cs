namespace InterviewBot.Functions.Tests.Documents;

public class GoldenTests
{
    private static readonly string[] Kinds = ["docx.xml", "html", "md", "description.json", "transcript.json", "transcript.txt", "csv"];

    [Fact]
    public void No_golden_file_is_left_without_its_test() =>
        Assert.Equal(SampleDocuments.All.SelectMany(sample => Kinds.Select(kind => $"{sample.Name}.{kind}")).Order(StringComparer.Ordinal), Golden.Names().Order(StringComparer.Ordinal));
}

using InterviewBot.Domain.Documents;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Functions.Tests.Documents;

public class DocumentVersionTests
{
    [Theory]
    [InlineData("rich.nl")]
    [InlineData("rich.en")]
    public void The_short_version_has_no_chart_and_no_word_on_how_certain_things_are(string sample)
    {
        var description = SampleDescriptions.Named(sample);
        description = description with
        {
            Rubrics = [.. description.Rubrics.Where(r => r.Rubric != Rubric.EmotionalDemands), new(Rubric.EmotionalDemands, RubricStatus.Told, [])],
            Ratings = [description.Ratings[0], description.Ratings[0] with { Slot = "emotional-intensity" }],
        };
        var words = DocumentWords.In(description.Language);
        DocumentBlock[] Blocks(DocumentVersion version) => [.. DocumentComposer.Compose(description, version).Sections.SelectMany(s => s.Blocks)];
        Assert.Contains(Blocks(DocumentVersion.Full), b => b is DocumentBlock.BarChart);
        Assert.Contains(Blocks(DocumentVersion.Full).OfType<DocumentBlock.Remark>(), r => r.Text == words.NamedOnly || r.Text == words.NamedWithExample);
        Assert.DoesNotContain(Blocks(DocumentVersion.Short), b => b is DocumentBlock.BarChart);
        Assert.DoesNotContain(Blocks(DocumentVersion.Short).OfType<DocumentBlock.Remark>(), r => r.Text == words.NamedOnly || r.Text == words.NamedWithExample);
    }

    [Theory]
    [InlineData("rich.nl")]
    [InlineData("rich.en")]
    public void A_document_of_nothing_says_so_and_lists_no_sections(string sample)
    {
        var description = SampleDescriptions.Named(sample);
        description = description with { Rubrics = [.. description.Rubrics.Select(r => r with { Status = RubricStatus.NotAsked, Statements = [] })] };
        var section = Assert.Single(DocumentComposer.Compose(description).Sections);
        Assert.Equal(DocumentWords.In(description.Language).NothingToldYet, Assert.IsType<DocumentBlock.Remark>(Assert.Single(section.Blocks)).Text);
    }
}

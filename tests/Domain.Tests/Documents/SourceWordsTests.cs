using InterviewBot.Domain.Documents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Documents;

public sealed class SourceWordsTests
{
    [Theory]
    [InlineData(Language.Dutch, "alinea 3")]
    [InlineData(Language.English, "paragraph 3")]
    public void Words_of_a_text_stand_in_a_paragraph_and_empty_lines_are_none(Language language, string place)
    {
        const string text = "Title\n\nFirst.\n \n\nSecond here.";
        var evidence = new Evidence(2, text.IndexOf("here", StringComparison.Ordinal), 4);
        Assert.Equal(place, SourceWords.Of(ReportKind.WorkdayDescription, language).Place(new Passage(2, text), evidence));
    }

    [Fact]
    public void Words_of_a_conversation_stand_in_a_turn() =>
        Assert.Equal("beurt 12", SourceWords.Of(ReportKind.JobDescription, Language.Dutch).Place(new Passage(12, "ja"), new Evidence(12, 0, 2)));

    [Fact]
    public void A_text_is_not_called_an_interview()
    {
        var words = SourceWords.Of(ReportKind.WorkdayDescription, Language.Dutch);
        Assert.DoesNotContain("interview", words.HowMade(default) + words.HowToRead + words.HowInferred, StringComparison.OrdinalIgnoreCase);
    }
}

using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Tests.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

public sealed class ToldTitleTests
{
    [Theory]
    [InlineData(Language.Dutch, "bakkerijhulp", "bakkerijhulp")]
    [InlineData(Language.Dutch, "Ik was jobstudent aan de kassa van een supermarkt", "jobstudent")]
    [InlineData(Language.English, "shop assistant", "shop assistant")]
    [InlineData(Language.English, "I worked as a shop assistant in a supermarket in Leeds", "shop assistant")]
    [InlineData(Language.English, "I did a bit of everything", null)]
    public void A_sentence_is_searched_for_the_title_it_names(Language language, string answer, string? title) =>
        Assert.Equal(title, ToldTitle.Of(AnalystFixture.Analyst, language, answer));
}

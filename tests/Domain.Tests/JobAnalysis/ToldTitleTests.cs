using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class ToldTitleTests
{
    [Theory]
    [InlineData(Language.Dutch, "bakkerijhulp", "bakkerijhulp")]
    [InlineData(Language.Dutch, "Ik was jobstudent aan de kassa van een supermarkt", "jobstudent")]
    [InlineData(Language.Dutch, "ik was twee zomers hulpkok, vakantiejob dus", "hulpkok")]
    [InlineData(Language.English, "shop assistant", "shop assistant")]
    [InlineData(Language.English, "I worked as a shop assistant in a supermarket in Leeds", "shop assistant")]
    [InlineData(Language.English, "I did a bit of everything", null)]
    public void A_sentence_is_searched_for_the_title_it_names(Language language, string answer, string? title) =>
        Assert.Equal(title, ToldTitle.Of(AnalystFixture.Analyst, language, answer));

    [Theory]
    [InlineData(Language.Dutch, "winkelbediende bij Torfs in Mechelen", "Torfs in Mechelen", "winkelbediende")]
    [InlineData(Language.Dutch, "kassierster in de Carrefour van Heist", "Carrefour van Heist", "kassierster")]
    [InlineData(Language.Dutch, "ik was barman in café De Kroon in Mechelen, van juli tot september 2023", "café De Kroon in Mechelen", "barman")]
    [InlineData(Language.Dutch, "bij Torfs als winkelbediende", "Torfs", "winkelbediende")]
    [InlineData(Language.English, "barista at Costa in Leeds", "Costa in Leeds", "barista")]
    [InlineData(Language.English, "receptionist at the Harbour Hotel, nights", "Harbour Hotel", "receptionist")]
    [InlineData(Language.English, "barista", "Costa in Leeds", "barista")]
    public void The_employer_is_no_part_of_the_title(Language language, string answer, string employer, string title) =>
        Assert.Equal(title, ToldTitle.Of(AnalystFixture.Analyst, language, answer, employer));

    [Fact]
    public void An_answer_that_is_nothing_but_the_employer_leaves_no_title() => Assert.Equal("", ToldTitle.Without("in de Colruyt", "Colruyt"));
}

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
    [InlineData(Language.Dutch, "Ik was mascotte in een pretpark, zomer 2024, in zo'n pak, mijn baas was Nele en we waren met drie", "mascotte")]
    [InlineData(Language.Dutch, "in 2022 was ik ijsjesverkoper aan de dijk, mijn bazin was Ria", "ijsjesverkoper")]
    [InlineData(Language.Dutch, "ik was verantwoordelijk voor de kassa en de rekken, en dat twee jaar lang", null)]
    [InlineData(Language.Dutch, "ik help bij de duivensport, zo duiven inkorven en het lokaal doen op zaterdag", null)]
    [InlineData(Language.Dutch, "ik ben coordinator vrijwilligers", "coordinator vrijwilligers")]
    [InlineData(Language.Dutch, "redder (opperredder eigenlijk)", "redder")]
    [InlineData(Language.English, "I was a ghost on the tower tour in York, my boss was Helen and we were four", "ghost")]
    [InlineData(Language.English, "I was responsible for the till and the shelves for two whole years there", null)]
    [InlineData(Language.English, "simulated patient, so i pretend to be ill for med students", "simulated patient")]
    [InlineData(Language.English, "christmas elf (santa's grotto helper)", "christmas elf")]
    [InlineData(Language.English, "christmas elf lol", "christmas elf")]
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

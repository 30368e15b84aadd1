using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class PluralsTests
{
    [Theory]
    [InlineData("klanten")]
    [InlineData("kassa's")]
    [InlineData("verkopers")]
    [InlineData("mensen")]
    [InlineData("jongens")]
    [InlineData("vrachtwagens")]
    [InlineData("proefexamens")]
    [InlineData("nieuwe lakens")]
    public void Dutch_plurals(string noun) => Assert.True(Plurals.Is(noun, Language.Dutch));

    [Theory]
    [InlineData("baas")]
    [InlineData("vrachtwagen")]
    [InlineData("oven")]
    [InlineData("fiets")]
    [InlineData("klant")]
    [InlineData("mens")]
    [InlineData("een ander mens")]
    [InlineData("grens")]
    [InlineData("balans")]
    [InlineData("flits")]
    [InlineData("vlees")]
    public void Dutch_singulars(string noun) => Assert.False(Plurals.Is(noun, Language.Dutch));

    [Theory]
    [InlineData("orders", true)]
    [InlineData("people", true)]
    [InlineData("oven", false)]
    [InlineData("boss", false)]
    [InlineData("bus", false)]
    public void English(string noun, bool isPlural) => Assert.Equal(isPlural, Plurals.Is(noun, Language.English));

    [Fact]
    public void Staff_is_many_and_no_plural() => Assert.True(Plurals.IsMany("staff", Language.English) && !Plurals.Is("staff", Language.English));
}

using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Tests.JobDescriptions;

public sealed class LooseWordsTests
{
    [Theory]
    [InlineData("klanten natuurlijk", "klanten")]
    [InlineData("soms de security", "de security")]
    [InlineData("af en toe ook de baas", "de baas")]
    [InlineData("the customers of course", "the customers")]
    [InlineData("sometimes security", "security")]
    [InlineData("also the boss sometimes", "the boss")]
    [InlineData("de winkelmanager", "de winkelmanager")]
    [InlineData("a sometimes difficult customer", "a sometimes difficult customer")]
    [InlineData("natuurlijk", "natuurlijk")]
    [InlineData("soms zo'n metaaldetector", "metaaldetector")]
    [InlineData("ne scanner", "scanner")]
    [InlineData("parents sometimes about diets", "parents")]
    [InlineData("de brouwer soms over het bier", "de brouwer")]
    public void An_item_stands_by_itself_in_prose(string told, string expected) => Assert.Equal(expected, LooseWords.Off(told));

    [Theory]
    [InlineData("kinderen van 3 tot 12", "kinderen")]
    [InlineData("the families of the patients upstairs", "the families")]
    [InlineData("de andere monitoren", "de andere monitoren")]
    public void A_long_name_stands_without_what_is_told_about_it(string told, string expected) => Assert.Equal(expected, LooseWords.InShort(told));
}

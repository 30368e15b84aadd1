using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Tests.JobDescriptions;

public sealed class ToldEmployerTests
{
    [Theory]
    [InlineData("in café De Zwaan", "café De Zwaan")]
    [InlineData("Op camping Zonneweelde", "camping Zonneweelde")]
    [InlineData("Bakkerij Peeters", "Bakkerij Peeters")]
    [InlineData("colruyt", "colruyt")]
    [InlineData("in een winkel", null)]
    [InlineData("somewhere in town", null)]
    public void A_place_is_no_employer_unless_it_has_a_name(string answer, string? employer) => Assert.Equal(employer, ToldEmployer.Of(answer));

    [Theory]
    [InlineData("Dat was Les Hautes Pierres", "Les Hautes Pierres")]
    [InlineData("Ik werkte bij Bakkerij Goethals", "Bakkerij Goethals")]
    [InlineData("It's called Kilbride Gardens", "Kilbride Gardens")]
    [InlineData("That was in a shop", null)]
    [InlineData("De Dennen", "De Dennen")]
    public void A_sentence_gives_the_name_in_it(string answer, string? employer) => Assert.Equal(employer, ToldEmployer.Of(answer));
}

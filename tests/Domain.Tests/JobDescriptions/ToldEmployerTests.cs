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
    [InlineData("we are seven people", null)]
    public void A_sentence_gives_the_name_in_it(string answer, string? employer) => Assert.Equal(employer, ToldEmployer.Of(answer));

    [Theory]
    [InlineData("its self employed really", null)]
    [InlineData("als zelfstandige, niet voor iemand", null)]
    [InlineData("freelance voor De Standaard", "freelance voor De Standaard")]
    public void Who_worked_for_nobody_has_no_employer(string answer, string? employer) => Assert.Equal(employer, ToldEmployer.Of(answer));

    [Theory]
    [InlineData("wij zijn een dierenasiel met een 14 tal mensen in dienst en ik denk 60 vrijwilligers", "een dierenasiel")]
    [InlineData("We run a chain of 4 launderettes plus a laundry service for hotels, 32 staff", "a chain of 4 launderettes")]
    [InlineData("een pretpark in de Kempen, heel groot", "een pretpark in de Kempen")]
    public void In_short_it_is_named_without_what_is_said_about_it(string answer, string? employer) => Assert.Equal(employer, ToldEmployer.InShort(answer));
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>What English texts tell of others and of a private life beside the work is never a duty.</summary>
public sealed class EnglishOthersTests
{
    private const string Work = "I sort the post. I file forms. I fold lists. ";

    [Theory]
    [InlineData("I water my tomatoes.")]
    [InlineData("I ring the bank about my mortgage.")]
    [InlineData("I make myself a toastie.")]
    [InlineData("I read the paper on the bench.")]
    [InlineData("I make up the bottles for my baby.")]
    [InlineData("I call my nan and fix her clock.")]
    [InlineData("I passed my driving test.")]
    [InlineData("I wash my clothes.")]
    [InlineData("I let the dog out.")]
    [InlineData("I meet my mates.")]
    [InlineData("In lunch time I go for a run and I hang the curtains.")]
    [InlineData("I get up at four, iron a shirt and feed the hens.")]
    [InlineData("Welding goes to Pete.")]
    [InlineData("Bread comes from the bakery next door.")]
    public void A_private_life_is_no_duty(string text) => Assert.Equal(["sort the post", "file forms", "fold lists"], AnalystFixture.Statements(Language.English, Work + text + " Then I rest. It is quiet. The day is long. It rains."));

    [Theory]
    [InlineData("At two o'clock it is finished.")]
    [InlineData("That's me done.")]
    [InlineData("My shift is over.")]
    [InlineData("We clocked off at six.")]
    [InlineData("Evenings I am in the town.")]
    public void What_follows_the_end_of_the_working_day_is_private(string end) =>
        Assert.Equal(["sort the post", "file forms", "fold lists"], AnalystFixture.Statements(Language.English, Work + "It is quiet. It is warm. " + end + " I fix bikes and feed a stray."));

    [Theory]
    [InlineData("A nurse, Kate, helps her. She gives the tablets.")]
    [InlineData("Kate, the nurse, checks the drip. She sets the rate.")]
    [InlineData("Her manager, Gareth, sets the targets and cleans the board.")]
    [InlineData("Marketing writes the posts.")]
    public void Somebody_by_role_and_name_or_a_department_acts_for_itself(string text) =>
        Assert.Equal(["move patients", "collect samples", "clean trolleys"], AnalystFixture.Statements(Language.English, "Amira Haddad is a porter. She moves patients. She collects samples and she cleans the trolleys. " + text));

    [Fact]
    public void A_verb_spelled_like_a_vehicle_does_not_end_the_working_day() =>
        Assert.Equal(["sort the post", "file forms", "fold lists", "train new ones"], AnalystFixture.Statements(Language.English, Work + "I train the new ones."));
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Items of a list of duties that are read with those before them.</summary>
public sealed class ListedItemsTests
{
    [Theory]
    [InlineData(Language.Dutch, "mijn zus doet daar de cafetaria", false, true)]
    [InlineData(Language.Dutch, "zij bakt de frieten", false, true)]
    [InlineData(Language.Dutch, "telt de kas", true, true)]
    [InlineData(Language.Dutch, "mijn collega deed de kassa", false, true)]
    [InlineData(Language.English, "my brother does the café there", false, true)]
    [InlineData(Language.English, "he serves the teas", false, true)]
    [InlineData(Language.English, "counts the till", true, true)]
    [InlineData(Language.English, "my boss did the orders", false, true)]
    [InlineData(Language.Dutch, "ik schrobde het toilet", true, false)]
    [InlineData(Language.Dutch, "de kassa tellen", true, false)]
    [InlineData(Language.Dutch, "mijn klanten helpen", false, false)]
    [InlineData(Language.Dutch, "mijn collega's helpen", false, false)]
    [InlineData(Language.English, "my own tables", false, false)]
    [InlineData(Language.English, "help my colleagues", true, false)]
    [InlineData(Language.English, "counting the till", true, false)]
    public void What_somebody_else_does_is_no_duty_of_the_teller(Language language, string item, bool afterOther, bool isOther) =>
        Assert.Equal(isOther, AnalystFixture.Analyst.IsOfAnother(language, item, afterOther));

    [Theory]
    [InlineData(Language.Dutch, "ik schrobde het toilet", "de douche", "de douche schrobben")]
    [InlineData(Language.English, "I scrub the toilet", "the shower", "scrub the shower")]
    [InlineData(Language.English, "emptying the bins", "the ashtrays", "empty the ashtrays")]
    [InlineData(Language.English, "serving customers", "the till", null)]
    [InlineData(Language.Dutch, "klanten bedienen", "de kassa", null)]
    [InlineData(Language.English, "I scrub the toilet", "the manager", null)]
    [InlineData(Language.English, "I scrub the toilet", "ordering stock", null)]
    public void A_second_thing_has_the_act_of_the_first(Language language, string before, string item, string? duty)
    {
        var act = Assert.Single(AnalystFixture.Analyst.ListedTasks(language, new Passage(0, before), new Evidence(0, 0, before.Length)));
        Assert.Equal(duty, AnalystFixture.Analyst.OfActBefore(language, item, before, act)?.Statement);
    }

    [Theory]
    [InlineData(Language.English, "giving kids a sticker when they helped", "give kids a sticker when they help")]
    [InlineData(Language.English, "yes showing new volunteers round", "show new volunteers round")]
    [InlineData(Language.Dutch, "kleine kinderen leren vallen en opstaan", "kleine kinderen leren vallen en opstaan")]
    public void An_item_is_told_whole_and_as_a_rule(Language language, string item, string duty) =>
        Assert.Equal(duty, Assert.Single(AnalystFixture.Analyst.ListedTasks(language, new Passage(0, item), new Evidence(0, 0, item.Length))).Statement);
}

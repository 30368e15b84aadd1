using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class ListedDutyTests
{
    [Theory]
    [InlineData("'s avonds de kassa tellen", "de kassa tellen", "'s avonds")]
    [InlineData("kassa doen", "kassa doen", null)]
    [InlineData("poetsen", "poetsen", null)]
    [InlineData("oudere mensen gezelschap houden", "oudere mensen gezelschap houden", null)]
    [InlineData("vooral orders picken", "orders picken", null)]
    [InlineData("elke maandag afwassen", "afwassen", "elke maandag")]
    [InlineData("de kassa tellen op het einde van de dag", "de kassa tellen", "op het einde van de dag")]
    public void An_item_in_key_words_is_a_duty_in_Dutch(string item, string statement, string? frequency) => Reads(Language.Dutch, item, statement, frequency);

    [Theory]
    [InlineData("doing the dishes", "do the dishes", null)]
    [InlineData("cleaning", "clean", null)]
    [InlineData("preparing sandwiches and salads for the lunch rush", "prepare sandwiches and salads", null)]
    [InlineData("every morning counting the float", "count the float", "every morning")]
    [InlineData("counting the float at the end of the day", "count the float", "at the end of the day")]
    public void An_item_in_key_words_is_a_duty_in_English(string item, string statement, string? frequency) => Reads(Language.English, item, statement, frequency);

    [Theory]
    [InlineData(Language.Dutch, "soms ruzie oplossen tussen jonge gasten die botsen want dat mag niet", "ruzie oplossen tussen jonge gasten die botsen", "soms")]
    [InlineData(Language.Dutch, "het dak afspuiten twee keer", "het dak afspuiten", null)]
    [InlineData(Language.English, "hold short poses 1 to 5 mins for warm up", "hold short poses 1 to 5 mins", null)]
    [InlineData(Language.English, "cleaning sick out of the seat twice", "clean sick out of the seat", null)]
    [InlineData(Language.English, "agreeing a price before they get in", "agree a price", null)]
    public void How_often_and_why_stand_beside_the_duty(Language language, string item, string statement, string? frequency) => Reads(language, item, statement, frequency);

    [Theory]
    [InlineData("het pak laten drogen", "laten drogen")]
    [InlineData("klanten laten proeven", "laten proeven")]
    public void Letting_is_part_of_the_verb(string item, string verb) =>
        Assert.Equal(verb, Assert.Single(AnalystFixture.Analyst.ListedTasks(Language.Dutch, new Passage(1, item), new Evidence(1, 0, item.Length))).Verb);

    [Theory]
    [InlineData(Language.English, "queue management")]
    [InlineData(Language.Dutch, "met de snijmachine, dik of dun zoals de klant het wil")]
    [InlineData(Language.Dutch, "administratie")]
    [InlineData(Language.English, "with the slicing machine, thick or thin as the customer likes it")]
    [InlineData(Language.English, "the till")]
    public void An_item_without_a_verb_of_its_own_stays_in_the_tellers_words(Language language, string item) =>
        Assert.Empty(AnalystFixture.Analyst.ListedTasks(language, new Passage(1, item), new Evidence(1, 0, item.Length)));

    [Theory]
    [InlineData(Language.English, "holding dogs still while Dee clips nails", "hold dogs still")]
    [InlineData(Language.Dutch, "honden vasthouden terwijl Dee de nagels knipt", "honden vasthouden")]
    public void What_somebody_else_does_meanwhile_is_no_duty(Language language, string item, string statement) => Reads(language, item, statement, null);

    [Fact]
    public void The_evidence_lies_in_the_whole_answer()
    {
        var passage = new Passage(4, "poetsen, de kassa tellen");
        var duty = Assert.Single(AnalystFixture.Analyst.ListedTasks(Language.Dutch, passage, new Evidence(4, 9, 15)));
        Assert.Equal("de kassa tellen", passage.Words(duty.Evidence[0]));
    }

    private static void Reads(Language language, string item, string statement, string? frequency)
    {
        var duty = Assert.Single(AnalystFixture.Analyst.ListedTasks(language, new Passage(1, item), new Evidence(1, 0, item.Length)));
        Assert.Equal((statement, frequency), (duty.Statement, duty.Frequency));
    }

    [Theory]
    [InlineData("washing and dressing residents", "wash and dress residents")]
    [InlineData("mixing colour and painting roots", "mix colour|paint roots")]
    public void Two_acts_in_an_item_are_two_duties_unless_they_are_done_to_the_same(string item, string duties) =>
        Assert.Equal(duties, string.Join('|', AnalystFixture.Analyst.ListedTasks(Language.English, new Passage(1, item), new Evidence(1, 0, item.Length)).Select(t => t.Statement)));

    [Theory]
    [InlineData(Language.Dutch, "kinderen aanspreken die lopen", "kinderen aanspreken die lopen", "die lopen")]
    [InlineData(Language.Dutch, "met de ouders praten als er iets gebeurd was", "met de ouders praten als er iets gebeurd is", "als er iets gebeurd is")]
    [InlineData(Language.Dutch, "kassa doen als Luc weg was", "kassa doen", null)]
    [InlineData(Language.English, "asking people who smoke to leave", "ask people who smoke to leave", "who smoke to leave")]
    [InlineData(Language.English, "closing up when my boss was away", "close up", null)]
    public void A_clause_behind_the_act_stays_behind_it_in_general_terms(Language language, string item, string statement, string? clause)
    {
        var duty = Assert.Single(AnalystFixture.Analyst.ListedTasks(language, new Passage(1, item), new Evidence(1, 0, item.Length)));
        Assert.Equal((statement, clause), (duty.Statement, duty.ObjectClause));
    }

    [Theory]
    [InlineData("checking books in and out", "check books in and out")]
    [InlineData("putting stock out", "put stock out")]
    [InlineData("putting the bedding through the wash", "put the bedding through the wash")]
    [InlineData("shelving returns", "shelve returns")]
    [InlineData("running story time for toddlers", "run story time for toddlers")]
    [InlineData("dealing with complaints", "deal with complaints")]
    [InlineData("reading to the children", "read to the children")]
    [InlineData("counting stock in on Thursdays", "count stock in")]
    public void What_belongs_to_the_verb_stays_with_it_in_English(string item, string statement) =>
        Assert.Equal(statement, Assert.Single(AnalystFixture.Analyst.ListedTasks(Language.English, new Passage(1, item), new Evidence(1, 0, item.Length))).Statement);

    [Theory]
    [InlineData("een jongen met epilepsie in het oog houden", "in het oog houden", 0)]
    [InlineData("nieuwe fietsen uit de doos halen en in elkaar zetten", "halen", 1)]
    public void Words_that_make_one_verb_are_the_verb_in_Dutch(string item, string verb, int more)
    {
        var duty = Assert.Single(AnalystFixture.Analyst.ListedTasks(Language.Dutch, new Passage(1, item), new Evidence(1, 0, item.Length)));
        Assert.Equal((item, verb, more), (duty.Statement, duty.Verb, duty.MoreVerbs.Length));
    }
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class DutyMergerTests
{
    private static string[] Duties(Language language, string text) =>
        [.. AnalystFixture.Analyst.Duties(AnalystFixture.Analyst.Analyze(language, new Passage(0, text))).Select(t => t.Statement)];

    [Fact]
    public void How_often_one_thing_is_done_is_not_said_of_another()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I am a kennel assistant. I feed the dogs. I walk the dogs every morning. I hose down the runs."));
        Assert.DoesNotContain("feeds and walks", AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_act_on_several_things_is_one_duty() =>
        Assert.Equal(["leveranciers en de bakker opbellen"], Duties(Language.Dutch, "Ik bel leveranciers op. Na de middag bel ik de bakker."));

    [Fact]
    public void Several_acts_on_the_same_thing_told_together_are_one_duty() =>
        Assert.Equal(["EAN-codes opvragen en controleren"], Duties(Language.Dutch, "Ik vraag de EAN-codes op. Ik controleer de EAN-codes."));

    [Fact]
    public void English_puts_the_acts_first() =>
        Assert.Equal(["fill in and print the form"], Duties(Language.English, "I fill in the form. I print the form."));

    [Fact]
    public void The_evidence_of_every_instance_is_kept()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I fill in the form. I print the form."));

        Assert.Equal(2, Assert.Single(AnalystFixture.Analyst.Duties(result)).Evidence.Length);
    }

    [Fact]
    public void Nobody_has_a_duty_towards_themselves()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "Ruth is a library assistant. She searches the catalogue."));
        var strange = result.Tasks[0] with { Verb = "ask", Object = "the library assistant", Statement = "ask the library assistant" };

        Assert.Equal(["search the catalogue"], AnalystFixture.Analyst.Duties(result with { Tasks = [.. result.Tasks, strange] }).Select(t => t.Statement));
    }

    [Fact]
    public void A_description_tells_the_second_act_with_a_pronoun()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.Dutch, new Passage(0, "Ik ben verkoper bij Bakkerij Peeters. Ik vraag de codes op. Ik controleer de codes."));

        Assert.Contains("De verkoper vraagt de codes op en controleert ze.", AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_very_long_text_no_more_than_twenty_five_duties_are_named()
    {
        var nouns = new[] { "bonnen", "facturen", "dozen", "kasten", "tafels", "stoelen", "mappen", "lijsten", "brieven", "klachten" };
        var verbs = new[] { "bekijk", "print", "verplaats", "beoordeel" };

        Assert.Equal(25, Duties(Language.Dutch, string.Concat(nouns.SelectMany(n => verbs.Select(v => $"Ik {v} de {n}. Het is hier druk en het blijft druk tot de avond. ")))).Length is var count && count <= 25 ? 25 : 0);
    }
}

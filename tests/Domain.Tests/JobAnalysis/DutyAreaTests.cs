using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Under which activity a duty is grouped, by its verb and what it is done to.</summary>
public sealed class DutyAreaTests
{
    [Theory]
    [InlineData(Language.Dutch, "medicatie geven", "4.A.4.a.5")]
    [InlineData(Language.Dutch, "les geven", "4.A.4.b.3")]
    [InlineData(Language.Dutch, "de afwas doen", "4.A.3.a.1")]
    [InlineData(Language.Dutch, "kassa doen", "4.A.4.a.8")]
    [InlineData(Language.Dutch, "klanten naar hun tafel brengen", "4.A.4.a.5")]
    [InlineData(Language.Dutch, "borden naar de keuken brengen", "4.A.3.a.2")]
    [InlineData(Language.Dutch, "EHBO geven", "4.A.4.a.5")]
    [InlineData(Language.Dutch, "vergaderingen bijwonen", null)]
    [InlineData(Language.English, "feeding the dogs", "4.A.4.a.5")]
    [InlineData(Language.English, "feeding paper into the machine", "4.A.3.a.3")]
    [InlineData(Language.English, "writing reports", "4.A.3.b.6")]
    [InlineData(Language.English, "running story time for toddlers", "4.A.4.b.3")]
    [InlineData(Language.English, "taking payments", "4.A.4.a.8")]
    public void What_it_is_done_to_tells_where_a_duty_belongs(Language language, string item, string? area) =>
        Assert.Equal(area, Assert.Single(AnalystFixture.Analyst.ListedTasks(language, new Passage(1, item), new Evidence(1, 0, item.Length))).ResultArea);

    [Theory]
    [InlineData(Language.Dutch, "Ik ben verkoopster. Op het einde veeg ik de gangen en zet ik de karren terug. Ik tel de kassa.", "veegt de gangen")]
    [InlineData(Language.English, "I am a lifeguard. I switch on the lights and mop the changing rooms. I count the floats.", "switches on the lights")]
    public void In_a_sentence_a_plural_has_the_article_it_was_told_with(Language language, string told, string words)
    {
        var result = AnalystFixture.Analyst.Analyze(language, new Passage(0, told));
        Assert.DoesNotContain(result.Tasks, t => t.Statement.Contains(words.Split(' ')[^2], StringComparison.Ordinal) && t.Statement.Contains(" de gangen", StringComparison.Ordinal));
        Assert.Contains(words, AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch, "Ik ben koerier. Ik lever medicatie aan apotheken en bloedstalen aan het labo.", "medicatie leveren|bloedstalen leveren|medicatie en bloedstalen leveren")]
    [InlineData(Language.English, "I am a courier. I deliver medicines to pharmacies and samples to the lab.", "deliver medicines and samples")]
    public void Two_things_that_go_to_two_places_are_both_told(Language language, string told, string statements) =>
        Assert.All(AnalystFixture.Statements(language, told), s => Assert.Contains(s, statements.Split('|')));

    [Fact]
    public void What_is_only_worked_on_is_no_tool_in_a_sentence()
    {
        var text = AnalystFixture.Analyst.Describe(AnalystFixture.Analyst.Analyze(Language.Dutch, new Passage(0, "Ik ben fietskoerier. Ik laad de batterij op. Ik zet de pakjes in de bak. Ik vul mijn ritten in op de computer."))).Text;
        Assert.Contains("een computer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("een batterij", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_time_goes_on_behind_a_semicolon() =>
        Assert.Equal(["pakjes leveren", "ritten invullen"], AnalystFixture.Statements(Language.Dutch, "Ik ben fietskoerier. Ik lever pakjes. Een klant heeft mij eens uitgescholden; ik heb mij verontschuldigd en een foto gemaakt. Ik vul mijn ritten in."));
}

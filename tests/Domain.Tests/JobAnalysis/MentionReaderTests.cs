using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class MentionReaderTests
{
    private static JobAnalysisResult Read(Language language, string text) => AnalystFixture.Analyst.Analyze(language, new Passage(0, text));

    [Fact]
    public void A_thing_is_a_tool_where_the_work_uses_it_not_on_the_way_or_at_home()
    {
        var tools = Read(Language.Dutch, "Ik scan de pakjes met een scanner. Ik gebruik een pala. Ik controleer de dossiers. Na de shift rij ik met de brommer naar huis. Thuis drink ik uit een glas.").Tools.Select(t => t.Name);

        Assert.Equal(["scanner", "pala", "dossiers"], tools);
    }

    [Fact]
    public void A_role_with_its_name_is_a_contact_and_a_comparative_is_none()
    {
        var contacts = Read(Language.English, "I phone the suppliers. I hand the keys to my colleague Bea. It gets louder and it takes longer in the evening.").Contacts.Select(c => c.Name);

        Assert.Equal(["suppliers", "colleague Bea"], contacts);
    }

    [Theory]
    [InlineData(Language.Dutch, "Ge moet altijd uw handen wassen.", ConditionKind.Norm)]
    [InlineData(Language.Dutch, "De dienst telt elf mensen.", ConditionKind.Team)]
    [InlineData(Language.Dutch, "Het is er bloedheet in de zomer.", ConditionKind.Physical)]
    [InlineData(Language.Dutch, "Iedereen springt voor elkaar in.", ConditionKind.Atmosphere)]
    [InlineData(Language.English, "You can't sell it after midnight.", ConditionKind.Norm)]
    [InlineData(Language.English, "It is a small agency of twelve people.", ConditionKind.Team)]
    [InlineData(Language.English, "They cover for one another.", ConditionKind.Atmosphere)]
    [InlineData(Language.English, "I work three nights a week.", ConditionKind.Schedule)]
    public void A_condition_is_known_by_its_shape(Language language, string text, ConditionKind kind) =>
        Assert.Contains(AnalystFixture.Analyst.Conditions(language, new Passage(0, text)), c => c.Kind == kind && c.Precise);
}

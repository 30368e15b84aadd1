using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>Told in the present or with "would": one occasion, a habit, or what was never done.</summary>
public sealed class ToldInPresentTests
{
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon, weighs: false);

    private static IncidentVerdict English(string circumstances, string behaviour, string results) => Judge.Judge(new IncidentText(
        Language.English, Valence.Effective, "driver", [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]));

    [Fact]
    public void What_came_of_it_once_outweighs_a_word_of_habit() => Assert.True(English(
        "Services outside Carlisle, two in the morning, the depot kept ringing me.",
        "I walk round the wagon with the torch, check every wheel and find a split in the inside tyre. I ring them and say I'm going nowhere.",
        "The fitter came at four. He pulled the tyre off and it came apart in his hands.").IsUsable);

    [Fact]
    public void Like_always_is_said_of_one_time() => Assert.True(English(
        "On Saturday the depot rings me about a load of chicken.", "I walk round the wagon like I always do, find a split in the tyre and change it.", "The load gets to Glasgow by noon.")[Criterion.Specific].Met);

    [Fact]
    public void Would_is_a_habit_where_its_outcome_is_a_fact()
    {
        var verdict = English("The house is big and there's nobody in.", "I'd skip the back windows and leave the card.", "That's how I lost most of the street.");
        Assert.Equal("habit", verdict[Criterion.Specific].Rule);
        Assert.True(verdict[Criterion.ObservableBehaviour].Met);
    }

    [Fact]
    public void Would_is_unreal_where_its_outcome_is_guessed() =>
        Assert.Equal("not-happened", English("If there was ever a fight on the bus.", "I'd stop and ring the police.", "They'd probably get off.")[Criterion.Specific].Rule);
}

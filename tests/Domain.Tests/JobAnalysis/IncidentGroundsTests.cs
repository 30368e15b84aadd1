using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>On which words of an incident an attribute may be said to rest.</summary>
public sealed class IncidentGroundsTests
{
    [Theory]
    [InlineData(Language.Dutch, "Hij las twee uur lang zijn slides af.", "De helft was gebuisd op het examen.")]
    [InlineData(Language.English, "He read off his slides for two hours.", "Half of us failed the exam.")]
    public void What_came_of_it_is_no_deed(Language language, string behaviour, string results)
    {
        var instructing = Assert.Single(Ksaos(language, Valence.Ineffective, behaviour, results, IncidentActor.Observed), k => k.ElementId == "2.B.1.e");
        Assert.True(instructing.IsGrounded);
        Assert.All(instructing.Evidence, e => Assert.Equal(1, e.Utterance));
    }

    [Theory]
    [InlineData(Language.Dutch, "Ik heb haar getroost, maar ik heb het infuus niet gecontroleerd.", "Het infuus was 's morgens leeg.")]
    [InlineData(Language.English, "I sat with her and comforted her, but I did not check her drip.", "The drip was empty in the morning.")]
    public void What_was_done_was_not_missing(Language language, string behaviour, string results)
    {
        var found = Ksaos(language, Valence.Ineffective, behaviour, results, IncidentActor.Teller);
        Assert.DoesNotContain(found, k => k.ElementId == "1.C.3.b" && (k.IsGrounded || k.IsClear));
        Assert.Contains(found, k => k.ElementId == "1.C.5.b" && k.IsGrounded);
        Assert.Contains(Ksaos(language, Valence.Effective, behaviour, results, IncidentActor.Teller), k => k.ElementId == "1.C.3.b" && k.IsGrounded);
    }

    private static ImmutableArray<KsaoFinding> Ksaos(Language language, Valence valence, string behaviour, string results, IncidentActor actor)
    {
        var incident = new IncidentText(language, valence, "", [], [new Passage(1, behaviour)], [new Passage(2, results)]);
        return AnalystFixture.Analyst.Ksaos(incident, new CriterionVerdict(Criterion.ObservableBehaviour, true, "act-told", []), actor);
    }
}

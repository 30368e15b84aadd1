using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Incidents.Weighing;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>What the rules found of an incident, weighed against how it is told.</summary>
public sealed class BalanceTests
{
    private static readonly IncidentJudge Ruled = new(SeedFiles.Lexicon, weighs: false);
    private static readonly IncidentJudge Weighed = new(SeedFiles.Lexicon);

    [Fact]
    public void An_answer_alone_is_not_weighed()
    {
        foreach (var told in (string[])["Ik veegde het op.", "Zij is heel geduldig.", "Er lag glas."])
        {
            var incident = Incident("", told, "");
            Assert.Equal(Ruled.Judge(incident).Criteria.Select(c => c.Rule), Weighed.Judge(incident).Criteria.Select(c => c.Rule));
        }
    }

    [Fact]
    public void Every_reason_has_a_sentence_of_its_own_and_words_that_were_told()
    {
        var incident = Incident("Er was iets met een klant.", "Ik heb dat dan maar opgelost.", "Dat was echt knap gedaan, vind ik.");
        var verdict = Weighed.Judge(incident);
        Assert.All(verdict.Criteria.Where(c => !c.Met), c => Assert.NotEmpty(IncidentCoach.Explain(c, Language.Dutch)));
        Assert.All(verdict.Criteria.SelectMany(c => c.Evidence), e => Assert.Contains(incident.Passages, p => p.Utterance == e.Utterance && e.End <= p.Text.Length));
    }

    [Fact]
    public void What_somebody_said_is_no_trait_of_anybody() =>
        Assert.True(Weighed.Judge(Incident("In mijn tweede week riep een klant dat wij dieven waren.", "Ik riep terug dat hij beleefd en rustig moest blijven en hing op.", ""))[Criterion.ObservableBehaviour].Met);

    [Fact]
    public void An_effect_in_few_words_stays_one_where_nothing_stands_in_its_place() =>
        Assert.True(Weighed.Judge(new IncidentText(Language.English, Valence.Effective, "ice cream seller", Passages(1, "On a hot Sunday in July there was a queue down the street and the machine broke down."), Passages(2, "I went to the people in the queue to say it would take another ten minutes and gave everyone a free wafer."), Passages(3, "Nearly everybody stayed.")))[Criterion.Consequences].Met);

    [Fact]
    public void Talk_about_the_job_is_no_scene_however_long()
    {
        var verdict = Weighed.Judge(Incident("Een winkel is een plaats waar alle soorten mensen samenkomen en waar geen enkele dag hetzelfde is, dat maakt het werk zo boeiend.", "Een kassier moet vooral zichzelf zijn en de mensen op hun gemak stellen.", "Tevreden klanten komen terug."));
        Assert.False(verdict[Criterion.Context].Met);
        Assert.False(verdict[Criterion.ObservableBehaviour].Met);
    }

    [Fact]
    public void What_another_answer_holds_does_not_count()
    {
        Assert.True(CriterionSigns.Counts(Criterion.Context, "circumstances:event+past"));
        Assert.False(CriterionSigns.Counts(Criterion.Context, "results:event"));
        Assert.False(CriterionSigns.Counts(Criterion.Context, "consequences=met"));
        Assert.True(CriterionSigns.Counts(Criterion.Context, "context=met"));
        Assert.True(CriterionSigns.Counts(Criterion.Specific, "results:event+past"));
        Assert.True(CriterionSigns.Counts(Criterion.Context, "reality=habit"));
    }

    [Fact]
    public void The_signs_of_an_incident_are_the_same_each_time()
    {
        var incident = Incident("Vorige dinsdag viel de kassa uit.", "Ik schreef elke prijs op.", "De rij was na tien minuten weg.");
        var signs = Weighed.Signs(incident);
        Assert.Equal(string.Join('\n', signs), string.Join('\n', new IncidentJudge(SeedFiles.Lexicon).Signs(incident)));
        Assert.Contains("context=met", signs);
        Assert.Contains("behaviour:act+self-subject", signs);
        Assert.Contains("circumstances:cue-anchor", signs);
    }

    private static IncidentText Incident(string circumstances, string behaviour, string results) =>
        new(Language.Dutch, Valence.Effective, "kassier", Passages(1, circumstances), Passages(2, behaviour), Passages(3, results));

    private static System.Collections.Immutable.ImmutableArray<Passage> Passages(int number, string text) => text.Length == 0 ? [] : [new Passage(number, text)];
}

using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>
/// What is told by default: a fact about others or things under the third question is an effect, whatever the words; a judgement, a hope or talk of all of the kind is none.
/// Under the second question, that something was done is no act.
/// </summary>
public sealed class PlainFactTests
{
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon, weighs: false);

    private static IncidentVerdict Dutch(string behaviour, string results) => Of(Language.Dutch, "Vrijdag lag er een plas olie voor de poort en de bus met de kleuters kwam aan.", behaviour, results, "schoolbewaker");

    private static IncidentVerdict English(string behaviour, string results) => Of(Language.English, "On Friday there was a pool of oil at the gate and the bus with the infants pulled in.", behaviour, results, "school warden");

    private static IncidentVerdict Of(Language language, string circumstances, string behaviour, string results, string job) => Judge.Judge(new IncidentText(
        language, Valence.Effective, job, [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]));

    [Theory]
    [InlineData("By ten the 40 infants were in the hall, still warm.")]
    [InlineData("All seven got to their room dry and on their feet.")]
    [InlineData("That same evening the lights were back on.")]
    [InlineData("The gate stayed shut till noon.")]
    public void A_fact_in_the_past_is_an_effect(string results) => Assert.True(English("I swung my bike across the road and strewed sand on it.", results)[Criterion.Consequences].Met);

    [Theory]
    [InlineData("Ze zijn alle zeven droog en zonder vallen in hun lokaal geraakt.")]
    [InlineData("De poort bleef tot de middag dicht.")]
    [InlineData("Dezelfde avond brandde er weer licht.")]
    public void A_fact_in_the_past_is_an_effect_in_dutch(string results) => Assert.True(Dutch("Ik zette mijn fiets dwars en strooide er zand op.", results)[Criterion.Consequences].Met);

    [Theory]
    [InlineData("It's the little things like that which make a real warden.")]
    [InlineData("A school that treats its infants like that deserves none.")]
    [InlineData("Was fairly pleased with myself, to be honest.")]
    [InlineData("I find that as a warden you can make the difference.")]
    [InlineData("Disgraceful how some people do their job.")]
    public void What_is_said_of_all_of_the_kind_or_of_oneself_is_a_verdict(string results) =>
        Assert.Contains(English("I swung my bike across the road and strewed sand on it.", results).Failures, f => f.Failure == IncidentFailure.OutcomeIsOpinion);

    [Theory]
    [InlineData("Zulke dingen maken het verschil.")]
    [InlineData("Vond da wel vrij goe gedaan van mijn eigen.")]
    [InlineData("Zoiets leer je niet op school, chapeau.")]
    [InlineData("Een school die haar kleuters zo behandelt verdient geen kleuters.")]
    [InlineData("Zo zouden er meer bewakers mogen zijn.")]
    public void What_is_said_of_all_of_the_kind_or_of_oneself_is_a_verdict_in_dutch(string results) =>
        Assert.Contains(Dutch("Ik zette mijn fiets dwars en strooide er zand op.", results).Failures, f => f.Failure == IncidentFailure.OutcomeIsOpinion);

    [Theory]
    [InlineData("Fingers crossed it all worked out for the infants.")]
    [InlineData("I dread to think what could have happened.")]
    [InlineData("If I'd just left it there and gone, the bus might have skidded.")]
    public void A_hope_or_a_fear_is_expected(string results) => Assert.Equal("expected-not-seen", English("I swung my bike across the road.", results)[Criterion.Consequences].Rule);

    [Theory]
    [InlineData("Vroeg of laat komt daar een dodelijk ongeval van.")]
    [InlineData("Als ik er niet gestaan had, was de bus doorgereden.")]
    [InlineData("Gelukkig niemand geraakt, anders was ik mijn werk kwijt geweest.")]
    [InlineData("Ik denk da ze nu wel minder schrik ga hebben.")]
    [InlineData("Was ik doorgefietst, dan had dat waarschijnlijk anders afgelopen.")]
    [InlineData("Dat kan de school nog zuur opbreken.")]
    public void A_hope_or_a_fear_is_expected_in_dutch(string results) => Assert.Equal("expected-not-seen", Dutch("Ik zette mijn fiets dwars.", results)[Criterion.Consequences].Rule);

    [Theory]
    [InlineData("I dealt with it in a correct and honest way.")]
    [InlineData("I got it all sorted and did what was needed.")]
    [InlineData("I did that well at the time.")]
    [InlineData("I responded to it in a professional manner.")]
    public void That_something_was_done_is_no_act(string behaviour) => HasNoBehaviour(English(behaviour, "The bus stopped in time."));

    [Theory]
    [InlineData("Ik heb mij daarmee beziggehouden en de zaak in orde gebracht.")]
    [InlineData("Ik deed wat op zo'n moment moest.")]
    public void That_something_was_done_is_no_act_in_dutch(string behaviour) => HasNoBehaviour(Dutch(behaviour, "De bus stopte op tijd."));

    [Theory]
    [InlineData("Unworthy of anyone working with kids.")]
    [InlineData("Disgraceful how some people do their job.")]
    [InlineData("Absolute cowboy, shouldn't be let near a school.")]
    public void A_judgement_without_a_verb_is_an_opinion(string behaviour) => Assert.Contains(English(behaviour, "The bus stopped in time.").Failures, f => f.Failure == IncidentFailure.OpinionOnly);

    [Theory]
    [InlineData("Mo is voor de bus gaan staan.")]
    [InlineData("Mijn collega liet hen zelf de trap aflopen.")]
    public void Going_to_stand_and_having_others_do_something_are_acts(string behaviour) => Assert.True(Dutch(behaviour, "De bus stopte op tijd.")[Criterion.ObservableBehaviour].Met);

    [Fact]
    public void A_posture_with_a_feeling_is_a_feeling() =>
        Assert.Equal("feeling-instead", Dutch("Ik stond strak van de stress.", "De bus stopte op tijd.")[Criterion.ObservableBehaviour].Rule);

    [Theory]
    [InlineData("The nine o'clock tour, Egyptian room.")]
    [InlineData("At the campsite, eleven at night.")]
    public void An_occasion_with_a_place_is_no_scene(string circumstances) =>
        Assert.False(Of(Language.English, circumstances, "I swung my bike across the road.", "The bus stopped in time.", "school warden")[Criterion.Context].Met);

    [Fact]
    public void What_we_were_at_is_the_scene_of_what_is_said_of_somebody_by_name()
    {
        var verdict = Of(Language.Dutch, "", "Vorig jaar schilderden we een trappenhal en de deur moest dicht blijven. Sven is nogal verstrooid. De kat is weggelopen en wij hebben de dierenarts moeten betalen.", "", "schilder");
        Assert.Equal((true, false, true), (verdict[Criterion.Context].Met, verdict[Criterion.ObservableBehaviour].Met, verdict[Criterion.Consequences].Met));
    }

    [Fact]
    public void A_word_nobody_knows_behind_was_tells_how_somebody_was() =>
        Assert.Contains(Dutch("De bewaker was duidelijk slecht gezind.", "De bus stopte op tijd.").Failures, f => f.Failure == IncidentFailure.TraitNotBehaviour);

    private static void HasNoBehaviour(IncidentVerdict verdict)
    {
        Assert.Equal("act-too-vague", verdict[Criterion.ObservableBehaviour].Rule);
        Assert.Contains(verdict.Failures, f => f.Failure == IncidentFailure.NoBehaviour);
    }

    [Fact]
    public void What_something_was_is_neither_an_effect_nor_an_opinion()
    {
        Assert.Equal("no-effect", English("I swung my bike across the road.", "It was a cracked pipe.")[Criterion.Consequences].Rule);
        Assert.Equal("no-effect", Dutch("Ik zette mijn fiets dwars.", "Het was een gesprongen leiding.")[Criterion.Consequences].Rule);
        Assert.Equal("verdict-instead", English("I swung my bike across the road.", "It was a brave move.")[Criterion.Consequences].Rule);
    }

    [Theory]
    [InlineData("nl", "omdat het zo druk was")]
    [InlineData("en", "because it was so busy")]
    public void A_reason_is_what_led_to_it(string language, string circumstances) =>
        Assert.True((language == "nl" ? Of(Language.Dutch, circumstances, "Ik zette mijn fiets dwars.", "De bus stopte op tijd.", "schoolbewaker") : Of(Language.English, circumstances, "I swung my bike across the road.", "The bus stopped in time.", "school warden"))[Criterion.Context].Met);
}

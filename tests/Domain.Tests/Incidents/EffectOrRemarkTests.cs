using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>Asked what came of it: an effect, or what the teller has to say about it. And asked for behaviour: an act, or what one concludes or ought to do.</summary>
public sealed class EffectOrRemarkTests
{
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon, weighs: false);

    private static IncidentVerdict Dutch(string behaviour = "Ik belde de hersteller en schreef de bestellingen op.", string results = "De klanten kwamen om vier uur terug.", string circumstances = "Zaterdag viel de oven uit met een rij tot buiten.") =>
        Of(Language.Dutch, circumstances, behaviour, results, "bakker");

    private static IncidentVerdict English(string behaviour = "I called the technician and wrote down the orders.", string results = "The customers came back at four.", string circumstances = "On Saturday the oven broke down with a queue up to the street.") =>
        Of(Language.English, circumstances, behaviour, results, "baker");

    private static IncidentVerdict Of(Language language, string circumstances, string behaviour, string results, string job) => Judge.Judge(new IncidentText(
        language, Valence.Effective, job, [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]));

    private static void IsRemark(IncidentVerdict verdict)
    {
        Assert.Equal("verdict-instead", verdict[Criterion.Consequences].Rule);
        Assert.Contains(verdict.Failures, f => f.Failure == IncidentFailure.OutcomeIsOpinion);
    }

    [Theory]
    [InlineData("Honestly the nicest bread I have ever seen.")]
    [InlineData("If you ask me they can count themselves lucky.")]
    [InlineData("I didn't find that very professional for someone who charges that much.")]
    [InlineData("You'd have to see it to believe it.")]
    [InlineData("I don't call that service.")]
    [InlineData("People are always happy with our bread.")]
    [InlineData("I've got no words for it, to be honest.")]
    [InlineData("Anyone would have done the same.")]
    [InlineData("That's sheer negligence.")]
    [InlineData("Those are practices from the last century.")]
    [InlineData("What a craftsman, we could all learn a thing or two from him.")]
    [InlineData("It's just wonderful to see a little lad like that at it.")]
    public void What_the_teller_says_of_it_is_no_effect(string results) => IsRemark(English(results: results));

    [Fact]
    public void How_the_person_is_is_no_effect() => IsRemark(English("The baker called the technician and wrote down the orders.", "She is an absolute treasure and she knows her trade."));

    [Theory]
    [InlineData("Dat was echt een superidee, daar kan menig bakker een puntje aan zuigen.")]
    [InlineData("Ge moet dat zien om het te geloven.")]
    [InlineData("Da trekt toch op niks.")]
    [InlineData("Ik zou geen andere bakker meer willen.")]
    [InlineData("Met zo iemand wil je toch niet samenwerken.")]
    public void What_the_teller_says_of_it_is_no_effect_in_dutch(string results) => IsRemark(Dutch(results: results));

    [Theory]
    [InlineData("Zo gaan ze dat in de toekomst hopelijk sneller zien aankomen.")]
    [InlineData("Ik had evengoed dood kunnen zijn.")]
    [InlineData("Normaal zijn die er dan wel op tijd.")]
    [InlineData("Zo'n oven kan een brand veroorzaken.")]
    public void What_may_come_or_could_have_come_is_expected(string results) => Assert.Equal("expected-not-seen", Dutch(results: results)[Criterion.Consequences].Rule);

    [Theory]
    [InlineData("I wrote down the orders, like I said.")]
    [InlineData("So there were orders written down.")]
    [InlineData("So I phoned the technician and took the orders.")]
    public void What_sums_up_repeats_the_act(string results) => Assert.Equal("repeats-the-act", English(results: results)[Criterion.Consequences].Rule);

    [Theory]
    [InlineData("In such a case one is supposed to call the technician and write down the orders.")]
    [InlineData("A baker ought to call the technician.")]
    [InlineData("The baker must have forgotten to call, he had things going on at home.")]
    [InlineData("The baker showed a lot of patience.")]
    [InlineData("The baker took his time.")]
    [InlineData("If he had planned it better he would have called the technician.")]
    [InlineData("The baker was short-tempered, he hadn't slept.")]
    [InlineData("Nobody listened.")]
    [InlineData("A good baker is someone who listens.")]
    [InlineData("A baker has to watch the oven, of course.")]
    [InlineData("Typical baker, slick and full of talk.")]
    [InlineData("Our baker bakes with love.")]
    [InlineData("A baker is expected to call the technician.")]
    [InlineData("Offering a listening ear is the main thing, the rest follows.")]
    public void What_one_ought_to_do_or_must_have_done_is_no_behaviour(string behaviour) => Assert.False(English(behaviour)[Criterion.ObservableBehaviour].Met);

    [Theory]
    [InlineData("Ge moet dan eigenlijk altijd de hersteller bellen en de ploegchef roepen.")]
    [InlineData("De bakker had beter de hersteller gebeld.")]
    [InlineData("De bakker had dat moeten controleren.")]
    [InlineData("De bakker zal de oven wel vergeten zijn.")]
    [InlineData("Als hij zijn planning beter had gemaakt, dan had hij de hersteller op tijd gebeld.")]
    [InlineData("Ik ben met ovens opgegroeid en raak niet snel in paniek.")]
    [InlineData("De bakker heeft duidelijk niet goed nagedacht.")]
    [InlineData("Die bakker is een stuk chagrijn, altijd op zijn tenen getrapt.")]
    public void What_one_ought_to_do_or_must_have_done_is_no_behaviour_in_dutch(string behaviour) => Assert.False(Dutch(behaviour)[Criterion.ObservableBehaviour].Met);

    [Theory]
    [InlineData("He was asleep in the back.")]
    [InlineData("He was on his phone the whole time.")]
    public void What_anybody_could_see_is_behaviour(string behaviour) => Assert.True(English(behaviour)[Criterion.ObservableBehaviour].Met);

    [Theory]
    [InlineData("His reaction was below par.")]
    [InlineData("What my colleague did there was absolutely disgraceful.")]
    public void How_it_was_done_is_an_opinion(string behaviour) => Assert.Contains(English(behaviour).Failures, f => f.Failure == IncidentFailure.OpinionOnly);

    [Theory]
    [InlineData("Er was een probleem met een kamer.", "scene-too-vague")]
    [InlineData("Bij ons is het altijd een beetje chaos, iedereen doet er zijn ding.", "talk-instead")]
    [InlineData("In de bakkerij, vorige zaterdag.", "only-time-or-place")]
    public void What_stands_in_place_of_context_has_a_name_and_a_sentence(string circumstances, string rule)
    {
        var context = Dutch("Een bakker moet altijd vriendelijk zijn.", "Dat is het belangrijkste.", circumstances)[Criterion.Context];
        Assert.Equal(rule, context.Rule);
        Assert.DoesNotContain("ontbreekt", IncidentCoach.Explain(context, Language.Dutch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("With this I would like to thank the baker for the pleasant collaboration.", "verdict-instead")]
    [InlineData("A baker has to be friendly at all times.", "what-one-should-do")]
    public void Praise_and_norms_are_no_plans(string behaviour, string rule) => Assert.Equal(rule, English(behaviour)[Criterion.ObservableBehaviour].Rule);

    [Fact]
    public void A_habit_has_effects_as_well()
    {
        var verdict = English("The instructor then takes his skis off and holds their poles.", "They nearly always get to the bottom and most of them sign up again.", "On the last run there's usually somebody who freezes halfway and starts crying.");
        Assert.Equal([Criterion.Specific], verdict.Criteria.Where(c => !c.Met).Select(c => c.Criterion));
    }

    [Theory]
    [InlineData("Na een kwartier was de helft weg.")]
    [InlineData("Hij was er om kwart voor.")]
    [InlineData("Tien minuten lang geen kik.")]
    [InlineData("En nu ben ik vijf maanden zwanger.")]
    [InlineData("De bestelling was te laat en wij hebben moeten herkansen.")]
    public void Little_is_enough_when_it_says_where_it_got_to(string results) => Assert.True(Dutch(results: results)[Criterion.Consequences].Met);

    [Fact]
    public void What_is_supposed_did_not_happen() =>
        Assert.Equal("not-happened", Dutch("Dan laat ik iedereen wachten, dat zou rust brengen.", "De klanten zouden blijven.", "Stel dat de oven uitvalt en de klanten klagen.")[Criterion.Specific].Rule);

    [Fact]
    public void Acts_told_with_the_scene_are_found_when_the_second_question_is_left_open()
    {
        var verdict = English("", "By eight everyone had eaten.", "Fifty kids on camp and there turned out to be no gas. I built a fire in half an oil drum and boiled the spaghetti in two goes.");
        Assert.True(verdict.IsUsable);
        Assert.Equal("act-in-other-answer", verdict[Criterion.ObservableBehaviour].Rule);
    }
}

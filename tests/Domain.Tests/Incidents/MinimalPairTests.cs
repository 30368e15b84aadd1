using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>Two tellings that differ in one answer: only the criterion that the answer is about may change.</summary>
public sealed class MinimalPairTests
{
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon, weighs: false);

    private static IncidentVerdict English(string circumstances = "A pipe burst under the sink on Saturday.", string behaviour = "I closed the main tap and called the plumber.", string results = "The customer had water again at six.") =>
        Of(Language.English, circumstances, behaviour, results);

    private static IncidentVerdict Dutch(string circumstances = "Zaterdag sprong er een leiding onder de gootsteen.", string behaviour = "Ik draaide de hoofdkraan dicht en belde de loodgieter.", string results = "De klant had om zes uur weer water.") =>
        Of(Language.Dutch, circumstances, behaviour, results);

    private static IncidentVerdict Of(Language language, string circumstances, string behaviour, string results) => Judge.Judge(new IncidentText(
        language, Valence.Effective, "caretaker", [new Passage(0, circumstances)], [new Passage(1, behaviour)], [new Passage(2, results)]));

    private static void OnlyMisses(Criterion criterion, IncidentFailure failure, IncidentVerdict verdict)
    {
        Assert.Equal([criterion], verdict.Criteria.Where(c => !c.Met).Select(c => c.Criterion));
        Assert.Equal([failure], verdict.Failures.Select(f => f.Failure));
    }

    [Fact]
    public void Both_stories_are_complete()
    {
        Assert.True(English().IsUsable);
        Assert.True(Dutch().IsUsable);
    }

    [Theory]
    [InlineData("I was a student worker there at the time.")]
    [InlineData("It happened in the block where I did my placement.")]
    [InlineData("I worked the late shift at the time.")]
    [InlineData("The wedding was in a barn in Herefordshire.")]
    [InlineData("Called out to a nursery in Stockport.")]
    public void Who_the_teller_was_and_where_is_no_scene(string circumstances) => OnlyMisses(Criterion.Context, IncidentFailure.MissingContext, English(circumstances));

    [Fact]
    public void Who_the_teller_was_is_no_scene_in_dutch() => OnlyMisses(Criterion.Context, IncidentFailure.MissingContext, Dutch("Ik was toen jobstudent in dat gebouw."));

    [Theory]
    [InlineData("Under-tens, we were three nil down.")]
    [InlineData("Parcel for number 14, nobody in.")]
    [InlineData("A wee lad would not let go of the bar.")]
    [InlineData("Breakfast shift with only two of us.")]
    [InlineData("During the break a boy ran into the door.")]
    public void How_things_stood_is_a_scene(string circumstances) => Assert.True(English(circumstances)[Criterion.Context].Met);

    [Theory]
    [InlineData("Match van de U12, 0-3 achter aan de rust.")]
    [InlineData("Pakje voor nummer 14, niemand thuis.")]
    [InlineData("Ontbijt op zondag met maar twee man.")]
    public void How_things_stood_is_a_scene_in_dutch(string circumstances) => Assert.True(Dutch(circumstances)[Criterion.Context].Met);

    [Theory]
    [InlineData("Just plain lazy of me.")]
    [InlineData("Rookie mistake, really sloppy.")]
    [InlineData("I'd say that was handled perfectly.")]
    [InlineData("I think that was handled well, like anyone would do.")]
    public void A_view_of_what_was_done_is_an_opinion(string behaviour) => OnlyMisses(Criterion.ObservableBehaviour, IncidentFailure.OpinionOnly, English(behaviour: behaviour));

    [Fact]
    public void A_view_of_what_was_done_is_an_opinion_in_dutch() => OnlyMisses(Criterion.ObservableBehaviour, IncidentFailure.OpinionOnly, Dutch(behaviour: "Da was gewoon laf van mij."));

    [Theory]
    [InlineData("We were a bit overwhelmed.")]
    [InlineData("I suppose I'm stubborn like that, I hate letting people down.")]
    [InlineData("I was too sure of myself.")]
    public void How_somebody_is_or_feels_is_no_act(string behaviour) => OnlyMisses(Criterion.ObservableBehaviour, IncidentFailure.TraitNotBehaviour, English(behaviour: behaviour));

    [Fact]
    public void What_only_I_can_have_done_is_mine_whatever_stands_before_it() => Assert.True(Dutch(behaviour: "Ik dacht dat het iets van een blikje was en heb hem weggesmeten.")[Criterion.ObservableBehaviour].Met);

    [Theory]
    [InlineData("Top bloke, couldn't have asked for better.", IncidentFailure.OutcomeIsOpinion)]
    [InlineData("It's nice when people still take pride in their work.", IncidentFailure.OutcomeIsOpinion)]
    [InlineData("It was raining on and off all the way to Preston.", IncidentFailure.MissingOutcome)]
    [InlineData("I'd imagine the customer had water by the evening.", IncidentFailure.HypotheticalOutcome)]
    [InlineData("Her dad must have been over the moon.", IncidentFailure.HypotheticalOutcome)]
    [InlineData("Like I said, the pipe was under the sink.", IncidentFailure.MissingOutcome)]
    [InlineData("So basically I shut off the water.", IncidentFailure.MissingOutcome)]
    [InlineData("We were open till eight that day.", IncidentFailure.MissingOutcome)]
    public void What_stands_for_an_effect(string results, IncidentFailure failure) => OnlyMisses(Criterion.Consequences, failure, English(results: results));

    [Theory]
    [InlineData("Een schande, daar worden ze niet voor betaald.", IncidentFailure.OutcomeIsOpinion)]
    [InlineData("Ik kon mijn oren niet geloven.", IncidentFailure.OutcomeIsOpinion)]
    [InlineData("Ze mogen beschaamd zijn.", IncidentFailure.OutcomeIsOpinion)]
    [InlineData("Daar kan ze nog een boete voor krijgen.", IncidentFailure.HypotheticalOutcome)]
    [InlineData("Met wat geluk krijgen ze er een deel van terug.", IncidentFailure.HypotheticalOutcome)]
    [InlineData("Er gaat wel iemand op gelet hebben.", IncidentFailure.HypotheticalOutcome)]
    [InlineData("Zoals gezegd, de leiding zat onder de gootsteen.", IncidentFailure.MissingOutcome)]
    public void What_stands_for_an_effect_in_dutch(string results, IncidentFailure failure) => OnlyMisses(Criterion.Consequences, failure, Dutch(results: results));

    [Fact]
    public void Where_somebody_got_to_by_the_clock_is_an_effect()
    {
        Assert.True(English(results: "I was on the doorstep at five to two.")[Criterion.Consequences].Met);
        Assert.True(Dutch(results: "Om vijf voor twee stond ik aan de deur.")[Criterion.Consequences].Met);
    }

    [Theory]
    [InlineData("Niemand is een vinger kwijtgeraakt en voor donker waren we beneden.")]
    [InlineData("Er is maar één bak garnalen weggegooid moeten worden.")]
    public void Little_or_nothing_lost_is_an_effect(string results) => Assert.True(Dutch(results: results)[Criterion.Consequences].Met);

    [Theory]
    [InlineData("We'd to sleep another month on the floor.")]
    [InlineData("After five minutes she'd let go of the gate.")]
    [InlineData("He's competing in June.")]
    public void A_short_form_may_be_had_or_is(string results) => Assert.True(English(behaviour: "The caretaker closed the main tap.", results: results)[Criterion.Consequences].Met);

    [Fact]
    public void To_take_part_is_an_effect() => Assert.True(Dutch(behaviour: "De trainer toonde hem een lege stang.", results: "In juni doet hij mee aan een wedstrijd.")[Criterion.Consequences].Met);

    [Fact]
    public void A_verb_joined_to_its_noun_is_found() => Assert.True(English(results: "That picture's on the cover of the brochure now.")[Criterion.Consequences].Met);

    [Fact]
    public void Put_is_present_where_the_scene_is() => OnlyMisses(
        Criterion.Specific, IncidentFailure.GeneralHabit, English("There's always two girls in a tent who fancy the same boy.", "I put them on the same canoe with one paddle.", "By tea they're plaiting each other's hair."));

    [Fact]
    public void What_an_act_was_to_prevent_is_no_effect_when_told_with_it() =>
        Assert.False(English("", "A woman at the till started crying. I told her it was on me and moved her aside so she wasn't being stared at.", "")[Criterion.Consequences].Met);

    [Fact]
    public void Acts_under_the_third_question_are_read_with_what_came_of_them()
    {
        var verdict = English(behaviour: "", results: "I closed the main tap and called the plumber. The customer had water again at six.");
        Assert.Equal("act-in-other-answer", verdict[Criterion.ObservableBehaviour].Rule);
        Assert.True(verdict.IsUsable);
    }

    [Fact]
    public void What_somebody_was_at_when_it_began_is_a_scene() => Assert.Equal("acts-before", English("I was chatting to a colleague about the weekend.")[Criterion.Context].Rule);

    [Fact]
    public void An_effect_heard_of_later_makes_no_hearsay() =>
        Assert.DoesNotContain(Dutch(behaviour: "De conciërge draaide de hoofdkraan dicht.", results: "De man was op tijd voor zijn afspraak, dat vertelde hij me een week later.").Failures, f => f.Failure == IncidentFailure.SecondHand);

    [Theory]
    [InlineData("Aan onze halte staat regelmatig een man in een rolstoel en de plaat zit vaak vast.", "De chauffeur stapt altijd uit en trekt de plaat los.", "Zo geraakt die man telkens op tijd op zijn werk.")]
    [InlineData("De scanner geeft om de haverklap een fout.", "Meestal zet ik de pallet dan toch in de camion.", "De winkels weigeren die leveringen dan.")]
    public void A_habit_in_the_present_lacks_only_the_one_event(string circumstances, string behaviour, string results) => OnlyMisses(Criterion.Specific, IncidentFailure.GeneralHabit, Dutch(circumstances, behaviour, results));

    [Fact]
    public void Somebody_who_says_that_it_will_take_long_plans_nothing() => Assert.Equal(
        [IncidentFailure.GeneralHabit],
        English("The sound cuts out every couple of weeks.", "He stands up on a seat, says it'll be ten minutes and hands out vouchers.", "Hardly anyone leaves.").Failures.Select(f => f.Failure));

    [Theory]
    [InlineData("I was the one on duty that day.")]
    [InlineData("It was the caretaker's turn.")]
    public void Who_was_there_is_no_act(string behaviour) => OnlyMisses(Criterion.ObservableBehaviour, IncidentFailure.NoBehaviour, English(behaviour: behaviour));

    [Theory]
    [InlineData("I wrote down a thing or two.")]
    [InlineData("I asked a question or two.")]
    public void What_is_done_to_something_cannot_be_pictured(string behaviour) => OnlyMisses(Criterion.Specific, IncidentFailure.TooVague, English(behaviour: behaviour));

    [Fact]
    public void Something_for_a_purpose_can_be_pictured() => Assert.True(Dutch(behaviour: "Ik gaf haar iets tegen de pijn.").IsUsable);

    [Theory]
    [InlineData("My test, 17 May.")]
    [InlineData("With my grandad, the second Sunday of May.")]
    [InlineData("Sat night, our house.")]
    public void A_month_or_a_day_is_no_verb(string circumstances) => OnlyMisses(Criterion.Context, IncidentFailure.MissingContext, English(circumstances));

    [Theory]
    [InlineData("One felt that this was very properly done.")]
    [InlineData("It looked nice.")]
    public void How_it_was_in_the_eyes_of_somebody_is_no_effect(string results) => OnlyMisses(Criterion.Consequences, IncidentFailure.OutcomeIsOpinion, English(results: results));

    [Fact]
    public void What_would_have_been_reaches_over_en_to_a_verb_before_its_subject() =>
        OnlyMisses(Criterion.Consequences, IncidentFailure.HypotheticalOutcome, Dutch(results: "Met een ander had ik waarschijnlijk een natte kelder gehad en stond ik nu in het water."));

    [Theory]
    [InlineData("I can work a room, I've just got it in me.")]
    [InlineData("I couldn't have given a toss.")]
    public void What_somebody_can_or_does_not_care_about_is_a_trait(string behaviour) => OnlyMisses(Criterion.ObservableBehaviour, IncidentFailure.TraitNotBehaviour, English(behaviour: behaviour));

    [Fact]
    public void Two_finite_verbs_in_a_row_part_a_condition_from_what_happens() =>
        Assert.True(Of(Language.Dutch, "Als er een klas op bezoek komt wordt er altijd wel eentje gestoken.", "Ik schraap de angel er dan met mijn bankkaart uit.", "Meestal is de schrik na vijf minuten over.")[Criterion.Context].Met);

    [Fact]
    public void Never_again_is_no_habit() => Assert.True(Dutch(results: "De huurder belde ons daarna nooit meer.").IsUsable);

    [Theory]
    [InlineData("The garage where my father is a customer, a Friday.")]
    [InlineData("The Fox and Hounds, where I wait tables, a Saturday.")]
    public void Which_place_it_is_is_no_scene(string circumstances) => OnlyMisses(Criterion.Context, IncidentFailure.MissingContext, English(circumstances));

    [Theory]
    [InlineData("It was number nine, the one with the red door.")]
    [InlineData("It was La Traviata.")]
    public void Which_one_it_was_is_no_effect(string results) => Assert.Equal("no-effect", English(results: results)[Criterion.Consequences].Rule);

    [Theory]
    [InlineData("Zonder dat lek hadden we nu tenminste warm water gehad.")]
    [InlineData("Ik neem aan dat ze de gootsteen vervangen hebben.")]
    public void What_would_have_been_or_is_supposed_is_expected(string results) => Assert.Equal("expected-not-seen", Dutch(results: results)[Criterion.Consequences].Rule);

    [Theory]
    [InlineData("Juist gedaan hé, zeg nu zelf.")]
    [InlineData("Zo kom je ze niet vaak meer tegen.")]
    public void A_saying_that_judges_is_no_effect(string results) => Assert.Equal("verdict-instead", Dutch(results: results)[Criterion.Consequences].Rule);

    [Fact]
    public void Nothing_but_what_was_told_of_the_act_is_a_repeat()
    {
        Assert.Equal("repeats-the-act", English(behaviour: "I closed the main tap, cut the pipe and left her the bad valve in a bag.", results: "And that left the main tap closed, the pipe cut and the bad valve in a bag.")[Criterion.Consequences].Rule);
        Assert.Equal("repeats-the-act", Dutch(behaviour: "Ik zei dat ik er niks aan kon doen en ging verder met mijn kassa.", results: "Ik heb gezegd dat ik er niks aan kon doen en heb mijn kassa afgesloten.")[Criterion.Consequences].Rule);
    }
}

using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>What a clause is worth under its question, in kinds of sentences that no list of words knows.</summary>
public sealed class IncidentRoleTests
{
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon, weighs: false);

    private static IncidentVerdict Dutch(string circumstances = "Zaterdag viel de oven uit met een rij tot buiten.", string behaviour = "Ik belde de hersteller en schreef de bestellingen op.", string results = "De klanten kwamen om vier uur terug.", string job = "bakker") =>
        Of(Language.Dutch, circumstances, behaviour, results, job);

    private static IncidentVerdict English(string circumstances = "On Saturday the oven broke down with a queue up to the street.", string behaviour = "I called the technician and wrote down the orders.", string results = "The customers came back at four.", string job = "baker") =>
        Of(Language.English, circumstances, behaviour, results, job);

    private static IncidentVerdict Of(Language language, string circumstances, string behaviour, string results, string job) => Judge.Judge(new IncidentText(
        language, Valence.Effective, job, [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]));

    private static void Lacks(Criterion criterion, IncidentVerdict verdict) => Assert.Equal([criterion], verdict.Criteria.Where(c => !c.Met).Select(c => c.Criterion));

    [Theory]
    [InlineData("Op de trein tussen Gent en Brugge, vorige zomer.")]
    [InlineData("Bij de tandarts met mijn zoontje.")]
    [InlineData("Er was iets met een klant.")]
    [InlineData("Wanneer de telefoon rinkelt.")]
    public void Where_and_with_whom_is_no_context(string circumstances) => Lacks(Criterion.Context, Dutch(circumstances));

    [Theory]
    [InlineData("Laatste bus naar Aalst, regen, twee meisjes nog aan het lopen.")]
    [InlineData("In de tweede week ruzieden twee jongens om een bal.")]
    [InlineData("Ik kwam tien minuten te laat in de les.")]
    public void Key_words_unknown_verbs_and_small_troubles_are_context(string circumstances) => Assert.True(Dutch(circumstances)[Criterion.Context].Met);

    [Theory]
    [InlineData("We stayed there with the volleyball club on 17 June.")]
    [InlineData("At the South stop.")]
    public void A_stay_or_a_stop_is_no_context(string circumstances) => Lacks(Criterion.Context, English(circumstances));

    [Theory]
    [InlineData("Elke prijs werd op een blad geschreven.")]
    [InlineData("Kheb alles op een blad geschreven.")]
    [InlineData("Alles op een blad geschreven, daarna de chef gebeld.")]
    [InlineData("Ik ontkalkte de leiding en fikste de thermostaat.")]
    [InlineData("Ik heb niets gezegd.")]
    public void Passive_clipped_dialect_unknown_and_silent_are_behaviour(string behaviour) => Assert.True(Dutch(behaviour: behaviour).IsUsable);

    [Theory]
    [InlineData("De huismeesteres kwam binnen en deelde kaarsen uit.")]
    [InlineData("De hulpbakker legde briefjes op de toog.")]
    public void Who_does_it_need_not_be_a_known_word(string behaviour) => Assert.True(Dutch(behaviour: behaviour, job: "huismeester").IsUsable);

    [Theory]
    [InlineData("I'm not exactly the anxious kind.")]
    [InlineData("I stayed calm and radiated confidence.")]
    [InlineData("I was boiling inside.")]
    [InlineData("He is always on edge.")]
    public void How_somebody_is_is_no_behaviour(string behaviour) => Lacks(Criterion.ObservableBehaviour, English(behaviour: behaviour));

    [Theory]
    [InlineData("Ik verwacht dat de klanten snel zullen terugkomen.", "expected-not-seen")]
    [InlineData("Daar hadden doden bij kunnen vallen.", "expected-not-seen")]
    [InlineData("Als ik niet gebeld had, was alles verbrand.", "expected-not-seen")]
    [InlineData("Zo'n mensen zouden ze meer moeten betalen.", "verdict-instead")]
    [InlineData("Met veel tact opgelost.", "verdict-instead")]
    [InlineData("Dat had toch iets zorgvuldiger gemogen.", "verdict-instead")]
    [InlineData("De hersteller is dus door mij gebeld.", "repeats-the-act")]
    public void Hope_norm_and_summary_are_no_consequence(string results, string rule)
    {
        var verdict = Dutch(results: results);
        Lacks(Criterion.Consequences, verdict);
        Assert.Equal(rule, verdict[Criterion.Consequences].Rule);
    }

    [Theory]
    [InlineData("He could talk again after five minutes.")]
    [InlineData("Everyone got their bread in the end.")]
    [InlineData("She has not been late since.")]
    public void What_others_could_got_or_were_is_a_consequence(string results) => Assert.True(English(results: results).IsUsable);

    [Fact]
    public void A_habit_in_the_present_needs_no_known_verb() =>
        Lacks(Criterion.Specific, English("There is often a row of children waiting at the door.", "I test the oven and slide the trays in every time.", "The customers usually come back at four."));

    [Fact]
    public void Told_as_if_one_stood_there_is_one_event() =>
        Assert.True(Dutch("Maandagochtend, een jongetje hangt huilend aan het been van zijn papa.", "De juf komt op haar knieën zitten en geeft hem een klomp deeg.", "Het kind laat het been los en stapt mee naar de hoek.", "kleuterleidster").IsUsable);

    [Fact]
    public void Still_is_no_habit() => Assert.True(Dutch(results: "De man ligt nog altijd in het ziekenhuis.").IsUsable);

    [Fact]
    public void Never_since_is_one_fact() => Assert.True(Dutch(results: "Ze heeft nooit een klacht ingediend en is weggelopen.").IsUsable);
}

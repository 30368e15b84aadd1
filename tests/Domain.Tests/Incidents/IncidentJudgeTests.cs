using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

public sealed class IncidentJudgeTests
{
    private const string Scene = "Vorige dinsdag viel de kassa uit en er stond een rij tot aan de deur.";
    private const string Act = "Ik nam een blad en schreef elke prijs met de hand op.";
    private const string Effect = "De rij was na tien minuten weg en niemand liep weg.";

    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon);

    private static IncidentVerdict Of(string circumstances, string behaviour, string results, string lang = "nl", string job = "kassier")
    {
        var incident = new IncidentText(
            LanguageCodes.Find(lang)!.Value, Valence.Effective, job, [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]);
        var verdict = Judge.Judge(incident);
        // Evidence always lies in the words of the person.
        Assert.All(verdict.Criteria.SelectMany(c => c.Evidence).Concat(verdict.Failures.SelectMany(f => f.Evidence)), e => Assert.Contains(incident.Passages, p => p.Utterance == e.Utterance && e.End <= p.Text.Length));
        return verdict;
    }

    [Theory]
    [InlineData("nl", Scene, Act, Effect)]
    [InlineData("en", "Last Friday the lift got stuck with two old people inside.", "I talked to them through the door and called the technician.", "They came out after half an hour and thanked me.")]
    [InlineData("en", "Monday night a guest slipped on the stairs.", "She knelt down and held his leg still.", "He walked out by himself the next day.")]
    [InlineData("nl", "Er lag glas op de vloer.", "Ik veegde het op.", "Niemand trapte erin.")]
    public void A_complete_incident_is_usable_however_short(string lang, string circumstances, string behaviour, string results) =>
        Assert.True(Of(circumstances, behaviour, results, lang).IsUsable);

    [Theory]
    [InlineData("Ik ben een heel geduldig en vriendelijk persoon.", "trait-instead", IncidentFailure.TraitNotBehaviour)]
    [InlineData("Ik voelde mij heel onzeker.", "feeling-instead", IncidentFailure.TraitNotBehaviour)]
    [InlineData("Ik loste het op.", "act-too-vague", IncidentFailure.NoBehaviour)]
    [InlineData("", "nothing-told", IncidentFailure.NoBehaviour)]
    public void Only_the_behaviour_is_missing_when_only_the_behaviour_is_missing(string behaviour, string rule, IncidentFailure failure)
    {
        var verdict = Of(Scene, behaviour, Effect);
        Assert.Equal(rule, verdict[Criterion.ObservableBehaviour].Rule);
        Assert.Equal([true, false, true, true], verdict.Criteria.Select(c => c.Met));
        Assert.Contains(verdict.Failures, f => f.Failure == failure);
    }

    [Theory]
    [InlineData("In de winkel.", "only-time-or-place")]
    [InlineData("Als het druk is.", "bare-condition")]
    [InlineData("", "nothing-told")]
    public void Only_the_context_is_missing_when_only_the_context_is_missing(string circumstances, string rule)
    {
        var verdict = Of(circumstances, Act, Effect);
        Assert.Equal(rule, verdict[Criterion.Context].Rule);
        Assert.Equal([true, true, false, true], verdict.Criteria.Select(c => c.Met));
        Assert.Contains(verdict.Failures, f => f.Failure == IncidentFailure.MissingContext);
    }

    [Theory]
    [InlineData("Dat was echt heel goed van mij.", "verdict-instead", IncidentFailure.OutcomeIsOpinion)]
    [InlineData("Waarschijnlijk komen de klanten nu vaker.", "expected-not-seen", IncidentFailure.HypotheticalOutcome)]
    [InlineData("Ik heb dus elke prijs met de hand opgeschreven.", "repeats-the-act", IncidentFailure.MissingOutcome)]
    [InlineData("", "nothing-told", IncidentFailure.MissingOutcome)]
    public void Only_the_consequences_are_missing_when_only_they_are_missing(string results, string rule, IncidentFailure failure)
    {
        var verdict = Of(Scene, Act, results);
        Assert.Equal(rule, verdict[Criterion.Consequences].Rule);
        Assert.Equal([true, true, true, false], verdict.Criteria.Select(c => c.Met));
        Assert.Contains(verdict.Failures, f => f.Failure == failure);
    }

    [Fact]
    public void A_habit_is_not_specific_but_may_meet_the_rest()
    {
        var verdict = Of("Op zaterdag staat er altijd een lange rij aan de kassa.", "Ik tel dan altijd eerst het wisselgeld na.", "De klanten wachten daardoor minder lang.");
        Assert.Equal([false, true, true, true], verdict.Criteria.Select(c => c.Met));
        Assert.Contains(verdict.Failures, f => f.Failure == IncidentFailure.GeneralHabit);
    }

    [Fact]
    public void A_habit_with_one_occasion_set_against_it_is_specific() =>
        Assert.True(Of("Normaal tellen we altijd met twee, maar op 3 mei was mijn collega ziek en stond er een lange rij.", "Ik telde die keer alleen en schreef het verschil op.", "De chef vond de fout de dag erna.")[Criterion.Specific].Met);

    [Theory]
    [InlineData("Stel dat een klant boos wordt.", "Dan zou ik hem apart nemen en zou ik luisteren.", "Hij zou kalmeren.")]
    [InlineData("If a customer got angry.", "I would take him aside and I would listen.", "He would probably calm down.")]
    public void What_did_not_happen_meets_nothing(string circumstances, string behaviour, string results)
    {
        var verdict = Of(circumstances, behaviour, results, circumstances.StartsWith("If", StringComparison.Ordinal) ? "en" : "nl");
        Assert.DoesNotContain(verdict.Criteria, c => c.Met);
        Assert.Contains(verdict.Failures, f => f.Failure == IncidentFailure.Hypothetical);
    }

    [Fact]
    public void Second_hand_is_named_but_judged_on_its_words()
    {
        var verdict = Of("Ik was er zelf niet bij, mijn nicht heeft mij dit verteld. Er kwam iemand een boormachine terugbrengen.", "De kassier gaf het geld terug zonder iets na te kijken.", "De winkel verloor 129 euro.");
        Assert.True(verdict.IsUsable);
        Assert.Contains(verdict.Failures, f => f.Failure == IncidentFailure.SecondHand);
    }

    [Theory]
    [InlineData("De kassier keek niet op en zei geen goeiedag.")]
    [InlineData("De kassier zei: ‘Dat kan niet.’")]
    [InlineData("Hij liep zonder een woord weg.")]
    public void Not_doing_saying_and_leaving_are_behaviour(string behaviour) => Assert.True(Of(Scene, behaviour, Effect)[Criterion.ObservableBehaviour].Met);

    [Fact]
    public void We_counts_but_is_marked() => Assert.Equal("act-by-us", Of(Scene, "We schreven elke prijs op en riepen de chef.", Effect)[Criterion.ObservableBehaviour].Rule);

    [Fact]
    public void Nothing_at_all_meets_nothing() => Assert.DoesNotContain(Of("", "", "").Criteria, c => c.Met);

    [Fact]
    public void Anything_can_be_judged()
    {
        foreach (var odd in new[] { "\ud800", "???", "'", "de de de de", "\u0000 \n\n ik", new string('a', 5000), string.Concat(Enumerable.Repeat("en toen ", 2000)) })
            Of(odd, odd, odd);
    }
}

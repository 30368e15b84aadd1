using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public class KsaoReaderTests
{
    [Theory]
    [InlineData("nl", "Ik legde hem stap voor stap de regeling uit.", "explains")]
    [InlineData("nl", "Het is ons toen door haar uitgelegd.", "explains")]
    [InlineData("nl", "Ze probeerde het nog eens uit te leggen.", "explains")]
    [InlineData("nl", "Zijn hand heb ik vastgehouden.", "comforts")]
    [InlineData("nl", "Hij heeft de stekker er direct uit getrokken.", "stops-work")]
    [InlineData("en", "She calmed the boy down.", "comforts")]
    [InlineData("en", "I was explaining the form to her.", "explains")]
    [InlineData("en", "He never checked the label.", "no-check")]
    public void An_act_is_seen_in_every_form_of_its_verb(string language, string behaviour, string kind) =>
        Assert.Contains(kind, AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour)).Select(s => s.Kind));

    [Theory]
    [InlineData("nl", "Iedereen zat op zijn gsm. Ik heb de lijst twee keer nagekeken en hem stap voor stap de regeling uitgelegd. Ze legden hun gsm weg.")]
    [InlineData("en", "Everybody was on their phone. I checked the label twice and explained the form to her step by step. They put their phones away.")]
    public void An_answer_that_was_divided_shows_what_the_whole_answer_shows(string language, string told)
    {
        var whole = new Passage(1, told);
        var (first, last) = (told.IndexOf('.', StringComparison.Ordinal) + 1, told.LastIndexOf('.', told.Length - 2) + 1);
        var incident = Incident(language, told) with { Circumstances = [whole.Only(new Evidence(1, 0, first))], Behaviour = [whole.Only(new Evidence(1, first, last - first))], Results = [whole.Only(new Evidence(1, last, told.Length - last))] };

        var found = AnalystFixture.Analyst.Ksaos(incident, new CriterionVerdict(Criterion.ObservableBehaviour, true, "act-told", [incident.Behaviour[0].Whole]), IncidentActor.Teller);

        Assert.NotEmpty(found);
        Assert.All(found.SelectMany(k => k.Evidence), e => Assert.NotEqual("", incident.Words(e).Trim()));
        Assert.Contains(found.SelectMany(k => k.Evidence), e => incident.Words(e).Split(' ').Length > 3);
    }

    [Theory]
    [InlineData("nl", "Ik vulde de rekken aan, en daar stond een ladder naast een kegel.", "2.C.8.a")]
    [InlineData("en", "I filled the shelves, and there was a helmet on the floor.", "2.C.8.a")]
    public void A_thing_that_is_only_named_carries_no_attribute_alone(string language, string behaviour, string element) =>
        Assert.DoesNotContain(
            AnalystFixture.Analyst.Ksaos(Incident(language, behaviour), new CriterionVerdict(Criterion.ObservableBehaviour, true, "act-told", []), IncidentActor.Teller), k => k.ElementId == element && (k.IsGrounded || k.IsClear));

    [Fact]
    public void An_attribute_says_in_words_why()
    {
        var found = AnalystFixture.Ksaos(Incident("nl", "Ik ben heel kalm gebleven en heb op mijn tong gebeten."));

        var control = Assert.Single(found, k => k.ElementId == "1.C.4.a");
        Assert.Equal("blijft kalm of houdt zich in", control.Reason!.Nl);
        Assert.Equal("stays calm or holds back", control.Reason.En);
    }

    [Theory]
    [InlineData("nl", "Het was druk, maar ik heb de hond kort aan de lijn gehouden en zijn poot nagekeken.", "1.C.5.b", "zijn poot nagekeken")]
    [InlineData("en", "It was busy, but I kept the dog on a short lead and checked the label twice.", "1.C.5.b", "checked the label")]
    public void The_evidence_is_the_act_as_it_was_told(string language, string behaviour, string element, string act)
    {
        var incident = Incident(language, behaviour);

        var words = AnalystFixture.Ksaos(incident).Single(k => k.ElementId == element).Evidence.Select(incident.Behaviour[0].Words);

        Assert.Contains(words, w => w.Contains(act, StringComparison.Ordinal) && !w.Contains("druk", StringComparison.Ordinal) && !w.Contains("busy", StringComparison.Ordinal));
    }

    [Fact]
    public void More_and_clearer_signs_make_an_attribute_stronger()
    {
        var once = AnalystFixture.Ksaos(Incident("en", "I stayed calm."));
        var more = AnalystFixture.Ksaos(Incident("en", "I stayed calm, bit my tongue and lowered my voice while he yelled at me."));

        Assert.True(Strength(more) > Strength(once));

        static double Strength(ImmutableArray<KsaoFinding> found) => found.Single(k => k.ElementId == "1.C.4.a").Strength;
    }

    [Theory]
    [InlineData("nl", "Ik ben heel kalm gebleven en heb op mijn tong gebeten.")]
    [InlineData("en", "I stayed calm and bit my tongue.")]
    public void Those_near_the_best_are_ranked_and_only_the_first_may_be_told_of_the_person(string language, string behaviour)
    {
        var found = AnalystFixture.Ksaos(Incident(language, behaviour));

        Assert.InRange(found.Length, 3, 10);
        Assert.Equal("1.C.4.a", found[0].ElementId);
        Assert.True(found[0].IsClear);
        Assert.Contains(found, k => !k.IsClear);
        Assert.Equal(found.OrderByDescending(k => k.IsLikely), found);
    }

    [Theory]
    [InlineData("nl", "Haar dochter heeft de verpleegster gebeld. Ik heb de kamer gepoetst.", "phones", "cleans")]
    [InlineData("en", "Her daughter rang the nurse. I cleaned the room.", "phones", "cleans")]
    public void What_somebody_else_does_shows_nothing_of_the_teller(string language, string behaviour, string others, string own)
    {
        var found = AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour), IncidentActor.Teller).Select(s => s.Kind).ToList();

        Assert.DoesNotContain(others, found);
        Assert.Contains(own, found);
    }

    [Fact]
    public void Words_told_between_quotation_marks_show_that_somebody_spoke()
    {
        const string Behaviour = "I told him \"wait for the ladder\" and got my \"boss\".";

        var sign = AnalystFixture.Analyst.KsaoSigns(Incident("en", Behaviour)).Single(s => s.Kind == "speaks");

        Assert.Equal(["wait for the ladder"], sign.Evidence.Select(e => Behaviour.Substring(e.Start, e.Length)));
    }

    [Fact]
    public void What_only_the_job_and_the_fact_of_acting_suggest_is_not_told_of_the_person() =>
        Assert.DoesNotContain(
            AnalystFixture.Ksaos(new IncidentText(Language.English, Valence.Effective, "nurse", [], [new Passage(1, "She wrote it down.")], [])),
            k => k.IsClear && k.Rule == "acts");

    [Theory]
    [InlineData("nl", "Hij kwam voor zijn collega op.", "stands-up", true)]
    [InlineData("nl", "Hij kwam voor zijn collega, op tijd.", "stands-up", false)]
    [InlineData("nl", "Hij kwam voor zijn collega maar op een ander uur.", "stands-up", false)]
    public void Words_of_two_statements_show_no_act_together(string language, string behaviour, string kind, bool expected) =>
        Assert.Equal(expected, AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour)).Any(s => s.Kind == kind));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void What_came_of_it_shows_nothing_unless_the_deed_is_told_there(int told, bool expected)
    {
        var incident = new IncidentText(Language.Dutch, Valence.Effective, "kaasmaker", [], [new Passage(1, "Blauw met een streepje, zo hoort het.")], [new Passage(2, "Ik heb het zelf geproefd en nagekeken.")]);
        var behaviour = new CriterionVerdict(Criterion.ObservableBehaviour, true, "act-told", [new Evidence(told, 0, 20)]);

        Assert.Equal(expected, !AnalystFixture.Analyst.Ksaos(incident, behaviour).IsEmpty);
    }

    [Theory]
    [InlineData("no-act", "De man heeft het toestel opengemaakt, elke kabel nagemeten, de baas gebeld en sorry gezegd.", true)]
    [InlineData("no-act", "De man heeft elke kabel nagemeten.", false)]
    [InlineData("trait-instead", "De man heeft het toestel opengemaakt, elke kabel nagemeten, de baas gebeld en sorry gezegd.", false)]
    public void Where_no_act_was_recognised_several_kinds_of_acts_still_show_that_something_was_done(string rule, string behaviour, bool expected) =>
        Assert.Equal(expected, !AnalystFixture.Analyst.Ksaos(Incident("nl", behaviour), new CriterionVerdict(Criterion.ObservableBehaviour, false, rule, [])).IsEmpty);

    [Theory]
    [InlineData("nl", "Blauw met een streepje.")]
    [InlineData("en", "Blue with a stripe.")]
    public void Words_that_show_no_act_show_no_attribute(string language, string behaviour) => Assert.Empty(AnalystFixture.Ksaos(Incident(language, behaviour)));

    [Theory]
    [InlineData("nl", "Ik zette het bord met de ring op tafel 12.", "ober")]
    [InlineData("nl", "De kapster zette de tondeuse op drie en begon achteraan.", "kapster")]
    [InlineData("nl", "Mijn oom sloeg met een stok tegen de tak.", "imker")]
    [InlineData("en", "I steamed his chocolate in the jug I'd used for a latte.", "barista")]
    public void What_is_done_in_words_nobody_listed_may_show_something_and_nothing_that_is_told_of_the_person(string language, string behaviour, string job)
    {
        var incident = Incident(language, behaviour) with { Job = job };
        var told = new CriterionVerdict(Criterion.ObservableBehaviour, true, "act-told", [incident.Behaviour[0].Whole]);

        var found = AnalystFixture.Analyst.Ksaos(incident, told, isEvent: true);

        Assert.NotEmpty(found);
        Assert.All(found, k => Assert.False(k.IsLikely || k.IsClear || k.IsGrounded));
        Assert.Empty(AnalystFixture.Analyst.Ksaos(incident, told));
    }

    [Fact]
    public void The_same_act_left_undone_shows_what_it_would_have_asked() =>
        Assert.Contains("1.C.5.b", AnalystFixture.Ksaos(Incident("nl", "Ze heeft het etiket niet nagekeken.", Valence.Ineffective)).Select(k => k.ElementId));

    [Fact]
    public void The_job_alone_proposes_nothing_from_answers() =>
        Assert.Empty(AnalystFixture.Analyst.Ksaos(Language.Dutch, "verpleegkundige", [new Passage(0, "Blauw met een streepje.")]));

    [Theory]
    [InlineData("nl", "Ik heb de motor hersteld.", "repairs")]
    [InlineData("nl", "De pomp stond al een uur stil en ik heb ze zelf vervangen.", "repairs")]
    [InlineData("en", "I replaced the pump.", "repairs")]
    [InlineData("en", "She loaded the crates.", "lifts")]
    public void A_verb_of_a_family_counts_beside_a_thing_of_its_class(string language, string behaviour, string kind) =>
        Assert.Contains(kind, AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour)).Select(s => s.Kind));

    [Theory]
    [InlineData("nl", "De pagina was snel geladen.", "lifts")]
    [InlineData("en", "She loaded the page.", "lifts")]
    public void The_verb_without_such_a_thing_does_not(string language, string behaviour, string kind) =>
        Assert.DoesNotContain(kind, AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour)).Select(s => s.Kind));

    [Theory]
    [InlineData("Ze wachtte de dokter niet af.", "initiative")]
    [InlineData("Zij vond dat hij te traag sprak.", "notices")]
    [InlineData("Hij ging op de trede ertussen zitten.", "mediates")]
    [InlineData("Ze belde drie avonden lang alle winkels.", "persists")]
    [InlineData("Hij plakte er een nieuwe datum op.", "dishonest")]
    public void A_sign_is_seen_in_the_turns_people_use_for_it(string behaviour, string kind) =>
        Assert.Contains(kind, AnalystFixture.Analyst.KsaoSigns(Incident("nl", behaviour)).Select(s => s.Kind));

    [Theory]
    [InlineData("Het briefje van vijftig was vals.", "dishonest")]
    [InlineData("Ik heb met mijn lint de zoom gemeten.", "safety")]
    [InlineData("De hond van nummer 12 blafte.", "loses-temper")]
    [InlineData("Ik heb een zak bloem gehaald.", "biology")]
    [InlineData("Elke vijf minuten, met ertussen een stukje worst.", "mediates")]
    [InlineData("Hij heet Maurice en niet Marcel.", "s-danger")]
    [InlineData("Ze gaf die aan haar man in een doosje.", "records")]
    [InlineData("De opleiding duurt twee jaar en hij zat boven.", "s-thing")]
    [InlineData("Bij ons kreeg haar dochter een jas.", "rough")]
    [InlineData("Ik gaf de pillen volgens de instructies.", "teaches")]
    [InlineData("Ik nam haar kar mee zonder te vragen of ze klaar was.", "ignores")]
    [InlineData("Ik nam haar kar mee zonder te vragen of ze klaar was.", "initiative")]
    public void Words_that_only_look_like_a_sign_are_none(string behaviour, string kind) =>
        Assert.DoesNotContain(kind, AnalystFixture.Analyst.KsaoSigns(Incident("nl", behaviour)).Select(s => s.Kind));

    [Theory]
    [InlineData("I read the numbers off and shouted them to the guys.", "loses-temper")]
    [InlineData("Then the schools come in and it gets very loud.", "s-anger")]
    [InlineData("From then on he held out his arm himself.", "teaches")]
    [InlineData("From then on he held out his arm himself.", "comforts")]
    [InlineData("From then on he held out his arm himself.", "improvises")]
    public void English_words_that_only_look_like_a_sign_are_none(string behaviour, string kind) =>
        Assert.DoesNotContain(kind, AnalystFixture.Analyst.KsaoSigns(Incident("en", behaviour)).Select(s => s.Kind));

    [Theory]
    [InlineData("nl", "ober", "Een klant zei dat ze allergisch was voor noten.", "Ik heb het aan de kok doorgegeven en de kaart nog eens nagekeken.")]
    [InlineData("en", "waiter", "A guest told me she was allergic to nuts.", "I passed it on to the chef and checked the menu again.")]
    public void Whoever_hears_of_an_allergy_is_no_physician(string language, string job, string circumstances, string behaviour)
    {
        var found = AnalystFixture.Ksaos(new IncidentText(LanguageCodes.Find(language)!.Value, Valence.Effective, job, [new Passage(0, circumstances)], [new Passage(1, behaviour)], []));

        Assert.NotEmpty(found);
        Assert.DoesNotContain("2.C.5.a", found.Where(k => k.IsClear).Select(k => k.ElementId));
    }

    [Theory]
    [InlineData("nl", "kraanmachinist", "Ik voelde dat de last scheef hing en heb ze weer neergezet.", "2.B.3.h")]
    [InlineData("en", "crane operator", "I felt that the load hung askew and set it back down.", "2.B.3.h")]
    [InlineData("en", "beekeeper", "I laid a sheet out and put the queen in a box.", "2.C.4.d")]
    public void What_the_job_itself_asks_is_shown_by_what_was_done_in_it(string language, string job, string behaviour, string element) =>
        Assert.Contains(element, AnalystFixture.Ksaos(new IncidentText(LanguageCodes.Find(language)!.Value, Valence.Effective, job, [], [new Passage(1, behaviour)], [])).Select(k => k.ElementId));

    [Theory]
    [InlineData("nl", "Hij heeft het etiket ni gelezen.", "no-check", "ni gelezen")]
    [InlineData("en", "He didnt check the label.", "no-check", "didnt check")]
    public void An_everyday_spelling_reads_as_the_word_and_stays_the_evidence(string language, string behaviour, string kind, string words)
    {
        var sign = AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour)).Single(s => s.Kind == kind);

        Assert.Contains(words, sign.Evidence.Select(e => behaviour.Substring(e.Start, e.Length)));
    }

    [Fact]
    public void What_this_story_shows_comes_before_what_every_story_shows()
    {
        var found = AnalystFixture.Ksaos(Incident("nl", "De machine viel stil. Ik heb ze opengemaakt, elke kabel gemeten tot ik de kortsluiting vond, en het stuk vervangen voor de klant."));

        var strongest = found.OrderByDescending(k => k.Strength).Take(3).Select(k => k.ElementId);
        Assert.Contains("2.B.3.k", strongest);
        Assert.DoesNotContain("2.B.1.f", strongest);
    }

    [Fact]
    public void A_deed_told_before_it_was_asked_for_counts_in_full()
    {
        var early = Signs([new Passage(0, "Ze heeft hem getroost.")], [new Passage(1, "Dat staat hierboven al, zo ging het.")]);
        var asked = Signs([], [new Passage(1, "Ze heeft hem getroost.")]);

        Assert.Equal(asked, early);

        static double Signs(ImmutableArray<Passage> circumstances, ImmutableArray<Passage> behaviour) =>
            AnalystFixture.Analyst.KsaoSigns(new IncidentText(Language.Dutch, Valence.Effective, "", circumstances, behaviour, [])).Single(s => s.Kind == "comforts").Amount;
    }

    private static IncidentText Incident(string language, string behaviour, Valence valence = Valence.Effective) =>
        new(LanguageCodes.Find(language)!.Value, valence, "", [], [new Passage(1, behaviour)], []);
}

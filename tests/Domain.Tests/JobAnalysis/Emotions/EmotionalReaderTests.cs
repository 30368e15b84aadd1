using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis.Emotions;

public sealed class EmotionalReaderTests
{
    private static readonly JobAnalyst Reader = AnalystFixture.Analyst;
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("nl", "Een reiziger stond te tieren aan mijn loket.", EmotionalDemand.HostilityFromOthers)]
    [InlineData("en", "A mother came in, screaming in my face.", EmotionalDemand.HostilityFromOthers)]
    [InlineData("nl", "De ploegbaas en de technieker maakten ruzie over de lijn.", EmotionalDemand.Conflict)]
    [InlineData("en", "The two departments disagreed about the bill.", EmotionalDemand.Conflict)]
    [InlineData("nl", "Een bewoonster was die nacht overleden.", EmotionalDemand.GriefSuffering)]
    [InlineData("en", "A resident had weeks to live.", EmotionalDemand.GriefSuffering)]
    [InlineData("nl", "Ik beet op mijn tong en vroeg of ik iets anders mocht brengen.", EmotionalDemand.SuppressNegative)]
    [InlineData("en", "I held back my tears.", EmotionalDemand.SuppressNegative)]
    [InlineData("nl", "We moeten altijd met een glimlach aan de deur staan.", EmotionalDemand.DisplayPositive)]
    [InlineData("en", "The policy is to greet people warmly.", EmotionalDemand.DisplayPositive)]
    [InlineData("nl", "Ik heb een glimlach opgezet.", EmotionalDemand.SurfaceActing)]
    [InlineData("en", "I faked a smile all day.", EmotionalDemand.SurfaceActing)]
    [InlineData("nl", "Ik probeerde mij in zijn plaats te stellen.", EmotionalDemand.DeepActing)]
    [InlineData("en", "I told myself that he was only scared.", EmotionalDemand.DeepActing)]
    [InlineData("nl", "Ik voelde mij een bedrieger.", EmotionalDemand.EmotionalDissonance)]
    [InlineData("en", "I felt like a fraud.", EmotionalDemand.EmotionalDissonance)]
    public void Each_demand_is_found_in_its_own_words(string language, string text, EmotionalDemand demand) =>
        Assert.Contains(demand, Day(language, text));

    [Theory]
    [InlineData("nl", "In de winkel stond een jongetje dat krijste omdat zijn mama weg was.", "Ik ben naast hem gehurkt en heb zijn mama laten omroepen.")]
    [InlineData("en", "A little boy was screaming because his mum had gone.", "I crouched down and had his mum paged.")]
    [InlineData("en", "It was two o'clock, the schools came in and it got very loud.", "I opened the second till and called the queue over.")]
    public void A_child_in_distress_and_a_loud_room_are_angry_at_nobody(string language, string circumstances, string act) =>
        Assert.DoesNotContain(EmotionalDemand.HostilityFromOthers, Incident(language, Valence.Effective, circumstances, act));

    [Theory]
    [InlineData("nl", "Een meisje was doodsbang voor de scan.", "Ik ben naast haar gaan zitten.")]
    [InlineData("en", "A toddler had lost her daddy and was sobbing.", "I crouched down and gave her my whistle.")]
    public void Empathy_is_a_feeling_and_an_act_that_answers(string language, string feeling, string act)
    {
        Assert.Contains(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, feeling, act));
        Assert.DoesNotContain(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, feeling, ""));
        Assert.DoesNotContain(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, "", act));
    }

    [Theory]
    [InlineData("nl", "Mijn dochter begon te wenen bij de prik.", "De verpleegster liet haar tot drie tellen en gaf haar de pop.", true)]
    [InlineData("nl", "Na de dienst begon ik te wenen.", "Ik heb de kassa geteld en de lade weggelegd.", false)]
    [InlineData("en", "I started to cry in my second lesson.", "The instructor turned the engine off and showed me the pedals again.", true)]
    public void Plain_distress_of_another_that_was_answered_asks_empathy(string language, string distress, string act, bool expected) =>
        Assert.Equal(expected, Incident(language, Valence.Effective, distress, act).Contains(EmotionalDemand.EmpathySensitivity));

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void What_came_of_it_is_no_suffering_met_at_work(string language)
    {
        var (circumstances, behaviour, results) = language == "nl"
            ? ("Er stond een plas in de gang.", "Hij heeft ze niet opgekuist.", "Een bezoeker heeft zijn arm gebroken en is met de ambulance weggebracht.")
            : ("There was a puddle in the hall.", "He did not mop it up.", "A visitor broke his arm and left by ambulance.");
        var found = Read(new IncidentText(LanguageCodes.Find(language)!.Value, Valence.Ineffective, "", [new Passage(0, circumstances)], [new Passage(1, behaviour)], [new Passage(2, results)]));
        Assert.DoesNotContain(found, f => f.Demand == EmotionalDemand.GriefSuffering);
    }

    [Theory]
    [InlineData("nl", "De ober liet een glas vallen en riep naar de keuken voor een vod.")]
    [InlineData("en", "The clerk shouted at an old man.")]
    [InlineData("en", "I shouted to the kitchen that we were out of bread.")]
    public void A_job_holder_who_raises_the_voice_meets_no_hostility(string language, string text) =>
        Assert.DoesNotContain(EmotionalDemand.HostilityFromOthers, Day(language, text));

    [Theory]
    [InlineData("nl", "Stel dat een klant tegen mij roept.")]
    [InlineData("nl", "Er is hier nooit ruzie.")]
    [InlineData("en", "There was no argument.")]
    [InlineData("en", "The battery was dead.")]
    public void What_is_denied_supposed_or_only_sounds_so_is_none(string language, string text) => Assert.Empty(Day(language, text));

    [Fact]
    public void Every_finding_names_its_rule_and_its_exact_words()
    {
        const string Text = "A drunk guest swore at me. I bit my tongue.";
        var findings = Reader.EmotionalDemands(Language.English, [new Passage(7, Text)]);
        var hostility = Assert.Single(findings, f => f.Demand == EmotionalDemand.HostilityFromOthers);
        Assert.Equal("hostile-at-me", hostility.Rule);
        Assert.All(findings.SelectMany(f => f.Evidence), e => Assert.Equal(7, e.Utterance));
        Assert.Contains("swore at me", hostility.Evidence.Select(e => Text.Substring(e.Start, e.Length)));
        var held = Assert.Single(findings, f => f.Demand == EmotionalDemand.SuppressNegative);
        Assert.Equal(["bit my tongue"], held.Evidence.Select(e => Text.Substring(e.Start, e.Length)));
    }

    [Theory]
    [InlineData("nl", "Een klant zei dat ik een dief was en dat hij zou komen met een bijl.")]
    [InlineData("nl", "De man dreigde mij de kop in te slaan.")]
    [InlineData("en", "He told me I was a thieving cow.")]
    [InlineData("en", "The man said he'd smash my face in.")]
    [InlineData("nl", "Hij schopte een gat in de deur van mijn bureau.")]
    [InlineData("en", "He treated me like an errand boy.")]
    public void Hostility_has_a_form_whatever_the_words(string language, string text) => Assert.Contains(EmotionalDemand.HostilityFromOthers, Day(language, text));

    [Theory]
    [InlineData("nl", "Hij ademt, zet zijn stem een toon lager en laat niets merken.")]
    [InlineData("en", "Inside I was boiling, but I clenched my teeth and did not answer.")]
    public void A_feeling_that_is_not_shown_is_held_back(string language, string text) => Assert.Contains(EmotionalDemand.SuppressNegative, Day(language, text));

    [Theory]
    [InlineData("nl", "Het meisje zei al een uur niks en wou niet eten.", "Ik heb papier gelegd en samen met haar zitten tekenen.")]
    [InlineData("en", "She hadn't said a word and wouldn't eat.", "I sat down beside her and we drew together.")]
    public void Withdrawal_is_a_feeling_too(string language, string circumstances, string behaviour) =>
        Assert.Contains(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, circumstances, behaviour));

    [Fact]
    public void The_loss_of_the_one_who_tells_is_anothers_for_the_one_who_acts()
    {
        Assert.Contains(EmotionalDemand.GriefSuffering, Incident("nl", Valence.Effective, "Bij de begrafenis van mijn bomma was de urne nog niet klaar.", "De begrafenisondernemer heeft ons apart gezet en de kist zelf gehaald."));
        Assert.DoesNotContain(EmotionalDemand.GriefSuffering, Incident("nl", Valence.Ineffective, "Ik kwam van de begrafenis van mijn bomma.", "Ik heb de verkeerde doos meegegeven."));
    }

    [Theory]
    [InlineData("nl", "De klant begon te roepen tegen mij.", true)]
    [InlineData("nl", "Ik ben beginnen roepen tegen mijn twee jobstudenten dat ze niks konden.", false)]
    [InlineData("nl", "Een vader riep tegen zijn zoontje.", false)]
    [InlineData("nl", "Ik heb een gat in de deur van mijn bureau gestampt.", false)]
    [InlineData("en", "The customer started roaring at me.", true)]
    [InlineData("en", "I screamed at the pot washer that he was useless.", false)]
    [InlineData("en", "A father roared at his little boy.", false)]
    public void An_attack_is_a_demand_only_when_another_aims_it_at_whoever_does_the_job(string language, string text, bool expected) =>
        Assert.Equal(expected, Incident(language, Valence.Ineffective, text, text.StartsWith('I') ? text : Own(language)).Contains(EmotionalDemand.HostilityFromOthers));

    [Theory]
    [InlineData("nl", "De klant riep naar de kassierster dat ze een dievegge was.", "Ze bleef de stukken verder scannen.", true)]
    [InlineData("nl", "Wij stonden aan te schuiven.", "De kassierster riep naar een oude man dat hij moest doorlopen.", false)]
    [InlineData("en", "A man shouted at the cashier.", "She carried on scanning.", true)]
    [InlineData("en", "We were queueing.", "The cashier shouted at an old man.", false)]
    public void Of_what_an_onlooker_tells_the_one_who_acts_is_the_one_who_meets_hostility(string language, string circumstances, string behaviour, bool expected) =>
        Assert.Equal(expected, Incident(language, Valence.Effective, circumstances, behaviour).Contains(EmotionalDemand.HostilityFromOthers));

    [Theory]
    [InlineData("nl", "Een klante kwam binnen.", "Ik slikte mijn tranen in en hielp haar verder.", true)]
    [InlineData("nl", "Een klante kwam binnen.", "Zij slikte haar tranen in en ik hielp haar verder.", false)]
    [InlineData("en", "A customer came in.", "I fought back the tears and served her.", true)]
    [InlineData("en", "A customer came in.", "She fought back the tears and I served her.", false)]
    public void Tears_that_another_holds_back_are_no_feeling_of_ones_own(string language, string circumstances, string behaviour, bool expected) =>
        Assert.Equal(expected, Incident(language, Valence.Effective, circumstances, behaviour).Contains(EmotionalDemand.SuppressNegative));

    [Theory]
    [InlineData("nl", "Een man was van het dak gevallen.", true)]
    [InlineData("nl", "Ik was van het dak gevallen.", false)]
    [InlineData("en", "A man fell off the roof.", true)]
    [InlineData("en", "I fell off the roof.", false)]
    public void An_accident_of_ones_own_is_no_suffering_of_others(string language, string circumstances, bool expected) =>
        Assert.Equal(expected, Incident(language, Valence.Effective, circumstances, Own(language)).Contains(EmotionalDemand.GriefSuffering));

    [Theory]
    [InlineData("nl", "Een jongetje kneep in de leuning tot zijn knokkels wit zagen.", "Ik heb eerst op mijn eigen duim getoond wat ik ging doen.")]
    [InlineData("nl", "Een man kon bijna niet zeggen waarom hij kwam.", "Ik heb hem apart genomen en laten vertellen.")]
    [InlineData("en", "A boy gripped the armrests.", "I tried it on my own thumb first and told him what I was doing.")]
    [InlineData("en", "A man couldn't look at me.", "I took him to a quiet room and let him get it all out.")]
    public void Distress_that_is_seen_and_not_said_can_be_answered_too(string language, string circumstances, string behaviour) =>
        Assert.Contains(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, circumstances, behaviour));

    [Theory]
    [InlineData("nl", "Ik was met de buurvrouw aan het kletsen.", "Ik ben naast haar gaan zitten.", false)]
    [InlineData("nl", "Een papa stond in de gang.", "Ik ben naast hem gaan zitten en heb gezegd dat ik zag hoe moeilijk het was.", true)]
    [InlineData("en", "A neighbour came by.", "I sat down beside her.", false)]
    [InlineData("en", "A father was out in the corridor.", "I sat down beside him and asked him what had happened.", true)]
    public void One_act_of_closeness_is_not_yet_an_answer_to_a_feeling_and_two_are(string language, string circumstances, string behaviour, bool expected) =>
        Assert.Equal(expected, Incident(language, Valence.Effective, circumstances, behaviour).Contains(EmotionalDemand.EmpathySensitivity));

    [Theory]
    [InlineData("nl", "Ik had die ochtend ruzie gehad met mijn lief.")]
    [InlineData("en", "I'd had a row with my boyfriend that morning.")]
    public void A_quarrel_at_home_is_no_conflict_of_the_job(string language, string text) =>
        Assert.DoesNotContain(EmotionalDemand.Conflict, Incident(language, Valence.Effective, text, Own(language)));

    [Theory]
    [InlineData("nl", "Een leerling durfde niet meer binnen te komen.", "Ik vroeg niks en liet hem de stoelen tellen.")]
    [InlineData("en", "A pupil did not dare to come in any more.", "I asked nothing and let him count the chairs.")]
    public void What_is_left_unsaid_for_somebody_answers_a_feeling(string language, string feeling, string act) =>
        Assert.Contains(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, feeling, act));

    [Theory]
    [InlineData("nl", "Een meisje was doodsbang voor de scan en de verpleger ging naast haar zitten.")]
    [InlineData("en", "A toddler had lost her daddy and was sobbing, and the guard crouched down and gave her his whistle.")]
    public void A_story_in_one_answer_is_read_as_told_in_order(string language, string story) =>
        Assert.Contains(EmotionalDemand.EmpathySensitivity, Incident(language, Valence.Effective, story, ""));

    [Theory]
    [InlineData("nl", "Stel dat een klant begint te tieren tegen mij.", "Dan zou ik op mijn tong bijten en rustig blijven.")]
    [InlineData("en", "Supposing a customer started shouting at me,", "I would bite my tongue and stay calm.")]
    public void What_did_not_happen_asks_nothing(string language, string circumstances, string behaviour) =>
        Assert.Empty(Incident(language, Valence.Effective, circumstances, behaviour));

    [Theory]
    [InlineData("nl", "Ik lag in de stoel en de tandarts kwam binnen.", "De tandarts hield de spiegel vast, ik beet op mijn lip.")]
    [InlineData("en", "I lay in the chair and the dentist came in.", "The dentist held the mirror while I bit my lip.")]
    public void What_the_one_who_watches_holds_back_is_no_demand_of_the_job(string language, string circumstances, string behaviour) =>
        Assert.DoesNotContain(EmotionalDemand.SuppressNegative, Incident(language, Valence.Effective, circumstances, behaviour));

    [Fact]
    public void An_alternative_of_several_words_is_one_of_the_ways_to_say_it()
    {
        Assert.Contains(EmotionalDemand.HostilityFromOthers, Day("en", "At the gate I get dog's abuse."));
        Assert.Contains(EmotionalDemand.HostilityFromOthers, Day("nl", "Bij vertraging ben ik de kop van jut."));
    }

    private static string Own(string language) => language == "nl" ? "Ik heb gevraagd wat er scheelde." : "I asked what was wrong.";

    private static ImmutableArray<EmotionalDemand> Day(string language, string text) =>
        [.. Reader.EmotionalDemands(LanguageCodes.Find(language)!.Value, [new Passage(0, text)]).Select(f => f.Demand)];

    private static ImmutableArray<EmotionalDemand> Incident(string language, Valence valence, string circumstances, string behaviour) =>
        [.. Read(new IncidentText(LanguageCodes.Find(language)!.Value, valence, "", [new Passage(0, circumstances)], [new Passage(1, behaviour)], [])).Select(f => f.Demand)];

    private static ImmutableArray<EmotionalFinding> Read(IncidentText incident) => Reader.EmotionalDemands(incident, Judge.Judge(incident));
}

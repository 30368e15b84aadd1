using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>Which words of habit make a habit of an incident, and which stand in the telling of a single event.</summary>
public sealed class HabitWordsTests
{
    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("Een nieuwe jongen stond te wenen aan de inpaktafel omdat hij altijd te traag was.", "Ik heb hem getoond hoe je de dozen plooit.", "Hij haalde zijn norm en bleef tot het einde van de zomer.")]
    [InlineData("Een bewoner weigerde haar eten omdat ze nooit vis lust.", "Ik ging naar de keuken en vroeg een omelet.", "Ze at alles op.")]
    [InlineData("Ik stond zaterdag alleen aan de kassa want mijn collega is nog altijd ziek.", "Ik riep de chef en opende een tweede kassa.", "De rij was na tien minuten weg.")]
    [InlineData("Er kwam een stamgast binnen die altijd aan tafel vier zit en zijn tafel was bezet.", "Ik vroeg het koppel om te verhuizen en gaf ze een koffie.", "Hij liet tien euro fooi achter.")]
    public void What_somebody_is_always_like_makes_no_habit_of_one_event_in_Dutch(string circumstances, string behaviour, string results) => Assert.True(Of(Language.Dutch, circumstances, behaviour, results).IsUsable);

    [Theory]
    [InlineData("My manager shouted at a new girl because she was always late.", "I took her aside and showed her the bus times.", "She was on time for the rest of the month.")]
    [InlineData("A patient was crying because the night shift never answered her bell.", "I sat with her and put the bell on her pillow.", "She slept till seven.")]
    [InlineData("A man came in who always pays in coppers and the queue was out the door.", "I opened the second till and counted his coins there.", "The queue was gone in five minutes.")]
    public void What_somebody_is_always_like_makes_no_habit_of_one_event_in_English(string circumstances, string behaviour, string results) => Assert.True(Of(Language.English, circumstances, behaviour, results).IsUsable);

    [Theory]
    [InlineData(Language.Dutch, "Klanten zijn vaak boos omdat ze altijd lang moeten wachten.", "Ik zeg dan meestal sorry.", "Ze zijn dan meestal minder boos.")]
    [InlineData(Language.Dutch, "Elke zaterdag was er een lange rij omdat we altijd met te weinig waren.", "Ik opende altijd een tweede kassa.", "De rij was dan telkens snel weg.")]
    [InlineData(Language.English, "Customers are often angry because they always have to wait.", "I usually say sorry and offer a drink.", "They mostly calm down.")]
    public void A_reason_within_a_habit_leaves_it_one(Language language, string circumstances, string behaviour, string results) => Assert.Contains(Of(language, circumstances, behaviour, results).Failures, f => f.Failure == IncidentFailure.GeneralHabit);

    [Theory]
    [InlineData(Language.Dutch, "ik moest invallen voor Kim want hij is altijd ziek op maandag")]
    [InlineData(Language.English, "My manager shouted at a new girl because she was always late.")]
    public void Nobody_is_asked_for_one_time_who_told_it(Language language, string circumstances) => Assert.DoesNotContain(Of(language, circumstances, "", "").Failures, f => f.Failure == IncidentFailure.GeneralHabit);

    private static IncidentVerdict Of(Language language, string circumstances, string behaviour, string results) =>
        Judge.Judge(new IncidentText(language, Valence.Effective, "", [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]) { Actor = IncidentActor.Teller });
}

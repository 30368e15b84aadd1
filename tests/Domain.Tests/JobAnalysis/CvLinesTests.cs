using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Cv;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>CV lines: the attribute first, then the person's own act that proves it, then what came of it.</summary>
public sealed class CvLinesTests
{
    [Theory]
    [InlineData(
        "nl",
        "Vorig seizoen tegen Anderlecht was er een vader met zijn zoontje die per ongeluk in het vak van de bezoekers terecht gekomen waren. Ik ben naar hen toe gestapt, heb hen rustig mee naar beneden genomen en hen via de catacomben naar hun eigen tribune gebracht. De papa kwam na de match een pint trakteren.",
        "Dienstverlenende ingesteldheid: Ik ben naar hen toe gestapt, heb hen rustig mee naar beneden genomen en hen via de catacomben naar hun eigen tribune gebracht. De papa kwam na de match een pint trakteren.")]
    [InlineData(
        "nl",
        "mijn kar viel om in het middenpad met 8 kisten tomaten. Ik heb ze direct gesorteerd, de geplette apart gelegd voor de saus en de rest opnieuw gewogen. De boer zei dat we maar 10 kilo kwijt waren.",
        "Kwaliteitscontrole: Ik heb ze direct gesorteerd, de geplette apart gelegd voor de saus en de rest opnieuw gewogen. De boer zei dat we maar 10 kilo kwijt waren.")]
    [InlineData(
        "en",
        "One Saturday we'd three people off sick and a coach party of fifty came in. I told Jess to stay on the till, moved Sam to cold drinks and did the hot drinks myself, and I called the orders out so nobody doubled up. The queue was gone in twenty minutes and the coach driver tipped us ten quid.",
        "Adaptability/Flexibility: I told Jess to stay on the till, moved Sam to cold drinks and did the hot drinks myself, and I called the orders out so nobody doubled up. The queue was gone in twenty minutes and the coach driver tipped us ten quid.")]
    [InlineData(
        "en",
        "One evening a resident called Walter wouldn't eat because his tea was mashed up. I sat down with him, asked what he used to have on a Friday and went back to get him fish and chips cut small. He ate the lot and his daughter rang the next day to say thank you.",
        "Social Perceptiveness: I sat down with him, asked what he used to have on a Friday and went back to get him fish. He ate the lot and his daughter rang the next day to say thank you.")]
    public void A_story_told_in_one_go_gives_a_line(string language, string told, string line) =>
        Assert.Contains(line, Lines(language, Moment(language, told, "", "")));

    [Theory]
    [InlineData(
        "nl", "een man was heel dronken en wou met zijn pint in de handen op het hekken kruipen", "hem aangesproken met \"maat, ik hou die pint effe voor u vast\" en met mijn collega samen naar beneden geleid",
        "hij heeft zich neergezet en de rest van de match niks meer gedaan",
        ": Hem aangesproken met \"maat, ik hou die pint effe voor u vast\" en met mijn collega samen naar beneden geleid. Hij heeft zich neergezet en de rest van de match niks meer gedaan.")]
    [InlineData(
        "en", "A customer dropped a full tray near the door during the rush.", "switched the till off, swept up the glass and got her a fresh drink", "She came back the next day with a thank-you card.",
        ": I switched the till off, swept up the glass and got her a fresh drink. She came back the next day with a thank-you card.")]
    public void An_answer_to_what_one_did_needs_no_subject(string language, string circumstances, string behaviour, string results, string line) =>
        Assert.Contains(Lines(language, Moment(language, circumstances, behaviour, results)), l => l.EndsWith(line, StringComparison.Ordinal));

    [Fact]
    public void A_line_ends_where_somebody_else_acts_and_not_at_whom_one_got_to_help()
    {
        var cold = Lines("en", Moment("en", "the dishwasher flooded at ten to twelve. I switched it off at the wall, put towels down and got two Year 6 kids to help hand out cold plates. Lunch started on time and the head came down to say thanks.", "", ""));
        var swept = Lines("nl", Moment("nl", "Een bejaarde man struikelde in de gang.", "Ik heb hem rechtgeholpen en naar zijn kamer gebracht, en we hebben samen de dokter gebeld.", "Hij was er snel bovenop."));

        Assert.Contains(cold, l => l.EndsWith(": I switched it off at the wall, put towels down and got two Year 6 kids to help hand out cold plates. Lunch started on time and the head came down to say thanks.", StringComparison.Ordinal));
        Assert.NotEmpty(swept);
        Assert.All(swept, l => Assert.DoesNotContain("samen", l, StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_somebody_gave_of_an_attribute_is_a_line_when_it_tells_their_own_act()
    {
        CvMaterial Of(string told) => new([], [new CvExample("1.C.3.a", Language.English, new Passage(3, told))], []);

        Assert.Contains(Lines("en", Of("I shared my water and snacks at break with whoever forgot theirs")), l => l.EndsWith(": I shared my water and snacks at break with whoever forgot theirs.", StringComparison.Ordinal));
        Assert.Empty(Lines("en", Of("we shared everything")));
        Assert.Empty(Lines("en", Of("yeah, kind of")));
    }

    [Fact]
    public void Duties_fill_up_too_few_lines_those_first_that_were_told_with_how_often_or_by_what_means()
    {
        var task = new TaskStatement("scannen", "tickets", "tickets scannen", null, "een handscanner", "elke wedstrijd", null, [new Evidence(5, 0, 15)]);
        var plain = new TaskStatement("begeleiden", "vip's", "vip's begeleiden", null, null, null, null, [new Evidence(5, 20, 10)]);

        var lines = Lines("nl", new CvMaterial([], [], [new CvDuty(plain, Language.Dutch, ["1.C.5.b"]), new CvDuty(task, Language.Dutch, ["1.C.3.a"])]));

        Assert.Equal(2, lines.Length);
        Assert.EndsWith(": Tickets scannen met een handscanner, elke wedstrijd.", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_written_and_not_spoken_and_ends_before_a_setback()
    {
        var lines = Lines("en", Moment("en", "A woman was angry because her poodle was cut too short.", "well I said sorry of course, listened to her and offered her a free bath next time", "She got the free bath but honestly she never came back."));

        Assert.Contains(lines, l => l.EndsWith(": I said sorry, listened to her and offered her a free bath next time. She got the free bath.", StringComparison.Ordinal));
    }

    [Fact]
    public void No_question_is_asked_about_what_was_told()
    {
        var first = AnalystFixture.Analyst.CvLines(Language.Dutch, new CvMaterial([], [], []), "verpleegkundige").Questions;
        var all = AnalystFixture.Files["taxonomy/content-model.csv"].Split('\n').Select(row => row.Split(',')[0]).ToImmutableHashSet();

        Assert.NotEmpty(first);
        Assert.Empty(AnalystFixture.Analyst.CvLines(Language.Dutch, new CvMaterial([], [], []) { Told = all }, "verpleegkundige").Questions);
    }

    private static string[] Lines(string language, CvMoment moment) => Lines(language, new CvMaterial([moment], [], []));

    private static string[] Lines(string language, CvMaterial material) => [.. AnalystFixture.Analyst.CvLines(Of(language), material, null).Lines.Select(l => l.Text)];

    private static CvMoment Moment(string language, string circumstances, string behaviour, string results)
    {
        var incident = new IncidentText(Of(language), Valence.Effective, "", Part(0, circumstances), Part(1, behaviour), Part(2, results)) { Actor = IncidentActor.Teller };
        var verdict = new IncidentJudge(SeedFiles.Lexicon).Judge(incident);
        return CvMoment.Of(incident, verdict, AnalystFixture.Analyst.Ksaos(incident, verdict));
    }

    private static ImmutableArray<Passage> Part(int number, string text) => text.Length == 0 ? [] : [new Passage(number, text)];

    private static Language Of(string language) => language == "nl" ? Language.Dutch : Language.English;
}

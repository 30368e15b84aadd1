using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>The right thing in the wrong place, and what must not be taken for it.</summary>
public sealed class AnswersOutOfOrderTests
{
    private const string Story = "Vorige donderdag stond de kelder onder omdat een leiding gesprongen was. Ik draaide de hoofdkraan toe en pompte het water naar de straat. Tegen vier uur was de kelder droog.";
    private const string Scene = "Een oudere dame kwam met een voorschrift dat ze al had.";
    private const string Acts = "Ik belde de dokter en las hem de twee voorschriften voor.";
    private const string Effect = "De dokter schrapte het tweede voorschrift.";

    private static readonly IncidentJudge Judge = new(SeedFiles.Lexicon, weighs: false);

    private static IncidentVerdict Of(string circumstances, string behaviour, string results, string job = "apotheker") => Judge.Judge(new IncidentText(
        Language.Dutch, Valence.Effective, job, [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]));

    private static bool[] Met(IncidentVerdict verdict) => [.. verdict.Criteria.Select(c => c.Met)];

    [Theory]
    [InlineData(Story, "", "")]
    [InlineData("", Story, "")]
    [InlineData("", "", Story)]
    [InlineData("zie hieronder", Story, "zie hierboven")]
    public void A_whole_story_counts_wherever_it_stands(string circumstances, string behaviour, string results) => Assert.True(Of(circumstances, behaviour, results, "loodgieter").IsUsable);

    [Fact]
    public void A_story_without_an_ending_lacks_only_the_consequences() =>
        Assert.Equal([true, true, true, false], Met(Of("", Story[..Story.IndexOf(" Tegen", StringComparison.Ordinal)], "", "loodgieter")));

    [Fact]
    public void A_story_that_says_how_the_person_is_lacks_only_the_behaviour() =>
        Assert.Equal([true, false, true, true], Met(Of("", "Vorige donderdag stond de kelder onder omdat een leiding gesprongen was. Ik ben dan heel kalm. Tegen vier uur was de kelder droog.", "", "loodgieter")));

    [Theory]
    [InlineData(Acts, Scene, Effect)]
    [InlineData("De dame kreeg een lagere dosis en bleef klant.", Scene, Acts)]
    public void Answers_may_have_changed_places(string circumstances, string behaviour, string results)
    {
        var verdict = Of(circumstances, behaviour, results);
        Assert.True(verdict.IsUsable);
        Assert.Equal("act-in-other-answer", verdict[Criterion.ObservableBehaviour].Rule);
    }

    [Fact]
    public void A_first_answer_that_only_sets_the_scene_is_no_story() =>
        Assert.Equal([false, false, true, false], Met(Of("In september zaten we met zes aan een tafel en wilden we apart betalen.", "", "", "ober")));

    [Fact]
    public void What_witnesses_did_afterwards_is_not_the_behaviour() =>
        Assert.False(Of("De ober liet ons een uur wachten op zondagmiddag.", "Dat was in Gent.", "Ik belde de baas en schreef een klacht.", "ober")[Criterion.ObservableBehaviour].Met);

    [Fact]
    public void Not_to_know_what_came_of_it_is_no_consequence() => Assert.Equal([true, true, true, false], Met(Of(Scene, Acts, "Geen idee.")));
}

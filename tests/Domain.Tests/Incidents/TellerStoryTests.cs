using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>A whole incident told in answer to the first question, by somebody known to be the one who acts.</summary>
public sealed class TellerStoryTests
{
    [Theory]
    [InlineData("nl", "Op een zaterdag in mei stond ik alleen aan de kassa en een klant begon te roepen. Ik heb de chef gebeld en hem een stoel gegeven. Hij werd rustig en kwam de week erna terug.")]
    [InlineData("nl", "in maart belde een vrouw van tachtig, ik heb haar adres genoteerd en de dokter gebeld, en haar dochter heeft ons bedankt")]
    [InlineData("en", "in june i opened the van and saw half of it was another man's load\ni rang him and we swapped the crates\nboth of us finished by eight and nobody complained")]
    [InlineData("en", "A girl came up in tears because her locker was broken. I read the number out loud in front of everyone. She walked out and wrote to my supervisor.")]
    public void Holds_a_scene_acts_and_what_came_of_them(string language, string told) =>
        Assert.True(Judge(language, told).IsUsable, string.Join(", ", Judge(language, told).Criteria.Where(c => !c.Met)));

    [Theory]
    [InlineData("en", "I told a woman off for eating a sandwich at the table, loudly, in front of everyone. It turned out she was diabetic, and she put in a complaint.")]
    [InlineData("en", "I threw away a drawing a girl had left on the table, and her mum came down in tears.")]
    [InlineData("en", "I left the returns box unlocked over a bank holiday weekend because I was in a rush to catch my bus. Eleven DVDs went missing.")]
    [InlineData("nl", "ik rekende een klant twee keer aan die al betaald had. Hij is kwaad naar de baas gegaan en ik moest het zelf bijleggen.")]
    public void May_open_with_the_act_that_went_wrong(string language, string told) =>
        Assert.True(Judge(language, told, Valence.Ineffective).IsUsable, string.Join(", ", Judge(language, told, Valence.Ineffective).Criteria.Where(c => !c.Met)));

    [Theory]
    [InlineData("nl", "Op een zaterdag in mei stond ik alleen aan de kassa en een klant begon te roepen omdat zijn bestelling er niet was.")]
    [InlineData("en", "It was december, i'd done forty calls that morning and a partner rang about a printer in his own house")]
    [InlineData("en", "I was counting the till at nine when a man ran in and shouted that his car was on fire")]
    public void Is_no_more_than_a_scene_when_nothing_was_done_yet(string language, string told) =>
        Assert.False(Judge(language, told)[Criterion.ObservableBehaviour].Met);

    [Fact]
    public void What_others_with_a_job_do_is_not_what_the_teller_did()
    {
        var verdict = Judge("nl", "mijn collega vertelde dat ze eens een klant had die flauwviel aan de kassa");
        Assert.False(verdict[Criterion.ObservableBehaviour].Met);
        Assert.False(verdict[Criterion.Consequences].Met);
    }

    private static IncidentVerdict Judge(string language, string told, Valence valence = Valence.Effective) => new IncidentJudge(SeedFiles.Lexicon, weighs: false)
        .Judge(new IncidentText(language == "nl" ? Language.Dutch : Language.English, valence, "", [new Passage(1, told)], [], []) { Actor = IncidentActor.Teller });
}

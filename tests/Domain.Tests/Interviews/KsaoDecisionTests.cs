using InterviewBot.Domain.Interviews.Proposals;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class KsaoDecisionTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("Ja, dat herken ik")]
    [InlineData("klopt wel ja")]
    [InlineData("een beetje")]
    [InlineData("akkoord")]
    [InlineData("exactly")]
    [InlineData("yeah I suppose")]
    [InlineData("I think so")]
    [InlineData("Yes, I see that")]
    [InlineData("mja")]
    [InlineData("hmm ja, soms wel")]
    [InlineData("well yes")]
    [InlineData("i guess")]
    [InlineData("zal wel zeker")]
    [InlineData("misschien wel")]
    public void A_short_yes_agrees(string text) => Assert.Equal(KsaoDecision.Accepted, KsaoDecisions.Read(text));

    [Theory]
    [InlineData("nee")]
    [InlineData("Nee, niet echt")]
    [InlineData("niet echt")]
    [InlineData("nee, dat was eerder mijn collega die dat deed en niet ik")]
    [InlineData("dat herken ik niet")]
    [InlineData("No, not really")]
    [InlineData("I don't think so")]
    [InlineData("mja niet echt")]
    [InlineData("ja nee niet echt")]
    [InlineData("daar ben ik het niet mee eens")]
    [InlineData("ik vind van niet")]
    [InlineData("bwa")]
    [InlineData("lol no. he was being patient")]
    [InlineData("haha nee dat was gewoon geduld")]
    [InlineData("hm kind of, it's more teaching skill. he made us think")]
    [InlineData("more like explaining well. but yeah he cared i guess")]
    [InlineData("eerder ruzie sussen")]
    [InlineData("hmm, not sure about that")]
    [InlineData("Honestly I wouldn't say so")]
    public void A_no_turns_it_down(string text) => Assert.Equal(KsaoDecision.Rejected, KsaoDecisions.Read(text));

    [Theory]
    [InlineData("ja, want ik liet die mensen altijd eerst helemaal uitspreken")]
    [InlineData("bij de ochtendshift vroeg ik aan elke klant hoe het ging")]
    [InlineData("yes, I always let people finish before I said anything")]
    [InlineData("ik gaf niet op")]
    [InlineData("I never left before closing")]
    [InlineData("more people came to my till because I kept talking to them")]
    [InlineData("ik guess dat ik altijd eerst keek")]
    [InlineData("misschien omdat ik elke klant bij naam kende")]
    [InlineData("")]
    public void Words_back_it(string text) => Assert.Equal(KsaoDecision.Backed, KsaoDecisions.Read(text));
}

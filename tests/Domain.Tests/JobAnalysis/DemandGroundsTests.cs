using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Words that sound of feeling and tell of no emotional demand.</summary>
public sealed class DemandGroundsTests
{
    [Theory]
    [InlineData(Language.Dutch, "Wim is afwasser. De chef roept om kwart voor negen dat de kookpotten nodig zijn. Hij mag zelf geen warm eten maken, dat doet de kok. Met de chauffeur is het altijd lachen.")]
    [InlineData(Language.English, "I pack boxes in an old warehouse with lovely beams. The oven is warm and the lamps are bright. We had a good laugh about it. The card reader died at noon.")]
    public void A_calm_day_asks_no_feeling(Language language, string told) =>
        Assert.Empty(AnalystFixture.Analyst.Analyze(language, new Passage(0, told)).EmotionalDemands);
}

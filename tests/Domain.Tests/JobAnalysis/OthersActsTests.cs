using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class OthersActsTests
{
    [Theory]
    [InlineData(Language.Dutch, "luistert", "Katrien is onthaalmedewerker. Katrien luistert naar de klanten en legt hun de factuur uit. De nieuwe collega luistert naar de radio. Katrien luistert niet naar de baas.")]
    [InlineData(Language.English, "listens", "Ruth is a library assistant. Ruth listens to the visitors and explains the catalogue to them. The caretaker listens to the radio. Ruth does not listen to the boss.")]
    public void What_others_do_and_what_is_not_done_is_no_evidence_of_the_job_holders_attributes(Language language, string verb, string text)
    {
        var passage = new Passage(1, text);
        var evidence = AnalystFixture.Analyst.Analyze(language, passage).Ksaos.SelectMany(k => k.Evidence).Where(e => passage.Words(e).Contains(verb, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.InRange(text.IndexOf(verb, StringComparison.Ordinal), e.Start, text.IndexOf('.', e.Start)));
        Assert.All(evidence, e => Assert.DoesNotContain(". ", passage.Words(e), StringComparison.Ordinal));
    }
}

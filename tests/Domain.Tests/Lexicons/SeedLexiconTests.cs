using InterviewBot.Domain.Tests.Seeds;

namespace InterviewBot.Domain.Tests.Lexicons;

public sealed class SeedLexiconTests
{
    [Fact]
    public void The_lexicon_of_the_product_has_no_faults() => Assert.Empty(SeedFiles.LexiconReading.Faults);
}

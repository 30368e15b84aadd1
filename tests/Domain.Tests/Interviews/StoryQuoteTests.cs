using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class StoryQuoteTests
{
    private const string Long =
        "Ik stond al een uur alleen aan de toog toen de klant begon te roepen over haar taart die er nog niet was, en ik zei sorry en keek in het bestelboek, en daarna belde ik het atelier";

    [Theory]
    [InlineData("Ik zei sorry en belde de baas. Hij kwam meteen.", "sorry", "Ik zei sorry en belde de baas")]
    [InlineData("en toen zei ik sorry tegen haar", "sorry", "toen zei ik sorry tegen haar")]
    [InlineData(Long, "bestelboek", "ik zei sorry en keek in het bestelboek")]
    [InlineData("Ze riep: \"waar blijft dat?\" tegen mij", "riep", "Ze riep: ’waar blijft dat’ tegen mij")]
    [InlineData("112", "112", "")]
    public void Shows_the_clause_around_the_words(string told, string words, string quote) =>
        Assert.Equal(quote, StoryQuote.Of(new Passage(3, told), new Evidence(3, told.IndexOf(words, StringComparison.Ordinal), words.Length)));

    [Fact]
    public void Never_ends_on_a_word_that_hangs()
    {
        const string told = "ik liep naar achter en haalde twee borden en drie glazen en een fles water en de sleutel van de kelder en het grote mes";
        var quote = StoryQuote.Of(new Passage(1, told), new Evidence(1, 0, 2));
        Assert.EndsWith("een fles water …", quote, StringComparison.Ordinal);
    }
}

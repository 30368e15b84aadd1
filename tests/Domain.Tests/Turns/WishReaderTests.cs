using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

public sealed class WishReaderTests
{
    [Theory]
    [InlineData("dat is alles")]
    [InlineData("nee da is alles")]
    [InlineData("'t was het")]
    [InlineData("da was 't")]
    [InlineData("niks meer")]
    [InlineData("That's it really")]
    [InlineData("no, that's everything")]
    [InlineData("nothing more")]
    public void Hears_that_a_list_is_complete(string text) => Assert.IsType<Wish.ThatIsAll>(WishReader.Find(text));

    [Theory]
    [InlineData("alles afwassen")]
    [InlineData("dat is alles opruimen")]
    [InlineData("that is all the washing up")]
    public void An_item_with_such_words_is_no_wish(string text) => Assert.Null(WishReader.Find(text));
}

using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ListItemsTests
{
    private static string[] Items(string text) => [.. ListItems.Find(new Passage(1, text)).Select(new Passage(1, text).Words)];

    [Fact]
    public void Now_and_then_is_no_border_between_two_items() =>
        Assert.Equal(["de koks", "af en toe de leverancier", "mijn bazin"], Items("de koks, af en toe de leverancier en mijn bazin"));

    [Fact]
    public void A_last_item_that_holds_two_is_divided_when_it_is_long() => Assert.Equal(
        ["the children themselves", "their parents", "the other counsellors", "the people at reception whenever something was wrong with a cabin", "now and then the lifeguard of the pool"],
        Items("the children themselves, their parents, the other counsellors, the people at reception whenever something was wrong with a cabin and now and then the lifeguard of the pool"));
}

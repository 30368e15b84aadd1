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

    [Theory]
    [InlineData("leveranciers van brood en melk", "leveranciers van brood en melk")]
    [InlineData("klanten, leveranciers van brood, melk en kaas", "klanten|leveranciers van brood, melk en kaas")]
    [InlineData("collega's en brood- en melkleveranciers", "collega's|brood- en melkleveranciers")]
    [InlineData("the bread and milk suppliers", "the bread and milk suppliers")]
    [InlineData("customers, suppliers of bread and milk", "customers|suppliers of bread and milk")]
    public void Goods_that_somebody_trades_in_are_no_contacts_of_their_own(string answer, string items) => Assert.Equal(items.Split('|'), Items(answer));

    [Theory]
    [InlineData("ouders van leerlingen en buren", "ouders van leerlingen|buren")]
    [InlineData("leveranciers van brood en klanten", "leveranciers van brood|klanten")]
    [InlineData("customers and milk suppliers", "customers|milk suppliers")]
    [InlineData("the manager and milk suppliers", "the manager|milk suppliers")]
    [InlineData("suppliers of bread and customers", "suppliers of bread|customers")]
    public void People_are_contacts_of_their_own_beside_who_trades_in_goods(string answer, string items) => Assert.Equal(items.Split('|'), Items(answer));
}

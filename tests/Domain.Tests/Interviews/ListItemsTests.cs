using InterviewBot.Domain.Interviews.Lists;
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
    [InlineData("knuffels geven (maar nooit oppakken, dat mag niet), dansen op het plein, poseren", "knuffels geven (maar nooit oppakken, dat mag niet)|dansen op het plein|poseren")]
    [InlineData("serving drinks (only over 18s, they check), wiping tables, doing the till", "serving drinks (only over 18s, they check)|wiping tables|doing the till")]
    public void What_stands_in_brackets_divides_nothing(string text, string items) => Assert.Equal(items.Split('|'), Items(text));

    [Theory]
    [InlineData("so checking the slots on the ipad, walking the families through the tunnel, writing the kid's name on a card that i slip to santa so he knows it, sweeping fake snow. So much fake snow",
        "checking the slots on the ipad|walking the families through the tunnel|writing the kid's name on a card that i slip to santa so he knows it|sweeping fake snow")]
    [InlineData("pakjes scannen, de band leegmaken, de dozen die van de band vallen omdat ze te breed zijn voor de rollen aan het einde opnieuw plakken, vegen",
        "pakjes scannen|de band leegmaken|de dozen die van de band vallen omdat ze te breed zijn voor de rollen aan het einde opnieuw plakken|vegen")]
    [InlineData("Cycling obviously. Picking people up at the station, checking brakes", "Cycling obviously|Picking people up at the station|checking brakes")]
    [InlineData("een microfoon, een bak met knoppen om de baan aan en uit te zetten, sleutel 13 en borstels", "een microfoon|een bak met knoppen om de baan aan en uit te zetten|sleutel 13|borstels")]
    public void A_long_clause_behind_an_act_does_not_undo_the_list(string text, string items) => Assert.Equal(items.Split('|'), Items(text));

    [Theory]
    [InlineData("patience... and being able to explain things without losing it", "patience|being able to explain things without losing it")]
    [InlineData("op die stang springen kent ge dat? en 's avonds de plaat kuisen", "op die stang springen|'s avonds de plaat kuisen")]
    public void A_pause_divides_two_items(string text, string items) => Assert.Equal(items.Split('|'), Items(text));

    [Fact]
    public void Click_and_collect_is_one_thing() => Assert.Equal(["serving customers", "doing the window display", "click & collect"], Items("serving customers, doing the window display, and click & collect"));

    [Theory]
    [InlineData("oh and training the new ones, and doing the milk order on Thursdays", "training the new ones|doing the milk order on Thursdays")]
    [InlineData("cleaning the changing rooms and talking to parents who don't watch their kids", "cleaning the changing rooms|talking to parents who don't watch their kids")]
    [InlineData("ook 3D-brillen afwassen en mensen naar hun plaats brengen als de film al bezig is", "3D-brillen afwassen|mensen naar hun plaats brengen als de film al bezig is")]
    [InlineData("a handheld scanner, a pallet truck, oh and safety shoes", "a handheld scanner|a pallet truck|safety shoes")]
    [InlineData("ah ja en na de match alle rijen nakijken op vergeten spullen", "na de match alle rijen nakijken op vergeten spullen")]
    [InlineData("en dan nog de vuilnis buitenzetten", "de vuilnis buitenzetten")]
    [InlineData("oja en de kindjes naar de zwemles brengen, opkuisen he, het vieruurtje uitdelen", "de kindjes naar de zwemles brengen|opkuisen|het vieruurtje uitdelen")]
    [InlineData("umm washing dogs, sweeping up hair lol", "washing dogs|sweeping up hair")]
    public void What_leads_to_an_item_is_no_part_of_it_and_acts_of_one_form_are_items(string answer, string items) => Assert.Equal(items.Split('|'), Items(answer));

    [Theory]
    [InlineData("we moesten eerst de zalen opruimen en daarna mocht iedereen die wou naar de film blijven kijken")]
    [InlineData("ordering whatever the kitchen had run out of that week and the chef decided")]
    public void A_sentence_of_a_story_stays_whole(string answer) => Assert.Equal([answer], Items(answer));

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

    [Theory]
    [InlineData("also signing people up for the loyalty card, nothing else", "signing people up for the loyalty card", true)]
    [InlineData("kassa, rekken vullen, en dat is alles", "kassa|rekken vullen", true)]
    [InlineData("tills and deliveries. That's it really", "tills|deliveries", true)]
    [InlineData("klanten, collega's, anderen", "klanten|collega's|anderen", false)]
    [InlineData("customers, staff, and more", "customers|staff|more", false)]
    [InlineData("dat is alles", "dat is alles", false)]
    public void What_closes_the_list_is_no_item(string answer, string items, bool closes)
    {
        Assert.Equal(items.Split('|'), Items(answer));
        Assert.Equal(closes, ListItems.SaysThatIsAll(answer));
    }
}

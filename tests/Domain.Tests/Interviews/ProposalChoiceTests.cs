using InterviewBot.Domain.Interviews.Proposals;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ProposalChoiceTests
{
    [Theory]
    [InlineData("1 en 3", "1,3")]
    [InlineData("1, 2", "1,2")]
    [InlineData("de eerste en de laatste", "1,3")]
    [InlineData("alle drie", "1,2,3")]
    [InlineData("ja, alle", "1,2,3")]
    [InlineData("alle behalve 2", "1,3")]
    [InlineData("2 niet echt", "1,3")]
    [InlineData("all but the first one", "2,3")]
    [InlineData("just number 2", "2")]
    [InlineData("ik herken mezelf in nummer twee en drie", "2,3")]
    [InlineData("I would say the first and the last", "1,3")]
    [InlineData("de eerste twee wel", "1,2")]
    [InlineData("de eerste twee wel, de rest niet", "1,2")]
    [InlineData("the last two", "2,3")]
    [InlineData("1 wel, 2 niet, 3 ook", "1,3")]
    [InlineData("1 t/m 3", "1,2,3")]
    [InlineData("none really", "")]
    [InlineData("nee", "")]
    public void Takes_what_is_picked(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(',', ProposalChoice.Read(text, 3).Select((t, i) => t ? i + 1 : 0).Where(n => n > 0)));

    [Theory]
    [InlineData("1 klopt niet echt, ik kende die knop gewoon. 2 ja misschien, eerder ruzie sussen", "01")]
    [InlineData("1: yes, i do that a lot; 2: not really, that was my boss", "10")]
    [InlineData("2 ja, en 1 ook wel", "11")]
    [InlineData("1 ja", "")]
    [InlineData("ik heb 1 keer gebeld en 2 keer gemaild", "")]
    public void Takes_a_verdict_behind_each_number(string text, string taken) => Assert.Equal(taken, string.Concat(ProposalChoice.ByNumber(text, 2).Select(t => t ? '1' : '0')));

    [Theory]
    [InlineData("wat bedoel je daarmee")]
    [InlineData("ik liet mensen altijd uitspreken voor ik iets zei, en dan vroeg ik nog eens na wat ze wilden")]
    [InlineData("I was always first in and sang along with the radio")]
    [InlineData("een klant heeft mij dat ooit gezegd")]
    [InlineData("4")]
    [InlineData("")]
    public void Says_nothing_where_nothing_is_picked(string text) => Assert.Empty(ProposalChoice.Read(text, 3));

    [Theory]
    [InlineData("the bit with angry customers definitely", "001")]
    [InlineData("listening, yes", "010")]
    [InlineData("not the customers", "")]
    [InlineData("yes and i learnt that from my mum", "")]
    public void Words_of_one_item_take_that_one(string text, string taken) => Assert.Equal(
        taken,
        string.Concat(ProposalChoice.ByWords(text, ["Initiative: doing things unasked “I rang the owner”", "Active listening: hearing others out “I let her finish”", "Stress tolerance: staying calm “the customer was angry and I said sorry”"]).Select(t => t ? '1' : '0')));
}

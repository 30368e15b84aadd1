using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ErasingReplyReaderTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("Jep!")]
    [InlineData("ja, zeker")]
    [InlineData("y")]
    [InlineData("sure")]
    [InlineData("Ja, wis alles")]
    [InlineData("ja wissen")]
    [InlineData("ja, wis het allemaal")]
    [InlineData("Ja, ik ben zeker.")]
    [InlineData("ja hoor")]
    [InlineData("verwijder maar")]
    [InlineData("verwijder mijn gegevens")]
    [InlineData("doe maar")]
    [InlineData("Yes, erase everything")]
    [InlineData("yes please")]
    [InlineData("yes, I'm sure")]
    [InlineData("delete it all")]
    public void Erases_at_a_yes_or_a_word_of_erasing(string text) => Assert.Equal(ErasingReply.Erases, ErasingReplyReader.Read(text));

    [Theory]
    [InlineData("Nee, laat staan")]
    [InlineData("neen")]
    [InlineData("toch niet")]
    [InlineData("ja, laat maar staan")]
    [InlineData("niet wissen")]
    [InlineData("terug")]
    [InlineData("no, keep it")]
    [InlineData("don't delete anything")]
    public void Keeps_where_anything_says_so(string text) => Assert.Equal(ErasingReply.Keeps, ErasingReplyReader.Read(text));

    [Theory]
    [InlineData("ja maar wacht")]
    [InlineData("klopt")]
    [InlineData("jaja")]
    [InlineData("perfect")]
    [InlineData("ja maar eerst nog een vraag")]
    [InlineData("correct")]
    [InlineData("goed")]
    [InlineData("klaar")]
    [InlineData("ok")]
    [InlineData("alles")]
    [InlineData("ik wil nu weg")]
    [InlineData("wil ik alles wissen?")]
    [InlineData("een brasserie")]
    [InlineData("yes but wait")]
    [InlineData("done")]
    [InlineData("")]
    public void Asks_again_where_the_words_can_mean_anything(string text) => Assert.Equal(ErasingReply.Unclear, ErasingReplyReader.Read(text));
}

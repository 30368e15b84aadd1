using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Tests.Seeds;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class RemarkBeforeTests
{
    private static readonly RemarkBefore Remarks = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("dat zei ik net, 2021 tot 2024", "2021 tot 2024")]
    [InlineData("heb ik al gezegd, een pretpark in de kempen", "een pretpark in de kempen")]
    [InlineData("das al wat ik zei? hij schreef opmerkingen in de kantlijn", "hij schreef opmerkingen in de kantlijn")]
    [InlineData("ik heb dat net gezegd: ze zei dat zien jullie wel", "ze zei dat zien jullie wel")]
    [InlineData("al gezegd, bij Joke", "bij Joke")]
    [InlineData("is dat een ja? ok vorig jaar in maart viel de stroom uit", "vorig jaar in maart viel de stroom uit")]
    [InlineData("pff ok. op een zaterdag stond er een rij tot buiten", "op een zaterdag stond er een rij tot buiten")]
    [InlineData("ja maar dat heb ik toch al gezegd, de ploegbaas", "de ploegbaas")]
    [InlineData("like I said, last summer", "last summer")]
    [InlineData("wait i already told you. he emailed back", "he emailed back")]
    [InlineData("i told you!! i grabbed the cards up quick", "i grabbed the cards up quick")]
    [InlineData("i just told you, dual brake and a pen", "dual brake and a pen")]
    [InlineData("already said, i got it approved", "i got it approved")]
    [InlineData("so is that a yes? ok last november then, a sunday", "last november then, a sunday")]
    [InlineData("jeez ok. one night it was pouring", "one night it was pouring")]
    [InlineData("thats it, he said because i say so", "he said because i say so")]
    [InlineData("what do you mean? i rang the depot", "i rang the depot")]
    public void What_is_said_to_the_interviewer_is_no_part_of_the_answer(string text, string answer) => Assert.Equal(answer, text[Remarks.Read(text).End..]);

    [Theory]
    [InlineData("zij zei dat ik net op tijd was, gelukkig")]
    [InlineData("dat heb ik aan de baas gezegd, en toen belde hij")]
    [InlineData("ok, toen belde ik de chef")]
    [InlineData("I said yes, and went in")]
    [InlineData("i told you not to run, i said to the boy")]
    [InlineData("so I rang the office and waited")]
    [InlineData("right. left")]
    public void An_answer_stands_from_its_first_word(string text) => Assert.Equal(0, Remarks.Read(text).End);

    [Theory]
    [InlineData("die zei ik al", true)]
    [InlineData("da zeg ik toch", true)]
    [InlineData("as I said", true)]
    [InlineData("dat zei ik net, 2021 tot 2024", false)]
    [InlineData("dat zei ik tegen de baas", false)]
    public void Says_only_that_it_was_told_before(string text, bool only) => Assert.Equal(only, Remarks.Read(text).IsAll);
}

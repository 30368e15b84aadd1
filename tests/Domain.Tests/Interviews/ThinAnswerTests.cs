using InterviewBot.Domain.Interviews;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ThinAnswerTests
{
    [Theory]
    [InlineData("kassier")]
    [InlineData("gewoon vriendelijk zijn")]
    [InlineData("the usual stuff really")]
    [InlineData("met klanten, soms")]
    public void A_few_words_are_worth_one_more_question(string text) => Assert.True(ThinAnswer.Is(text));

    [Theory]
    [InlineData("afwassen", true)]
    [InlineData("brood snijden", true)]
    [InlineData("de toog aanvullen", false)]
    public void A_task_with_its_object_and_a_word_more_stands(string item, bool thin) => Assert.Equal(thin, ThinAnswer.IsItem(item));

    [Theory]
    [InlineData("van 8 tot 17 uur")]
    [InlineData("geduld, discretie, stiptheid")]
    [InlineData("niemand")]
    [InlineData("none really")]
    [InlineData("zorgen dat de klanten vers brood krijgen en vlot bediend worden")]
    [InlineData("")]
    [InlineData("  ")]
    public void A_number_a_row_of_things_a_plain_none_or_a_sentence_stands(string text) => Assert.False(ThinAnswer.Is(text));
}

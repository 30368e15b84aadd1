using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Texts;

public sealed class EnglishArticleTests
{
    [Theory]
    [InlineData("invoice", "an")]
    [InlineData("Excel sheet", "an")]
    [InlineData("usher", "an")]
    [InlineData("hour of reading", "an")]
    [InlineData("X-ray", "an")]
    [InlineData("university lecturer", "a")]
    [InlineData("one-off job", "a")]
    [InlineData("waiter", "a")]
    public void Goes_by_the_sound(string words, string article) => Assert.Equal(article, EnglishArticle.Before(words));
}

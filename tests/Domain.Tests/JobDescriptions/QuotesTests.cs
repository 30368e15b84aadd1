using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

/// <summary>How far a quotation goes around the words that a rule saw.</summary>
public sealed class QuotesTests
{
    [Theory]
    [InlineData("Mijn contract is twintig uur per week en ik verdien ongeveer 14 euro per uur.", "14 euro", "ik verdien ongeveer 14 euro per uur")]
    [InlineData("Ik ben Nore en ik werk als busbegeleidster in Aarschot.", "als busbegeleidster", "ik werk als busbegeleidster in Aarschot")]
    [InlineData("Je draagt handschoenen, want de schijf is scherp.", "de schijf is scherp", "de schijf is scherp")]
    [InlineData("It was hot and you're on your feet for nine hours with a ten-minute break if you're lucky.", "on your feet", "you're on your feet for nine hours with a ten-minute break if you're lucky")]
    public void A_clause_stands_without_what_links_it_to_another(string text, string seen, string quoted) => Assert.Equal(quoted, Words(text, seen, (q, e) => q.ClauseOf(e)));

    [Theory]
    [InlineData("Is er niemand, dan nemen we het kind mee terug.", "Is er niemand", "Is er niemand, dan nemen we het kind mee terug")]
    [InlineData("Before anything goes out, a senior checks my numbers.", "Before anything goes out", "Before anything goes out, a senior checks my numbers")]
    public void A_clause_that_says_nothing_by_itself_is_quoted_with_its_sentence(string text, string seen, string quoted) => Assert.Equal(quoted, Words(text, seen, (q, e) => q.ClauseOf(e)));

    [Fact]
    public void A_long_sentence_is_cut_between_clauses()
    {
        const string text = "In de voormiddag doe ik eerst de grote vergaderzaal op de tweede verdieping helemaal onder handen, daarna leg ik de mappen klaar voor de directie, en als er dan nog iemand belt over de planning van de week nadien, noteer ik dat op de lijst naast de deur.";
        Assert.Equal("daarna leg ik de mappen klaar voor de directie, en als er dan nog iemand belt over de planning van de week nadien, noteer ik dat op de lijst naast de deur", Words(text, "leg ik de mappen klaar", (q, e) => q.Of(e)));
    }

    private static string Words(string text, string seen, Func<Quotes, Evidence, Evidence> widen)
    {
        var quotes = new Quotes([new Passage(0, text)]);
        return quotes.Words(widen(quotes, new Evidence(0, text.IndexOf(seen, StringComparison.Ordinal), seen.Length)));
    }
}

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Clauses;

/// <summary>Words that open a time or a place in one sentence and a dependent clause in the next.</summary>
public sealed class OpeningPhraseTests
{
    private static readonly ClauseReader English = new(SeedFiles.Lexicon.For(Language.English));
    private static readonly ClauseReader Dutch = new(SeedFiles.Lexicon.For(Language.Dutch));

    [Theory]
    [InlineData("Before noon I rang his mum.")]
    [InlineData("After the lesson a boy came up.")]
    [InlineData("During the break the teacher shouted.")]
    public void A_time_in_front_leaves_the_clause_to_itself(string text) => Assert.False(Assert.Single(English.Read(text).Clauses).Is(ClauseTraits.Subordinate));

    [Theory]
    [InlineData("Voor de middag stond er een ambulance aan de deur.")]
    [InlineData("Tot negen uur bleef hij bij mij.")]
    [InlineData("Sinds maandag is hij terug in de klas.")]
    public void A_time_in_front_leaves_the_clause_to_itself_in_dutch(string text) => Assert.False(Assert.Single(Dutch.Read(text).Clauses).Is(ClauseTraits.Subordinate));

    [Fact]
    public void With_its_own_subject_it_hangs_on_another_clause()
    {
        Assert.True(English.Read("Before he left, I rang his mum.").Clauses[0].Is(ClauseTraits.Subordinate));
        Assert.True(Dutch.Read("Voor hij vertrok, belde ik zijn mama.").Clauses[0].Is(ClauseTraits.Subordinate));
    }

    [Theory]
    [InlineData("Hij is tot negen uur blijven doorwerken.")]
    [InlineData("Ik heb ze tot aan mijn knieën gesnoeid.")]
    public void Until_when_or_how_far_cuts_no_clause(string text) => Assert.Single(Dutch.Read(text).Clauses);

    [Fact]
    public void What_somebody_is_at_stands_right_behind_be()
    {
        var clause = Assert.Single(English.Read("I was texting on the dock with my back turned.").Clauses);
        Assert.Equal(("text", ClauseTime.Past), (clause.Verb?.Infinitive, clause.Time));
    }
}

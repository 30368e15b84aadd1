using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Tests.Seeds;

namespace InterviewBot.Domain.Tests.Clauses;

/// <summary>Who does what is told without a subject, when something was said of somebody or something else in between.</summary>
public sealed class MainLineTests
{
    private static readonly ClauseReader Dutch = new(SeedFiles.Lexicon.Dutch);
    private static readonly ClauseReader English = new(SeedFiles.Lexicon.English);

    private static Subject SubjectOf(ClauseReader reader, string text, string verb)
    {
        var read = reader.Read(text);
        return read.Clauses.Single(c => c.VerbWord >= 0 && read.Text.Words[c.VerbWord].Lower == verb).Subject;
    }

    [Fact]
    public void The_one_an_aside_was_about_goes_on() => Assert.Equal(Subject.Name, SubjectOf(English, "It was windy and Darren, who was last off, left six boards loose.", "left"));

    [Fact]
    public void A_thing_that_was_asked_about_does_not_drive() => Assert.Equal(Subject.Worker, SubjectOf(English, "The nurse asked what his favourite animal was, drove to the market and bought it.", "drove"));

    [Fact]
    public void One_goes_on_where_many_were_spoken_of_in_between() => Assert.Equal(Subject.Worker, SubjectOf(Dutch, "De trainer riep iets waar de anderen bij waren en gooide zijn fles weg.", "gooide"));

    [Fact]
    public void What_was_asked_is_no_condition() => Assert.DoesNotContain(English.Read("A boy asked if the exam would be hard and the professor told him to leave.").Clauses, c => c.Is(ClauseTraits.If));

    [Fact]
    public void A_reason_as_it_is_typed_opens_a_clause()
    {
        var read = English.Read("I used normal milk cos I was too lazy to open a carton.");
        Assert.Contains(read.Clauses, c => read.Text.Words[c.First].Lower == "cos" && c.Is(ClauseTraits.Subordinate));
    }
}

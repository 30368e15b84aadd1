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
    public void Where_the_verb_stands_tells_who_goes_on()
    {
        Assert.Equal(Subject.Worker, SubjectOf(Dutch, "De verpleger zei dat ik geen kind meer was en prikte vier keer na elkaar.", "prikte"));
        Assert.Equal(Subject.Self, SubjectOf(Dutch, "De verpleger zei dat ik mij niet moest aanstellen en naar huis moest bellen.", "bellen"));
    }

    [Fact]
    public void Nobody_gives_a_thing_to_me_but_somebody_else() => Assert.Equal(Subject.Third, SubjectOf(English, "She asked how I was holding up and gave me ten more days.", "gave"));

    [Fact]
    public void Behind_the_verb_stands_whom_it_is_done_to()
    {
        Assert.Equal(Subject.Worker, SubjectOf(English, "A nurse took both his hands.", "took"));
        Assert.Equal(Subject.Worker, SubjectOf(Dutch, "De kapster vroeg iedereen om te wachten.", "vroeg"));
        Assert.Equal(Subject.Anyone, SubjectOf(Dutch, "Na de les begon iedereen te roepen.", "roepen"));
    }

    [Fact]
    public void Who_points_at_somebody_acts() => Assert.Equal(Subject.Third, SubjectOf(Dutch, "Ik heb haar gemaild. Die antwoordde binnen het uur.", "antwoordde"));

    [Fact]
    public void Words_that_were_said_are_no_plan() => Assert.True(English.Read("She said ok, you've got five minutes more and I'll be your partner.").Clauses[^1].Is(ClauseTraits.Complement));

    [Fact]
    public void A_reason_as_it_is_typed_opens_a_clause()
    {
        var read = English.Read("I used normal milk cos I was too lazy to open a carton.");
        Assert.Contains(read.Clauses, c => read.Text.Words[c.First].Lower == "cos" && c.Is(ClauseTraits.Subordinate));
    }
}

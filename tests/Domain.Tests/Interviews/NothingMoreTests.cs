using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class NothingMoreTests
{
    [Theory]
    [InlineData("meer kan ik er niet over zeggen")]
    [InlineData("nee, meer weet ik er niet meer van")]
    [InlineData("dat was het eigenlijk")]
    [InlineData("da's alles")]
    [InlineData("niks meer")]
    [InlineData("That's all I can say about it.")]
    [InlineData("nothing more really")]
    [InlineData("there isn't more to it")]
    [InlineData("no more to add")]
    [InlineData("'t is zowat al, denk ik")]
    [InlineData("nee, dat waren ze allemaal")]
    [InlineData("ok volgende vraag")]
    [InlineData("that would be the lot")]
    [InlineData("that'd be the lot")]
    [InlineData("I think that’s them")]
    [InlineData("I think that's most of it")]
    [InlineData("those are the main things really")]
    [InlineData("da's het belangrijkste denk ik")]
    [InlineData("dat is zowat het meeste")]
    [InlineData("klaar: dat waren ze")]
    [InlineData("nee, er was nog niets anders")]
    [InlineData("is alles")]
    [InlineData("da's t")]
    public void Nothing_to_add_is_no_answer(string text) => Assert.True(NothingMore.IsIn(text));

    [Theory]
    [InlineData("niemand had iets gemerkt")]
    [InlineData("ze kwam niet meer terug")]
    [InlineData("dat was het moment waarop de baas binnenkwam en de klant vertrok")]
    [InlineData("that was the end of the queue and everyone went home happy that evening")]
    [InlineData("nothing was left on the shelf")]
    [InlineData("alles dweilen")]
    [InlineData("more than one till")]
    [InlineData("mostly tills")]
    [InlineData("niets")]
    [InlineData("dat is nog niet alles")]
    [InlineData("nee dat was het niet")]
    [InlineData("that's not all")]
    [InlineData("")]
    public void Words_that_tell_something_stand(string text) => Assert.False(NothingMore.IsIn(text));

    [Theory]
    [InlineData("geen", true)]
    [InlineData("none, sorry", true)]
    [InlineData("niks eigenlijk", true)]
    [InlineData("geen klanten meer in de winkel", false)]
    [InlineData("nothing was left", false)]
    [InlineData("", false)]
    public void Of_what_was_asked_there_is_none(string text, bool none) => Assert.Equal(none, NothingMore.IsNone(text));
}

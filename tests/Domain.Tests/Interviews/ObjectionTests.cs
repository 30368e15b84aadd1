using InterviewBot.Domain.Interviews.Stories;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ObjectionTests
{
    [Theory]
    [InlineData("nee, dat tellen met die M&M's hoort bij wat de prof deed", ObjectionKind.Moves, Slots.Behaviour, "dat tellen met die M&M's")]
    [InlineData("neen, dat de les stillag was de situatie", ObjectionKind.Moves, Slots.Circumstances, "dat de les stillag")]
    [InlineData("no, going round the pairs is what she did", ObjectionKind.Moves, Slots.Behaviour, "going round the pairs")]
    [InlineData("No. The bit with the whiteboard belongs to what the lecturer did.", ObjectionKind.Moves, Slots.Behaviour, "The bit with the whiteboard")]
    [InlineData("nee, het gevolg was dat iedereen slaagde", ObjectionKind.Says, Slots.Results, "iedereen slaagde")]
    [InlineData("no wait, what came of it was that we all passed", ObjectionKind.Says, Slots.Results, "we all passed")]
    [InlineData("nee, wat hij deed: een filmpje tonen", ObjectionKind.Says, Slots.Behaviour, "een filmpje tonen")]
    [InlineData("nee, het gevolg is niet juist", ObjectionKind.Names, Slots.Results, "niet juist")]
    [InlineData("no, that is not what he did", ObjectionKind.Names, Slots.Behaviour, "that is not what he did")]
    [InlineData("no, what he did is not right", ObjectionKind.Names, Slots.Behaviour, "what he did is not right")]
    [InlineData("no, that was what he did", ObjectionKind.Names, Slots.Behaviour, "that")]
    [InlineData("nee stop, dat was nog over het eerste verhaal", ObjectionKind.Unclear, "", "dat was nog over het eerste verhaal")]
    [InlineData("nee zo ging het niet, hij lachte eerst", ObjectionKind.Unclear, "", "hij lachte eerst")]
    [InlineData("zo is het niet gegaan, hij lachte eerst", ObjectionKind.Unclear, "", "hij lachte eerst")]
    [InlineData("it didn't go like that, the result was that he left", ObjectionKind.Says, Slots.Results, "he left")]
    [InlineData("no, it was the third year and not the second", ObjectionKind.Unclear, "", "it was the third year and not the second")]
    [InlineData("no that is not how it went, he laughed first", ObjectionKind.Unclear, "", "he laughed first")]
    [InlineData("no that's not how it went he laughed first", ObjectionKind.Unclear, "", "he laughed first")]
    [InlineData("nee zo is het niet gegaan, hij lachte eerst", ObjectionKind.Unclear, "", "hij lachte eerst")]
    [InlineData("nee dat heb ik niet gezegd, het was in het tweede jaar", ObjectionKind.Unclear, "", "het was in het tweede jaar")]
    [InlineData("no, that is not what he did, he left the room", ObjectionKind.Adds, Slots.Behaviour, "he left the room")]
    public void Says_which_part_it_is_about_and_what_belongs_there(string text, ObjectionKind kind, string part, string words)
    {
        var objection = Assert.Single(Objections.Read(text));
        Assert.Equal((kind, part, words), (objection.Kind, objection.Part, text.Substring(objection.Start, objection.Length)));
    }

    [Fact]
    public void A_sentence_behind_one_that_names_a_part_goes_with_it() =>
        Assert.Equal(
            [(ObjectionKind.Moves, Slots.Behaviour), (ObjectionKind.Says, Slots.Results), (ObjectionKind.Adds, Slots.Results)],
            Objections.Read("no, going round the pairs is what she did. The result was that nobody failed. And people came to thank her").Select(o => (o.Kind, o.Part)));

    [Theory]
    [InlineData("zo ging het niet", true)]
    [InlineData("no that's not how it happened", true)]
    [InlineData("it was not right that he had to wait", false)]
    [InlineData("nee, hij lachte eerst", false)]
    public void A_denial_may_be_all_there_is(string text, bool only) => Assert.Equal(only, Objections.OnlyDenies(text));

    [Fact]
    public void What_was_not_right_may_well_begin_the_next_story()
    {
        Assert.NotEmpty(Objections.Read("klopt niet, hij lachte eerst"));
        Assert.Empty(Objections.Read("klopt niet, hij lachte eerst", goesOn: true));
    }

    [Theory]
    [InlineData("nee")]
    [InlineData("nee, niet helemaal")]
    [InlineData("nee ik wil iets aanpassen")]
    [InlineData("no, that's not quite right")]
    [InlineData("no, that is not how it went")]
    [InlineData("nee, zo is het niet gegaan")]
    [InlineData("no, what do you mean by that?")]
    [InlineData("de prof tekende iets op het bord")]
    [InlineData("niemand van ons groepje was gebuisd")]
    public void Anything_else_is_none(string text) => Assert.Empty(Objections.Read(text));
}

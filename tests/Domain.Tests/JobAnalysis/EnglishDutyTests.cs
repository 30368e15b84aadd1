using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Duties in the English that people write about a working day: notes, slips, bare objects, what others do in between.</summary>
public sealed class EnglishDutyTests
{
    [Theory]
    [InlineData("I am a florist. I sweep the floor. 7.15: unload, strip leaves, cut the stems.", "sweep the floor", "strip leaves", "cut stems")]
    [InlineData("I am a florist. I sweep the floor. 5.30: bring the buckets in, count the float.", "sweep the floor", "bring in buckets", "count the float")]
    [InlineData("I am a florist. I sweep the floor. Order ribbon and cellophane for next week.", "sweep the floor", "order ribbon and cellophane")]
    [InlineData("I am a florist. I sweep the floor. Water bottles and paper cups for the staff.", "sweep the floor")]
    [InlineData("I am a mechanic. I sweep the bay. Checked lights and tyres, locked the door.", "sweep the bay", "check lights and tyres", "lock the door")]
    public void Notes_without_a_subject_tell_duties(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("I fix dripping taps and unblock sinks.", "fix dripping taps", "unblock sinks")]
    [InlineData("She checks the paths and clears fallen branches.", "check paths", "clear fallen branches")]
    [InlineData("I make picture cards.", "make picture cards")]
    [InlineData("I label the boxes and plan his round.", "label boxes", "plan the round")]
    [InlineData("Our customers call. I ring anyone who has not confirmed. Most customers confirm.", "ring customers")]
    [InlineData("Guests ask for directions. I answer guests. I bring what they need.", "answer guests", "bring what guests need")]
    [InlineData("She shows the lads how to coppice hazel, hands out the tools.", "show lads how to coppice hazel", "hand out tools")]
    [InlineData("I chase managers who are late and close the accounts of people who have died.", "chase managers", "close the accounts of people")]
    [InlineData("I check deliveries and send back anything that is damaged.", "check deliveries", "send back anything that is damaged")]
    [InlineData("I mop up whatever comes up.", "mop up whatever comes up")]
    [InlineData("I clean grazed knees. I order the part. I take part in the meeting.", "clean grazed knees", "order the part", "take part in the meeting")]
    [InlineData("I serve customers. I help customers. I spend mornings packing what they bought.", "serve customers", "help customers", "pack what customers buy")]
    [InlineData("I do the till and the cashing up.", "do the till")]
    [InlineData("I go through the forms line by line.", "go through forms")]
    [InlineData("I sort post. I file forms. I fold lists. I train the temps.", "sort post", "file forms", "fold lists", "train temps")]
    [InlineData("I fit the guard rails and the toe boards, check the ladder.", "fit guard rails and toe boards", "check the ladder")]
    [InlineData("I sort post. Once a term I meet the inspector.", "sort post", "meet the inspector")]
    [InlineData("She is a guard. She locks doors. She checks lifts. She radios the control room.", "lock doors", "check lifts", "radio the control room")]
    [InlineData("The samples that couriers bring in are labelled by me.", "label samples")]
    [InlineData("If it gets bad we call the police.", "call the police")]
    [InlineData("The references need checking. Back at the office the contracts need checking.", "check references", "check contracts")]
    public void An_object_may_be_a_participle_with_its_noun_anybody_or_what_somebody_wants(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("I found the leak (a joint some cowboy had done), cut the bad piece out and tested the pipe.", "cut out the bad piece", "test the pipe")]
    [InlineData("I let him finish, explained the bill and printed the receipt.", "explain the bill", "print the receipt")]
    [InlineData("I weld frames. I cut pipes. I drill holes. Everything we do is recorded.", "weld frames", "cut pipes", "drill holes", "record everything")]
    public void The_holder_goes_on_behind_a_remark_and_behind_what_somebody_is_let_do(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("I write the adverts, post them on three boards and take them down.", "take down adverts")]
    [InlineData("I find an umbrella and a glove and hand them in.", "hand in the umbrella and glove")]
    [InlineData("If a lamp is broken I report it.", "report the lamp")]
    [InlineData("Clients come. She is a guide and she hands out the headsets and charges them.", "charge headsets")]
    [InlineData("The cleaners do the floors. When the public come in I greet them.", "greet the public")]
    [InlineData("The managers send timesheets and I go through them.", "go through timesheets")]
    public void A_pronoun_stands_for_the_thing_told_before_and_not_for_the_place_or_people_beside_it(string text, string statement) => Assert.Contains(statement, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("The alarm goes at four. I feed the cat, scrape the windscreen and get to the depot. I check the tyres.", "check tyres")]
    [InlineData("I get up at six, feed the cats and I'm at the depot for half seven. I check the tyres.", "check tyres")]
    [InlineData("I check the tyres. She sits beside me. At noon I buy sushi and eat it.", "check tyres")]
    [InlineData("I check the tyres. I took no offence.", "check tyres")]
    [InlineData("I check the tyres. I used to sell phones.", "check tyres")]
    [InlineData("I check the tyres. The tiler turned up at eleven and didnt do a stroke.", "check tyres")]
    [InlineData("I check the tyres. I sweep the floor. I count the fares. I write the sheet. We knocked off at six. I pulled a muscle.", "check tyres", "sweep the floor", "count fares", "write the sheet")]
    [InlineData("I check the tyres. I sweep the floor. I count the fares. I write the sheet. My son thinks I mend robots. I pick him up at six and I mend robots.", "check tyres", "sweep the floor", "count fares", "write the sheet")]
    public void What_is_private_denied_or_over_is_no_duty(string text, params string[] statements) => Assert.Equal(statements, AnalystFixture.Statements(Language.English, text));

    [Theory]
    [InlineData("I fuelled the van.", "fuel the van")]
    [InlineData("I shoveled the snow.", "shovel the snow")]
    public void British_and_American_endings_in_l_are_the_same_verb(string text, string statement) => Assert.Equal([statement], AnalystFixture.Statements(Language.English, text));
}

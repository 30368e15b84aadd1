using InterviewBot.Domain.Interviews.Answers;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class ThinAnswerTests
{
    [Theory]
    [InlineData("iets met dozen", true)]
    [InlineData("what everybody does there", true)]
    [InlineData("bit of paperwork", true)]
    [InlineData("showing customers where things were", false)]
    [InlineData("de kassa tellen na sluitingstijd", false)]
    public void An_item_that_names_nothing_is_vague(string item, bool vague) => Assert.Equal(vague, ThinAnswer.IsVagueItem(item));

    [Theory]
    [InlineData("die was er niet")]
    [InlineData("there wasn't one")]
    [InlineData("niet veel eigenlijk")]
    public void That_there_was_none_is_complete(string answer) => Assert.False(ThinAnswer.Is(answer));

    [Theory]
    [InlineData("kassier")]
    [InlineData("gewoon vriendelijk zijn")]
    [InlineData("the usual stuff really")]
    [InlineData("met klanten, soms")]
    public void A_few_words_are_worth_one_more_question(string text) => Assert.True(ThinAnswer.Is(text));

    [Theory]
    [InlineData("een klein kantoor ergens in de stad", true)]
    [InlineData("ik dacht aan iets grappigs en glimlachte toch", false)]
    [InlineData("I stayed calm because she was shouting", false)]
    public void A_bare_clause_is_thin_and_two_joined_ones_are_not(string text, bool thin) => Assert.Equal(thin, ThinAnswer.Is(text));

    [Theory]
    [InlineData("Sint-Jozefcollege in Aalst, een middelbare school", true)]
    [InlineData("Colruyt in Halle (een supermarkt)", true)]
    [InlineData("Colruyt, Halle", false)]
    [InlineData("een school, een kleine", false)]
    public void A_name_and_what_it_is_introduce_an_organisation(string text, bool introduces) => Assert.Equal(introduces, ThinAnswer.NamesAndIntroduces(text));

    [Theory]
    [InlineData("the city pool in Leeds", true)]
    [InlineData("een grote supermarkt in Gent", true)]
    [InlineData("een winkel in Gent", false)]
    [InlineData("the city pool", false)]
    [InlineData("een kantoor in de stad", false)]
    public void A_kind_of_organisation_and_its_place_introduce_it(string text, bool introduces) => Assert.Equal(introduces, ThinAnswer.NamesKindAndPlace(text));

    [Theory]
    [InlineData("no one hurt", true)]
    [InlineData("niemand gewond gelukkig", true)]
    [InlineData("niks", false)]
    [InlineData("no one was hurt because the guard had cleared the platform in time", false)]
    public void That_nobody_was_hurt_is_more_than_nothing_and_a_thin_part(string text, bool thin) => Assert.Equal(thin, ThinAnswer.IsPart(text));

    [Theory]
    [InlineData("aan het loket", true)]
    [InlineData("at a pool", true)]
    [InlineData("iets met computers", true)]
    [InlineData("bakker", false)]
    [InlineData("redder aan zee", false)]
    public void Where_one_worked_is_no_name_of_a_job(string text, bool thin) => Assert.Equal(thin, ThinAnswer.NamesNoJob(text));

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

using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Clauses;

/// <summary>Finite verbs in the present, which look like nouns, and what hangs on a helping verb.</summary>
public sealed class PresentTenseTests
{
    private static readonly ClauseReader English = new(SeedFiles.Lexicon.For(Language.English));
    private static readonly ClauseReader Dutch = new(SeedFiles.Lexicon.For(Language.Dutch));

    [Theory]
    [InlineData("They calm down.", "calm")]
    [InlineData("Most of them then sign up for a second week.", "sign")]
    [InlineData("Buyers regularly pull out.", "pull")]
    [InlineData("The batteries of her flash tend to die.", "die")]
    [InlineData("That surveyor tends to put it aside.", "put")]
    [InlineData("Dr Mason really listens to you.", "listen")]
    [InlineData("Sound cuts out before the end.", "cut")]
    [InlineData("Natalie slides her hand in between.", "slide")]
    [InlineData("One of them ends up in hospital.", "end")]
    [InlineData("Residents will often throw their food.", "throw")]
    public void An_english_base_form_behind_its_subject_is_finite(string text, string verb)
    {
        var clause = Assert.Single(English.Read(text).Clauses);
        Assert.Equal((verb, ClauseTime.Present), (clause.Verb?.Infinitive, clause.Time));
    }

    [Theory]
    [InlineData("De verpleegster van radiologie legt dan altijd een doekje op de machine.", "leggen")]
    [InlineData("Meestal staan de mensen een halfuur in de rij.", "staan")]
    [InlineData("Op het einde van de maand geraakt de boekhouding niet in het pakket.", "geraken")]
    [InlineData("Ik vraag dan telkens een bewijs.", "vragen")]
    [InlineData("Het stinkt heel de week.", "stinken")]
    public void A_dutch_verb_comes_second_however_long_the_first_part(string text, string verb)
    {
        var clause = Assert.Single(Dutch.Read(text).Clauses);
        Assert.Equal((verb, ClauseTime.Present), (clause.Verb?.Infinitive, clause.Time));
    }

    [Fact]
    public void A_condition_without_a_comma_ends_where_the_main_clause_begins() =>
        Assert.Equal(2, English.Read("When people want to sell their house there is often a row.").Clauses.Length);

    [Fact]
    public void Must_reaches_the_verbs_behind_and()
    {
        var second = Dutch.Read("Ge moet op de rode knop duwen en de ploegchef roepen.").Clauses[1];
        Assert.True(second.Is(ClauseTraits.Modal));
        Assert.Equal(Subject.Indefinite, second.Subject);
    }

    [Theory]
    [InlineData("De technicus zal het touw wel vergeten zijn.")]
    [InlineData("Hij zal wel iets verkeerd gezegd hebben.")]
    public void What_will_have_been_is_concluded_not_planned(string text)
    {
        var clause = Assert.Single(Dutch.Read(text).Clauses);
        Assert.True(clause.Is(ClauseTraits.Inferred));
        Assert.Equal(ClauseTime.Perfect, clause.Time);
    }

    [Theory]
    [InlineData("I don't let go easily.", "let", ClauseTime.Present)]
    [InlineData("The press on line three started smoking.", "smoke", ClauseTime.Past)]
    public void A_helping_verb_and_a_number_do_not_hide_the_verb(string text, string verb, ClauseTime time)
    {
        var clause = Assert.Single(English.Read(text).Clauses);
        Assert.Equal((verb, time), (clause.Verb?.Infinitive, clause.Time));
    }

    [Theory]
    [InlineData("Op de lijn Luik-Brussel, net voor Landen.")]
    [InlineData("Op zee, op 90 meter hoogte.")]
    public void A_place_or_a_measure_is_no_verb(string text) => Assert.Null(Assert.Single(Dutch.Read(text).Clauses).Verb);

    [Fact]
    public void A_helping_verb_waits_for_its_participle_behind_en() =>
        Assert.Single(Dutch.Read("Op het congres heeft men de badges van sprekers en gasten omgewisseld.").Clauses);

    [Fact]
    public void A_verb_nobody_knows_goes_on_behind_en() =>
        Assert.Equal(ClauseTime.Past, Dutch.Read("Hij vroor het boek in en stofte daarna elk blad af.").Clauses[1].Time);

    [Theory]
    [InlineData("Het was druk.")]
    [InlineData("Dat was echt een goede reactie.")]
    public void Behind_het_and_dat_was_is_a_verb(string text) => Assert.True(Assert.Single(Dutch.Read(text).Clauses).Is(ClauseTraits.Copula));

    [Fact]
    public void Things_somebody_has_going_on_are_not_done() =>
        Assert.Equal("have", Assert.Single(English.Read("He had things going on at home.").Clauses).Verb?.Infinitive);

    [Fact]
    public void Got_somebody_somewhere_is_done_and_got_something_is_received()
    {
        Assert.Equal(VerbKind.Act, Assert.Single(English.Read("I got the customer out of the queue.").Clauses).Verb?.Kind);
        Assert.Equal(VerbKind.Receive, Assert.Single(English.Read("I got a complaint.").Clauses).Verb?.Kind);
    }

    [Fact]
    public void A_bare_form_in_front_of_all_else_is_a_noun() => Assert.Null(Assert.Single(English.Read("Trip to the power station with fifth year.").Clauses).Verb);

    [Fact]
    public void Maar_behind_a_pronoun_joins_nothing() => Assert.Equal("sturen", Dutch.Read("Ik zeg dat ze maar een mail moeten sturen.").Clauses[1].Verb?.Infinitive);

    [Fact]
    public void A_form_of_either_time_goes_with_the_rest() =>
        Assert.All(English.Read("I put them in the sling and walk round the garden with them.").Clauses, c => Assert.Equal(ClauseTime.Present, c.Time));
}

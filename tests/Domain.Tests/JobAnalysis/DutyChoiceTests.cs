using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Which of the acts that a text tells are duties of their own.</summary>
public sealed class DutyChoiceTests
{
    [Theory]
    [InlineData(Language.Dutch, "Ik bereken het voorschot en pas het aan. Ik bel de klant op.", "het voorschot berekenen", "de klant opbellen")]
    [InlineData(Language.English, "I print the invoice and run it through the folder. I file the results.", "print the invoice", "file results")]
    public void What_is_done_next_with_the_thing_just_told_is_a_step(Language language, string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(language, text));

    [Fact]
    public void A_step_leaves_its_evidence_with_the_duty()
    {
        var duty = Assert.Single(AnalystFixture.Analyst.Tasks(Language.English, new Passage(0, "I print the invoice and run it through the folder.")));

        Assert.Equal(2, duty.Evidence.Length);
    }

    [Theory]
    [InlineData(Language.English, "I sort the post. I flonked the new printer.", "sort the post")]
    [InlineData(Language.English, "I reweigh the parcels.", "reweigh parcels")]
    public void A_verb_that_nobody_knows_is_no_duty_unless_it_says_again(Language language, string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(language, text));

    [Theory]
    [InlineData(Language.Dutch, "Ik veeg de kade, want anders rijdt ge de banden kapot.", "de kade vegen")]
    [InlineData(Language.Dutch, "Ik help klanten. Een man riep dat ik te dom was om een doosje te lezen.", "klanten helpen")]
    [InlineData(Language.Dutch, "Medicijnen die klanten terugbrengen sorteer ik.", "medicijnen sorteren")]
    [InlineData(Language.Dutch, "Zij bedient de klanten en houdt de boekhouding van de bar bij.", "klanten bedienen", "de boekhouding van de bar bijhouden")]
    [InlineData(Language.Dutch, "Ik lees de boeken in. De aankoop van nieuwe boeken is niet aan mij.", "boeken inlezen")]
    [InlineData(Language.English, "I sort the towels. The laundry is sent out to a firm in town.", "sort towels")]
    [InlineData(Language.English, "Nadia is a dispatcher. She plans the rides. Complaints she writes up in the register, and the quality manager, Hendrik, answers them in a letter.", "plan rides", "write up complaints")]
    [InlineData(Language.English, "I hand over the children to whoever is collecting them.", "hand over children")]
    public void What_others_do_what_would_happen_and_what_is_told_already_is_no_duty(Language language, string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(language, text));

    [Theory]
    [InlineData(Language.Dutch, "Ik los vrachtwagens. Na de pauze laad ik de trailers.", "vrachtwagens lossen", "trailers laden")]
    [InlineData(Language.Dutch, "Tom is bakker. Hij is getrouwd en kweekt bonen. Hij bakt brood en hij veegt de vloer.", "brood bakken", "de vloer vegen")]
    [InlineData(Language.English, "I check the post. I walk my own terrier and I put the kettle on.", "check the post")]
    [InlineData(Language.English, "By eight I have already made two cakes. I set out trays and I sort post. I pick up my own wee one.", "set out trays", "sort post")]
    public void Breaks_own_animals_and_portraits_are_private(Language language, string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(language, text));

    [Theory]
    [InlineData(Language.English, "I sort the letters. The shop is busy. The queue is long. I check them.", "sort letters")]
    [InlineData(Language.English, "I help them choose frames.", "help choose frames")]
    public void A_pronoun_stands_for_nothing_told_long_ago(Language language, string text, params string[] statements) =>
        Assert.Equal(statements, AnalystFixture.Statements(language, text));
}

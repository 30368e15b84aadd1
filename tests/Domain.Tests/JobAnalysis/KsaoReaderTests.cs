using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public class KsaoReaderTests
{
    [Theory]
    [InlineData("nl", "Ik legde hem stap voor stap de regeling uit.", "explains")]
    [InlineData("nl", "Het is ons toen door haar uitgelegd.", "explains")]
    [InlineData("nl", "Ze probeerde het nog eens uit te leggen.", "explains")]
    [InlineData("nl", "Zijn hand heb ik vastgehouden.", "comforts")]
    [InlineData("nl", "Hij heeft de stekker er direct uit getrokken.", "stops-work")]
    [InlineData("en", "She calmed the boy down.", "comforts")]
    [InlineData("en", "I was explaining the form to her.", "explains")]
    [InlineData("en", "He never checked the label.", "no-check")]
    public void An_act_is_seen_in_every_form_of_its_verb(string language, string behaviour, string kind) =>
        Assert.Contains(kind, AnalystFixture.Analyst.KsaoSigns(Incident(language, behaviour)).Select(s => s.Kind));

    [Fact]
    public void An_attribute_says_in_words_why()
    {
        var found = Ksaos(Incident("nl", "Ik ben heel kalm gebleven en heb op mijn tong gebeten."));

        var control = Assert.Single(found, k => k.ElementId == "1.C.4.a");
        Assert.Equal("blijft kalm of houdt zich in", control.Reason!.Nl);
        Assert.Equal("stays calm or holds back", control.Reason.En);
    }

    [Fact]
    public void More_and_clearer_signs_make_an_attribute_stronger()
    {
        var once = Ksaos(Incident("en", "I stayed calm."));
        var more = Ksaos(Incident("en", "I stayed calm, bit my tongue and lowered my voice while he yelled at me."));

        Assert.True(Strength(more) > Strength(once));

        static double Strength(ImmutableArray<KsaoFinding> found) => found.Single(k => k.ElementId == "1.C.4.a").Strength;
    }

    [Theory]
    [InlineData("nl", "Blauw met een streepje.")]
    [InlineData("en", "Blue with a stripe.")]
    public void Words_that_show_no_act_show_no_attribute(string language, string behaviour) => Assert.Empty(Ksaos(Incident(language, behaviour)));

    [Fact]
    public void The_same_act_left_undone_shows_what_it_would_have_asked() =>
        Assert.Contains("1.C.5.b", Ksaos(Incident("nl", "Ze heeft het etiket niet nagekeken.", Valence.Ineffective)).Select(k => k.ElementId));

    [Fact]
    public void The_job_alone_proposes_nothing_from_answers() =>
        Assert.Empty(AnalystFixture.Analyst.Ksaos(Language.Dutch, "verpleegkundige", [new Passage(0, "Blauw met een streepje.")]));

    private static ImmutableArray<KsaoFinding> Ksaos(IncidentText incident) => AnalystFixture.Analyst.Ksaos(incident, behaviourIsObservable: true);

    private static IncidentText Incident(string language, string behaviour, Valence valence = Valence.Effective) =>
        new(LanguageCodes.Find(language)!.Value, valence, "", [], [new Passage(1, behaviour)], []);
}

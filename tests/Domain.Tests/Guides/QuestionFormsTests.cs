using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Guides;

public sealed class QuestionFormsTests
{
    /// <summary>A help text is said in place of its question, so what holds for questions holds for it; it may also just tell.</summary>
    [Theory]
    [MemberData(nameof(GuideFiles.Names), MemberType = typeof(GuideFiles))]
    public void A_help_text_asks_no_more_than_one_thing(string name)
    {
        var guide = GuideFiles.Guide(name);
        var means = guide.Questions.Values.Select(q => q.Means).OfType<LocalizedText>()
            .Concat(guide.IncidentSection is { Means: var incident } ? [incident.Circumstances, incident.Behaviour, incident.Results] : []);
        Assert.All(means.SelectMany(m => new[] { m.Nl, m.En }), m => Assert.DoesNotContain(QuestionForms.Faults(m), f => !f.StartsWith("asks nothing", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Wat deed of zei je toen precies, stap voor stap?")]
    [InlineData("Met wie had je contact voor je werk, binnen en buiten de organisatie?")]
    [InlineData("In welke omstandigheden werkte je? Denk aan de plek en aan wat het werk lichamelijk van je vroeg.")]
    [InlineData("Wat deed je als wat je voelde niet overeenkwam met wat je moest laten zien?")]
    [InlineData("Vertel over één moment in die job.")]
    [InlineData("Kennis: vertel over één moment waarop je iets moest weten.")]
    [InlineData("What exactly did you do or say then, step by step?")]
    [InlineData("Tell me about a job that changed.")]
    [InlineData("Not everyone answers this. What would you say?")]
    public void Finds_nothing_wrong_with_one_open_question(string ask) => Assert.Empty(QuestionForms.Faults(ask));

    [Theory]
    [InlineData("Wat deed je? En wat zei je?", "asks more than one question")]
    [InlineData("Dat was een mooie tijd.", "asks nothing: it has no question mark and is no invitation to tell")]
    [InlineData("Wat deed je en hoe liep het af?", "joins two questions in one")]
    [InlineData("Met wie werkte je samen en waarover ging het?", "joins two questions in one")]
    [InlineData("Who was there, what did they say?", "joins two questions in one")]
    [InlineData("What did you do and why?", "joins two questions in one")]
    [InlineData("Je was toen boos, niet?", "suggests its answer")]
    [InlineData("Vond je niet dat het beter kon?", "suggests its answer")]
    [InlineData("Dat was natuurlijk zwaar voor jou?", "suggests its answer")]
    [InlineData("You were angry, weren't you?", "suggests its answer")]
    [InlineData("Didn't that make you angry?", "suggests its answer")]
    [InlineData("Which skill did that obviously take?", "suggests its answer")]
    public void Says_what_is_wrong_with_the_form_of_a_question(string ask, string fault) => Assert.Equal([fault], QuestionForms.Faults(ask));
}

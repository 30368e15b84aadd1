using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.Transcripts;

public sealed class SlotAnswersTests
{
    private const string Job = "barista at Costa in Leeds";

    private static readonly string CostaInLeeds = new JustifiedSkip("organisation", "told-with-the-job", [new Evidence(2, 11, 14)]).ToString();

    [Fact]
    public void Words_that_made_a_question_needless_are_its_answer_and_keep_their_place()
    {
        var passage = Assert.Single(SlotAnswers.From([Told(2, Job), Bot(3, CostaInLeeds)]).Passages("organisation"));
        Assert.Equal("Costa in Leeds", passage.Text.Trim());
        Assert.Equal("Costa in Leeds", passage.Words(new Evidence(2, 11, 14)));
    }

    [Fact]
    public void They_go_when_the_answer_they_stand_in_is_replaced() =>
        Assert.Null(SlotAnswers.From([Told(2, Job), Bot(3, CostaInLeeds), Told(4, "bartender", UtteranceKind.Correction), Bot(5)]).Find("organisation"));

    [Fact]
    public void An_answer_of_its_own_takes_their_place_and_stays()
    {
        var answers = SlotAnswers.From(
            [Told(2, Job), Bot(3, CostaInLeeds), Told(4, "Costa in Bradford", UtteranceKind.Correction, "organisation"), Bot(5), Told(6, "bartender", UtteranceKind.Correction), Bot(7)]);
        Assert.Equal("Costa in Bradford", Assert.Single(answers.Passages("organisation")).Text);
    }

    [Fact]
    public void A_part_of_an_incident_that_needed_no_question_has_no_answer_of_its_own() =>
        Assert.Null(SlotAnswers.From([Told(2, Job), Bot(3, "incident-effective-1/results consequence 2:0+7")]).Find("incident-effective-1/results"));

    [Fact]
    public void A_part_that_was_put_right_has_the_words_it_was_given_and_no_others()
    {
        const string Story = "The beamer broke. She drew it. We all passed.";
        var answers = SlotAnswers.From(
        [
            Told(2, Story, slot: "incident-effective-1/circumstances"), Bot(3), Told(4, "no, it was the projector", UtteranceKind.Addition, "incident-effective-1/circumstances"),
            Bot(5, "incident-effective-1/circumstances put-right 2:0+17 4:4+20", "incident-effective-1/behaviour put-right 2:18+12"),
        ]);
        Assert.Equal(["The beamer broke.", "it was the projector"], answers.Passages("incident-effective-1/circumstances").Select(p => p.Text.Trim()));
        Assert.Equal("She drew it.", Assert.Single(answers.Passages("incident-effective-1/behaviour")).Text.Trim());
    }

    private static Utterance Told(int number, string text, UtteranceKind kind = UtteranceKind.Answer, string slot = "job-title") =>
        new(number, Speaker.Respondent, text, default, Language.English, kind, slot);

    private static Utterance Bot(int number, params string[] skips) =>
        new(number, Speaker.Bot, "…", default, Language.English, UtteranceKind.Question, null) { JustifiedSkips = [.. skips] };
}

using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

public sealed class QuestionAuditorTests
{
    private static readonly QuestionAuditor Auditor = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData(Language.Dutch, "Wat kwam daarvan?", QuestionForm.Directive, 1)]
    [InlineData(Language.Dutch, "Denk aan een moment waarop iets goed uitpakte. Wat was toen de situatie?", QuestionForm.Directive, 1)]
    [InlineData(Language.Dutch, "Welke rubrieken wil je? Noem er zoveel je wil.", QuestionForm.Directive, 1)]
    [InlineData(Language.Dutch, "Denk aan een moment waarop iets goed uitpakte.", QuestionForm.Invitation, 1)]
    [InlineData(Language.Dutch, "Wat deed je? Hoe liep het af?", QuestionForm.Directive, 2)]
    [InlineData(Language.Dutch, "Wat deed je en hoe liep het af?", QuestionForm.Directive, 2)]
    [InlineData(Language.Dutch, "Vertel wat er gebeurde. Wat deed je?", QuestionForm.Directive, 2)]
    [InlineData(Language.Dutch, "Klopt dit zo?", QuestionForm.OptionPosing, 1)]
    [InlineData(Language.Dutch, "Dat was lastig, niet waar?", QuestionForm.Suggestive, 1)]
    [InlineData(Language.Dutch, "Bedankt, dat helpt me verder.", QuestionForm.None, 0)]
    [InlineData(Language.English, "Think of a moment when it went well. What was the situation?", QuestionForm.Directive, 1)]
    [InlineData(Language.English, "Tell me what happened. What did you do?", QuestionForm.Directive, 2)]
    [InlineData(Language.English, "Is that everything?", QuestionForm.OptionPosing, 1)]
    [InlineData(Language.English, "Does that look right?", QuestionForm.OptionPosing, 1)]
    [InlineData(Language.English, "You helped him yourself, right?", QuestionForm.Suggestive, 1)]
    public void Tells_the_form_and_counts_the_questions(Language language, string text, QuestionForm form, int questions)
    {
        var audit = Auditor.Audit(language, text, []);
        Assert.Equal((form, questions), (audit.Form, audit.QuestionCount));
    }

    [Fact]
    public void A_question_that_takes_up_their_words_is_a_cued_one_and_brings_no_word_of_its_own()
    {
        var audit = Auditor.Audit(Language.Dutch, "Wat deed je precies bij “brood snijden”?", ["brood snijden"]);
        Assert.Equal((QuestionForm.CuedInvitation, 1), (audit.Form, audit.QuestionCount));
        Assert.Empty(audit.NewWords);
    }

    [Fact]
    public void Content_words_that_nobody_said_are_named_and_another_form_of_a_said_verb_is_not_new()
    {
        Assert.Equal("klant", Assert.Single(Auditor.Audit(Language.Dutch, "Wat zei je tegen de klant?", ["ik zei niets"]).NewWords));
        Assert.Empty(Auditor.Audit(Language.Dutch, "Wat zei je?", ["ik wou iets zeggen"]).NewWords);
    }
}

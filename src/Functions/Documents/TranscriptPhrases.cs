using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Documents;

/// <summary>The words of the transcript as text.</summary>
internal sealed record TranscriptPhrases
{
    public required string Title { get; init; }

    public required string Interviewer { get; init; }

    public required string Respondent { get; init; }

    public required string Probe { get; init; }

    public required string Wish { get; init; }

    public required string Skip { get; init; }

    public required string Correction { get; init; }

    public required string Withdrawal { get; init; }

    public required string Acceptance { get; init; }

    public required string Rejection { get; init; }

    public required string Edit { get; init; }

    public required string Choices { get; init; }

    public required string NewWords { get; init; }

    public required string HowAsked { get; init; }

    public required string HowAskedLead { get; init; }

    public required string Questions { get; init; }

    public required string OpenQuestions { get; init; }

    public required string DoubleQuestions { get; init; }

    public required string RepeatedProbes { get; init; }

    public required string Empty { get; init; }

    public required Func<QuestionForm, string> Form { get; init; }

    public static TranscriptPhrases In(Language language) => language == Language.Dutch ? Dutch : English;

    private static TranscriptPhrases Dutch { get; } = new()
    {
        Title = "Verslag van het interview",
        Interviewer = "Interviewer",
        Respondent = "Geïnterviewde",
        Probe = "doorvraag",
        Wish = "geen antwoord op de vraag",
        Skip = "opengelaten",
        Correction = "verbetering",
        Withdrawal = "teruggenomen",
        Acceptance = "akkoord met een voorstel",
        Rejection = "niet akkoord met een voorstel",
        Edit = "zelf verwoord bij het nalezen",
        Choices = "Keuzes",
        NewWords = "Woorden die de interviewer als eerste gebruikte",
        HowAsked = "Hoe er gevraagd is",
        HowAskedLead = "Een open uitnodiging laat vertellen, een suggestieve vraag legt woorden in de mond. Tussen [ ] staat de beurt.",
        Questions = "Beurten met een vraag",
        OpenQuestions = "Uitnodigingen om te vertellen, open of met eigen woorden",
        DoubleQuestions = "Twee vragen in één beurt",
        RepeatedProbes = "Twee keer dezelfde doorvraag",
        Empty = "(leeg)",
        Form = form => form switch
        {
            QuestionForm.None => "geen vraag",
            QuestionForm.Invitation => "open uitnodiging",
            QuestionForm.CuedInvitation => "uitnodiging met eigen woorden",
            QuestionForm.Directive => "gerichte vraag",
            QuestionForm.OptionPosing => "keuzevraag",
            QuestionForm.Suggestive => "suggestieve vraag",
            _ => throw new System.Diagnostics.UnreachableException(form.ToString()),
        },
    };

    private static TranscriptPhrases English { get; } = new()
    {
        Title = "Transcript of the interview",
        Interviewer = "Interviewer",
        Respondent = "Respondent",
        Probe = "probe",
        Wish = "no answer to the question",
        Skip = "left open",
        Correction = "correction",
        Withdrawal = "taken back",
        Acceptance = "agrees with a proposal",
        Rejection = "turns a proposal down",
        Edit = "worded while reviewing",
        Choices = "Choices",
        NewWords = "Words the interviewer used first",
        HowAsked = "How the questions were asked",
        HowAskedLead = "An open invitation lets somebody tell, a suggestive question puts words in their mouth. Between [ ] stands the turn.",
        Questions = "Turns with a question",
        OpenQuestions = "Invitations to tell, open or in their own words",
        DoubleQuestions = "Two questions in one turn",
        RepeatedProbes = "The same probe twice",
        Empty = "(empty)",
        Form = form => form switch
        {
            QuestionForm.None => "no question",
            QuestionForm.Invitation => "open invitation",
            QuestionForm.CuedInvitation => "invitation in their own words",
            QuestionForm.Directive => "directive question",
            QuestionForm.OptionPosing => "closed question",
            QuestionForm.Suggestive => "suggestive question",
            _ => throw new System.Diagnostics.UnreachableException(form.ToString()),
        },
    };
}

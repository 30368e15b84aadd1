using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Probes;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>What an interviewer listens with: what a turn is, whether an incident is usable, which follow-up question helps, and whether its own question is a fair one; and what may be concluded from what was told.</summary>
public sealed record Listener(TurnReader Turns, IncidentJudge Judge, ProbePicker Probes, QuestionAuditor Auditor, PersonalDataReader PersonalData, RemarkBefore Remarks, JobAnalyst Analyst)
{
    public static Listener Of(Lexicon lexicon, ProbeCatalogue catalogue, JobAnalyst analyst)
    {
        var personal = new PersonalDataReader(lexicon);
        return new(new TurnReader(lexicon, personal), new IncidentJudge(lexicon), new ProbePicker(catalogue), new QuestionAuditor(lexicon), personal, new RemarkBefore(lexicon), analyst);
    }

    /// <summary>Lets go of the words of anybody that it kept to be quicker.</summary>
    public void Forget()
    {
        Turns.Forget();
        Auditor.Forget();
    }
}

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>Who tells what happened, seen from the job.</summary>
internal enum Teller
{
    /// <summary>The one who does the job.</summary>
    Holder,

    /// <summary>Somebody who met the one who does the job: a customer, a colleague, a passer-by.</summary>
    Onlooker,

    /// <summary>Not known beforehand: the text has a teller in the first person, or is about the one who does the job.</summary>
    Unknown,
}

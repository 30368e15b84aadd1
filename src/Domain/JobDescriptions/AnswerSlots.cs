namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Slots that mean the same in every guide that asks about them. A guide without one of them simply leaves that part empty.</summary>
internal static class AnswerSlots
{
    public const string JobTitle = "job-title";
    public const string Organisation = "organisation";

    /// <summary>The job that a CV is meant for.</summary>
    public const string TargetJob = "target-job";

    /// <summary>What the work brought about: effects, not duties.</summary>
    public const string Results = "results";

    /// <summary>The one competence that all incidents of an interview are about.</summary>
    public const string Competence = "competence";

    public const string Schedule = "schedule";
    public const string Conditions = "conditions";

    public const string Activities = "activities";
}

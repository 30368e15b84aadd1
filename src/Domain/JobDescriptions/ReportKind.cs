using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What kind of document an interview leads to. It follows from what the guide asks, so that a guide an instructor writes has one too.</summary>
public enum ReportKind
{
    JobDescription,

    /// <summary>A description made of a pasted workday text: the prose comes first.</summary>
    WorkdayDescription,

    /// <summary>A job description whose point is an example of every descriptor.</summary>
    DescriptorTable,

    /// <summary>The emotional demands of a job.</summary>
    EmotionalProfile,

    /// <summary>Critical incidents and what they show.</summary>
    IncidentReport,

    /// <summary>What somebody told on behalf of an organisation.</summary>
    OrganisationReport,
}

/// <summary>Tells which kind of document a guide leads to.</summary>
public static class ReportKinds
{
    public static ReportKind Of(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        bool Asks(Rubric rubric) => guide.Questions.Values.Any(q => q.Rubric == rubric && q.Id != Slots.Workday);

        return guide switch
        {
            { Perspective: Perspective.Organisation } => ReportKind.OrganisationReport,
            _ when guide.Questions.ContainsKey(Slots.Workday) => ReportKind.WorkdayDescription,
            _ when guide.Questions.ContainsKey(AnswerSlots.Activities) => ReportKind.DescriptorTable,
            _ when Asks(Rubric.ResultAreas) => ReportKind.JobDescription,
            { IncidentSection: not null } => ReportKind.IncidentReport,
            _ when Asks(Rubric.EmotionalDemands) => ReportKind.EmotionalProfile,
            _ => ReportKind.JobDescription,
        };
    }

    public static LocalizedText Title(ReportKind kind) => kind switch
    {
        ReportKind.IncidentReport => new("Kritieke incidenten", "Critical incidents"),
        ReportKind.EmotionalProfile => new("Emotioneel profiel", "Emotional profile"),
        ReportKind.OrganisationReport => new("Gespreksverslag: job design en job sculpting", "Interview report: job design and job sculpting"),
        _ => new("Functiebeschrijving", "Job description"),
    };
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What the sections of a job description are called.</summary>
public static class RubricHeadings
{
    public static LocalizedText Of(Rubric rubric) => rubric switch
    {
        Rubric.Identification => new("De functie", "The job"),
        Rubric.Purpose => new("Doel van de functie", "Purpose of the job"),
        Rubric.PlaceInOrganisation => new("Plaats in de organisatie", "Place in the organisation"),
        Rubric.ResultAreas => new("Resultaatgebieden en taken", "Result areas and tasks"),
        Rubric.Responsibilities => new("Verantwoordelijkheden en bevoegdheden", "Responsibilities and authority"),
        Rubric.Tools => new("Middelen", "Tools"),
        Rubric.Contacts => new("Contacten", "Contacts"),
        Rubric.Requirements => new("Functie-eisen", "Job requirements"),
        Rubric.WorkingConditions => new("Werkomstandigheden", "Working conditions"),
        Rubric.EmotionalDemands => new("Emotionele eisen", "Emotional demands"),
        Rubric.CriticalIncidents => new("Kritieke incidenten", "Critical incidents"),
        Rubric.TermsOfEmployment => new("Arbeidsvoorwaarden", "Terms of employment"),
        Rubric.Development => new("Evolutie", "Development"),
        Rubric.JobDesign => new("Job design", "Job design"),
        Rubric.JobSculpting => new("Job sculpting", "Job sculpting"),
        Rubric.Method => new("Verantwoording van de methode", "Why this method"),
        _ => throw new System.Diagnostics.UnreachableException(rubric.ToString()),
    };

    /// <summary>What they are called in a document of this kind.</summary>
    public static LocalizedText Of(Rubric rubric, ReportKind kind) => (rubric, kind) switch
    {
        (Rubric.Identification, ReportKind.IncidentReport) => new("Waarover het gaat", "What it is about"),
        (Rubric.Identification, ReportKind.OrganisationReport) => new("Het gesprek", "The conversation"),
        (Rubric.Development, ReportKind.OrganisationReport) => new("Wat nog komt", "What comes next"),
        _ => Of(rubric),
    };

    /// <summary>The order of a job description, except that incidents lead a report on them and plans for later close a report on an organisation.</summary>
    public static int Place(Rubric rubric, ReportKind kind) => (rubric, kind) switch
    {
        (Rubric.CriticalIncidents, ReportKind.IncidentReport) => (int)Rubric.Purpose,
        (Rubric.EmotionalDemands, ReportKind.EmotionalProfile) => (int)Rubric.Purpose,
        (Rubric.Development, ReportKind.OrganisationReport) => (int)Rubric.Method,
        _ => (int)rubric,
    };

    /// <summary>What an empty section says instead of content.</summary>
    public static LocalizedText Remark(RubricStatus status) => status switch
    {
        RubricStatus.NotKnown => new("Gevraagd, maar niet geweten of niet verteld.", "Asked, but not known or not told."),
        RubricStatus.NotAsked => new("Niet bevraagd.", "Not asked."),
        RubricStatus.NotTold => new("Daarover zegt de tekst niets.", "The text says nothing about this."),
        RubricStatus.NotChosen => new("Niet gekozen voor deze beschrijving.", "Not chosen for this description."),
        _ => new("", ""),
    };
}

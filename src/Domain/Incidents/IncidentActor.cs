namespace InterviewBot.Domain.Incidents;

/// <summary>Whose behaviour the incident is about.</summary>
public enum IncidentActor
{
    /// <summary>The teller: I, we.</summary>
    Teller,

    /// <summary>Someone the teller watched: the nurse, he, Katrien.</summary>
    Observed,
}

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>The three questions of an incident.</summary>
internal enum IncidentPart
{
    Circumstances,
    Behaviour,
    Results,
}

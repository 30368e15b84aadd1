namespace InterviewBot.Domain.Incidents;

/// <summary>Whether a critical incident shows exceptionally effective or exceptionally ineffective behaviour (Flanagan, 1954).</summary>
public enum Valence
{
    Effective,
    Ineffective,
}

using InterviewBot.Domain.Guides;

namespace InterviewBot.Domain.Interviews;

/// <summary>How far an interview is.</summary>
/// <param name="SectionNumber">From 1; counts only sections that apply.</param>
/// <param name="Incident">Number of the incident being told among all of them, from 1; 0 outside that section.</param>
/// <param name="MinutesLeft">Estimate, rounded up to whole minutes.</param>
/// <param name="Share">Done, 0–1, by estimated time.</param>
public sealed record Progress(Section? Section, int SectionNumber, int Sections, int Incident, int Incidents, int MinutesLeft, double Share);

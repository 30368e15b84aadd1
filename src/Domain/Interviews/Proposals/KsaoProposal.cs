using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>An attribute that an incident shows, to put before the respondent: with the words it rests on, for nobody can judge a bare label.</summary>
/// <param name="ElementId">In the content model.</param>
/// <param name="Incident">Slot prefix of the incident.</param>
/// <param name="Evidence">The words, in the transcript.</param>
/// <param name="Quote">The clause they stand in, as it is shown.</param>
/// <param name="Strength">How strongly this incident shows it; over the incidents it adds up.</param>
public sealed record KsaoProposal(string ElementId, string Incident, Evidence Evidence, string Quote, double Strength);

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>What is known of an incident before its clauses are weighed.</summary>
/// <param name="Hearsay">The teller has it from others.</param>
/// <param name="Habitual">The first answer says that it happens as a rule.</param>
/// <param name="InPresent">Scene and acts are told in the present: as a rule, or as if one stood there.</param>
/// <param name="TellsPast">What was done is told in the past.</param>
/// <param name="UsedTo">What is told with "would" was done, time and again.</param>
internal sealed record Setting(Perspective Perspective, bool Hearsay, bool Habitual, bool InPresent, bool TellsPast, bool UsedTo);

namespace InterviewBot.Domain.Incidents;

/// <summary>What can be wrong with an incident; definitions in <c>seeds/taxonomy/labels.csv</c>, vocabulary <c>incident_failure</c>.</summary>
public enum IncidentFailure
{
    TraitNotBehaviour,
    GeneralHabit,
    MissingOutcome,
    OutcomeIsOpinion,
    HypotheticalOutcome,
    OpinionOnly,
    SecondHand,
    Hypothetical,
    MissingContext,
    NoBehaviour,
    TooVague,
}

using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>Says why a criterion is not met yet, in one textbook sentence, so that the respondent learns what makes an incident usable.</summary>
public static class IncidentCoach
{
    public static LocalizedText WhyNot(CriterionVerdict verdict, IncidentVerdict incident)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(incident);
        return verdict.Criterion switch
        {
            Criterion.Specific when Has(incident, IncidentFailure.Hypothetical) => new(
                "Dit is niet (of nog niet) gebeurd; een incident is iets dat echt heeft plaatsgevonden.",
                "This did not happen, or not yet; an incident is something that really took place."),
            Criterion.Specific when Has(incident, IncidentFailure.GeneralHabit) => new(
                "Dit beschrijft wat er gewoonlijk gebeurt; een incident is één keer, op één moment.",
                "This describes what usually happens; an incident is one time, at one moment."),
            Criterion.Specific => new(
                "Nog te weinig detail om het voor je te zien: welk moment, wie, en wat er gebeurde.",
                "Too little detail yet to picture it: which moment, who, and what happened."),
            Criterion.ObservableBehaviour when Has(incident, IncidentFailure.TraitNotBehaviour) => new(
                "Hoe iemand is of zich voelt, kan je niet zien; gedrag is wat iemand doet of zegt.",
                "What someone is like or feels cannot be seen; behaviour is what someone does or says."),
            Criterion.ObservableBehaviour => new(
                "Wat de persoon precies deed of zei, staat er nog niet in.",
                "What the person exactly did or said is not there yet."),
            Criterion.Context => new(
                "Wat eraan voorafging ontbreekt; zonder aanleiding kan een lezer het gedrag niet beoordelen.",
                "What led up to it is missing; without the occasion a reader cannot judge the behaviour."),
            Criterion.Consequences when Has(incident, IncidentFailure.OutcomeIsOpinion) => new(
                "Een oordeel is nog geen gevolg; een gevolg is wat er veranderde voor mensen of voor het werk.",
                "A verdict is not yet a result; a result is what changed for people or for the work."),
            Criterion.Consequences when Has(incident, IncidentFailure.HypotheticalOutcome) => new(
                "Dit is een verwachting; een gevolg is wat er echt van kwam.",
                "This is an expectation; a result is what really came of it."),
            _ => new(
                "Wat er door het gedrag veranderde, staat er nog niet in.",
                "What changed because of the behaviour is not there yet."),
        };
    }

    private static bool Has(IncidentVerdict incident, IncidentFailure failure) => incident.Failures.Any(f => f.Failure == failure);
}

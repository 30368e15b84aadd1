using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents;

/// <summary>Says in one sentence why a criterion is not met, as a coach would: what was told, and what a critical incident needs.</summary>
public static class IncidentCoach
{
    /// <summary>The sentence for a criterion that is not met; the name of what is there for one that is.</summary>
    public static string Explain(CriterionVerdict verdict, Language language)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return (verdict.Met ? Met(verdict.Criterion) : Missing(verdict)).In(language);
    }

    private static LocalizedText Met(Criterion criterion) => criterion switch
    {
        Criterion.Specific => new("Je vertelt over één gebeurtenis, met genoeg detail om ze voor je te zien.", "You tell of one event, in enough detail to picture it."),
        Criterion.ObservableBehaviour => new("Je zegt wat er gedaan of gezegd werd.", "You say what was done or said."),
        Criterion.Context => new("Je vertelt wat eraan voorafging.", "You tell what led up to it."),
        _ => new("Je vertelt wat het gevolg was.", "You tell what came of it."),
    };

    private static LocalizedText Missing(CriterionVerdict verdict) => (verdict.Criterion, verdict.Rule) switch
    {
        (Criterion.Specific, "habit") => new(
            "Je beschrijft wat meestal gebeurt; een kritiek incident is één keer dat het echt gebeurde.",
            "You describe what usually happens; a critical incident is one time when it really happened."),
        (Criterion.Specific, "not-happened") => new(
            "Dit is (nog) niet gebeurd; een kritiek incident is iets dat echt gebeurd is.",
            "This has not happened (yet); a critical incident is something that did happen."),
        (Criterion.Specific, _) => new(
            "Er staat nog te weinig om het moment voor je te zien; een lezer die er niet bij was, moet het kunnen volgen.",
            "There is too little yet to picture the moment; a reader who was not there must be able to follow it."),
        (Criterion.ObservableBehaviour, "trait-instead") => new(
            "Je zegt hoe iemand is; waarneembaar gedrag is wat iemand doet of zegt, zodat een ander het kan zien of horen.",
            "You say what someone is like; observable behaviour is what someone does or says, so that others can see or hear it."),
        (Criterion.ObservableBehaviour, "feeling-instead") => new(
            "Je zegt wat iemand dacht of voelde; waarneembaar gedrag kan je filmen.",
            "You say what someone thought or felt; observable behaviour can be filmed."),
        (Criterion.ObservableBehaviour, "verdict-instead") => new(
            "Je geeft een oordeel; een incident vertelt de feiten, zodat een ander zelf kan oordelen.",
            "You give a judgement; an incident tells the facts, so that others can judge for themselves."),
        (Criterion.ObservableBehaviour, "act-too-vague") => new(
            "Er staat dát er iets gedaan werd, maar niet wat precies; gedrag beschrijf je zo dat een ander het kan nadoen.",
            "It says that something was done, but not what exactly; describe behaviour so that someone else could do the same."),
        (Criterion.ObservableBehaviour, "only-would-do") => new(
            "Je zegt wat er gedaan zou worden; in een incident telt wat er echt gedaan is.",
            "You say what would be done; what counts in an incident is what was really done."),
        (Criterion.ObservableBehaviour, "what-one-should-do") => new(
            "Je zegt wat iemand in zo'n job hoort te doen; in een incident telt wat er die ene keer gedaan werd.",
            "You say what one should do in such a job; what counts in an incident is what was done that one time."),
        (Criterion.ObservableBehaviour, _) => new(
            "Er staat nog niet wat er gedaan of gezegd werd; dat is de kern van een incident.",
            "It does not say yet what was done or said; that is the heart of an incident."),
        (Criterion.Context, "only-time-or-place") => new(
            "Je zegt waar, wanneer of met wie; de context is wat er toen aan de hand was en tot het gedrag leidde.",
            "You say where, when or with whom; the context is what was going on then and led to the behaviour."),
        (Criterion.Context, "scene-too-vague") => new(
            "Je zegt dát er iets aan de hand was, maar niet wat; een lezer moet de omstandigheden voor zich zien.",
            "You say that something was going on, but not what; a reader must be able to picture the circumstances."),
        (Criterion.Context, "talk-instead") => new(
            "Je schrijft over de job in het algemeen; de context is wat er die ene keer aan de hand was.",
            "You write about the job in general; the context is what was going on that one time."),
        (Criterion.Context, "not-happened") => new(
            "Je beschrijft een geval dat zich kan voordoen; de context is wat er één keer echt aan de hand was.",
            "You describe a case that may arise; the context is what was really going on, once."),
        (Criterion.Context, "bare-condition") => new(
            "Een als-zin is nog geen context; de context is wat er die ene keer echt aan de hand was.",
            "An if-clause is not context yet; the context is what was really going on that one time."),
        (Criterion.Context, _) => new(
            "Wat eraan voorafging ontbreekt nog; zonder de omstandigheden weet een lezer niet waarom het gedrag ertoe deed.",
            "What led up to it is still missing; without the circumstances a reader cannot tell why the behaviour mattered."),
        (_, "verdict-instead") => new(
            "Je zegt wat je ervan vond; een gevolg is wat er veranderde voor mensen of werk.",
            "You say what you thought of it; a consequence is what changed for people or for the work."),
        (_, "expected-not-seen") => new(
            "Je zegt wat je verwacht of wat had gekund; een gevolg is wat je echt zag gebeuren.",
            "You say what you expect or what might have been; a consequence is what you really saw happen."),
        (_, "not-happened") => new(
            "Je zegt wat eruit zou volgen; een gevolg is wat je echt zag gebeuren.",
            "You say what would come of it; a consequence is what you really saw happen."),
        (_, "repeats-the-act") => new(
            "Je herhaalt wat er gedaan werd; een gevolg is wat daarna veranderde.",
            "You repeat what was done; a consequence is what changed after that."),
        _ => new(
            "Het gevolg ontbreekt nog; pas daaraan zie je of het gedrag werkte.",
            "The consequence is still missing; only that shows whether the behaviour worked."),
    };
}

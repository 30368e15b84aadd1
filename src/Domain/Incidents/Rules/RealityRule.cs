using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>Tells one event from a habit and from something that did not happen: by the tense of most clauses, then by the words that say how often.</summary>
internal static class RealityRule
{
    public static Reality Of(IncidentReading reading)
    {
        if (IsUnreal(reading))
            return Reality.Unreal;
        // "Zie ik een vlekje, dan neem ik een foto", "als de zon brandt … dan laat ge er eens een zitten": so it goes each time.
        if (EachTime.IsTold(reading))
            return Reality.Habit;
        // What the person did decides; where nothing is done, all that is told.
        var acts = reading.Clauses.Where(c => c.Role is ClauseRole.Act or ClauseRole.VagueAct && IsTold(c)).ToList();
        // Asked what was done, the answer decides over what was done before: "hij gaf les in het eerste jaar. | Hij leest altijd zijn slides af".
        if (acts.Exists(c => c.Part == IncidentPart.Behaviour))
            acts.RemoveAll(c => c.Part == IncidentPart.Circumstances);
        var told = acts.Exists(c => c.Clause.Verb is not null) ? acts : [.. reading.Clauses.Where(c => c.Role is ClauseRole.Act or ClauseRole.Event && IsTold(c))];
        var once = told.Count(c => c.Clause.IsPast && !IsHabitual(c));
        var always = told.Count(c => c.Clause.IsPast && IsHabitual(c));
        var present = told.Count(c => c.Clause.Time == ClauseTime.Present || (c.Clause.Time == ClauseTime.Conditional && c.Habit));
        if (once > 0 && once >= always + present)
            return Reality.Event;
        // "In november … liet haar eerst duwen en stopte telkens als …": again and again, on one occasion.
        if (once > 0 && present == 0 && HasDate(reading))
            return Reality.Event;
        // "Djembé gepakt, publiek laten klappen": in the style of a telegram what was done has no time.
        var telegram = once == 0 && always == 0 && acts.Exists(c => c.Clause is { Time: ClauseTime.None, Verb: not null });
        if (present > once + always && told.Exists(c => c.Clause.Time is ClauseTime.Present or ClauseTime.Conditional && c.Part != IncidentPart.Results) && !telegram && !(once > 0 && Contrasts(reading)))
            return PresentTelling.IsHabit(reading, once) ? Reality.Habit : Reality.Event;
        // "Sindsdien krijg ik elke vrijdag wafels": what comes of one occasion again and again makes no habit of it.
        var happened = reading.Clauses.Any(c => c.Part != IncidentPart.Results && c.Clause.IsPast && !c.Habit && c.Role is ClauseRole.Act or ClauseRole.Event && c.Clause.Subject is not (Clauses.Subject.Relative or Clauses.Subject.None) && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.Subordinate));
        var habits = reading.Clauses.Any(c => PresentTelling.SaysHabit(c) && !(c.Part == IncidentPart.Results && happened));
        // Past tense with "always": a habit of old, unless one occasion is set against it.
        if (once > 0 || always > 0)
            return habits && !Contrasts(reading) && (always > once || present > once) ? Reality.Habit : Reality.Event;
        return habits ? Reality.Habit : Reality.Event;
    }

    private static bool HasDate(IncidentReading reading) => reading.In(IncidentPart.Circumstances).Any(c => c.Has("anchor") && (c.Has("month") || c.Has("weekday")));

    // "Nobody ever came back" in the past is one fact, "he always laughed" is many.
    private static bool IsHabitual(IncidentClause clause) => clause.Habit && !clause.Clause.Is(ClauseTraits.Negated);

    private static bool IsTold(IncidentClause clause) => clause.Clause.Verb is not null && !clause.Clause.Is(ClauseTraits.Complement) && !clause.Clause.Is(ClauseTraits.NonFinite);

    private static bool Contrasts(IncidentReading reading) => reading.Cues("contrast").Any();

    private static bool Happened(IncidentReading reading, IncidentPart part) => reading.In(part).Any(c => c.Clause is { Time: ClauseTime.Past, Verb: not null } && c.Role is ClauseRole.Event or ClauseRole.Act && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.If));

    private static bool IsUnreal(IncidentReading reading)
    {
        if (reading.Hearsay)
            return false;
        var acts = reading.Acts.ToList();
        // What came of it is told as what took place, and no more than a plan or an aside stands beside the feelings that were told in place of acts.
        if (acts.Count == 0 && Happened(reading, IncidentPart.Circumstances) && Happened(reading, IncidentPart.Results) && !reading.Clauses.Any(c => c.Part != IncidentPart.Behaviour && c.Clause.Time is ClauseTime.Future or ClauseTime.Conditional && !c.Clause.Is(ClauseTraits.Complement)))
            return false;
        // "Because it would go faster" gives a reason for what was done.
        var unreal = reading.In(IncidentPart.Behaviour).Count(c => c.Role == ClauseRole.Unreal && !c.Clause.Is(ClauseTraits.If) && !c.Clause.Is(ClauseTraits.Subordinate) && !c.Clause.Is(ClauseTraits.Complement));
        // "If it had been a bigger room I'd have let them stay. As it was I sent him out": set against what was done.
        if (unreal > 0 && acts.Exists(c => c.Part == IncidentPart.Behaviour && c.Clause.IsPast) && reading.Cues("as-it-was", IncidentPart.Behaviour).Any())
            return false;
        // "Next week I have to go to a widow. I'm going to patch it up": nothing of it has been done yet.
        if (acts.Count > 0 && acts.TrueForAll(c => c.Clause.Time is ClauseTime.Present or ClauseTime.Future && c.Part != IncidentPart.Circumstances) && reading.Clauses[0] is { Clause.Time: ClauseTime.Present or ClauseTime.Future, Part: IncidentPart.Circumstances } opening && opening.Has("to-come"))
            return true;
        if (unreal > 0 && unreal >= acts.Count(c => c.Part == IncidentPart.Behaviour && c.Clause.Verb is not null))
            return true;
        var before = reading.Clauses.Where(c => c.Part != IncidentPart.Results).ToList();
        // "Supposing the flowers had been promised, a bad florist might turn up late": what might or could be, once something is supposed.
        var supposed = before.Exists(c => c.Clause.Is(ClauseTraits.If) && c.Clause.First == 0 && UnrealSigns.SentenceHas(c.Text, c.Clause, "hypothetical"));
        var happened = before.Exists(c => c.Clause.IsPast && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.If) && !(supposed && c.Clause.Is(ClauseTraits.Modal)));
        return !happened && (supposed || before.Exists(c => (c.Has("plan") && !c.Clause.Is(ClauseTraits.Complement) && !c.Clause.Is(ClauseTraits.Subordinate)) || (c.Role == ClauseRole.Unreal && UnrealSigns.SentenceHas(c.Text, c.Clause, "hypothetical")))) && !before.Exists(c => c.Habit && ((c.Role == ClauseRole.Act && !(c.Has("plan") && c.Clause.IsObservable)) || (c.Part == IncidentPart.Circumstances && c.Clause.Time is ClauseTime.Future or ClauseTime.Conditional)));
    }
}

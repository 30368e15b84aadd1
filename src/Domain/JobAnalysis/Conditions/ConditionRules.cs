
namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>A stretch that may tell of a condition.</summary>
/// <param name="Words">Its words, in lower case, numbers in words included.</param>
/// <param name="Precise">Told in a shape of its own, not by a telling word alone.</param>
/// <param name="Duty">It is, or is part of, a duty of the holder.</param>
internal readonly record struct ConditionCandidate(ConditionKind Kind, string Words, bool Precise, bool Duty);

/// <summary>
/// Whether words that look like a condition are one: it is a matter of the job (not of a customer, of the holder's home, of the weather on the way) and it holds in general (it
/// did not merely happen). Each kind has its own signs besides.
/// </summary>
internal sealed partial class ConditionRules(ConditionWords words)
{
    /// <summary>Words without a verb tell hours when they say little else.</summary>
    private const int MostWordsAlone = 8;

    public bool Holds(ConditionCandidate found, ConditionSetting at)
    {
        if (at.Asked) return false;
        // "Tot negen uur omdat de mensen dan tijd hebben": a clause that only follows says nothing of the words before it.
        if (at.Beside && at.Clause?.Subordinator is { } link && found.Words.IndexOf(" " + link + " ", StringComparison.Ordinal) is > 0 and var cut) found = found with { Words = found.Words[..cut] };
        if (at.Beside && found.Precise) at = at with { Clause = null, Inside = false, Once = false, Owner = at.Owner == Owner.Stranger ? Owner.Stranger : Owner.Nobody };
        // "An agency that pays her £16 an hour": whoever pays, the holder gets it.
        if (found is { Kind: ConditionKind.Pay, Precise: true } && (PaysHolder().IsMatch(found.Words) || at.Clause is null && YearlyAmount().IsMatch(found.Words))) return true;
        var firm = found.Precise && (found.Kind is ConditionKind.Contract or ConditionKind.Pay or ConditionKind.Schedule or ConditionKind.Team or ConditionKind.Requirement or ConditionKind.Development || found.Kind == ConditionKind.Duration && (WeekHours().IsMatch(found.Words) || at.Has(words.Breaks.Has)));
        // Around the working day only what cannot be the weather, the way home or the house counts.
        if (at.Private && !firm && !(found.Kind is ConditionKind.Norm or ConditionKind.Place or ConditionKind.Atmosphere && at.Owner is not (Owner.Holder or Owner.Stranger))) return false;
        // "A person stuck in a lift must be reached within the hour" rules for all of them; "if someone gets a puncture you stop" tells of everybody.
        // "Lifting a man who sits down is hard on the back" is about no man.
        var ofAll = found is { Kind: ConditionKind.Physical, Precise: true } && HardOn().IsMatch(found.Words) || found is { Kind: ConditionKind.Atmosphere, Precise: true } && Bosses().IsMatch(found.Words) || found.Kind == ConditionKind.Norm && found.Precise && at.OfAny && Binds(found.Words) || found.Kind == ConditionKind.Atmosphere && found.Precise && at.OfSomeone;
        if (at.Owner == Owner.Stranger && (at.Inside || !firm) && !ofAll) return false;
        if (at.Once && !MayBePast(found, at) && !(found.Kind == ConditionKind.Place && at.Unsaid) || at.Today && !(firm && found.Kind is not (ConditionKind.Schedule or ConditionKind.Duration or ConditionKind.Team))) return false;
        if (at.OfAnother && !(found is { Kind: ConditionKind.Physical, Precise: true } && Harm().IsMatch(found.Words)) && found.Kind is ConditionKind.Physical or ConditionKind.Place or ConditionKind.Size or ConditionKind.Pay or ConditionKind.Schedule) return false;
        // "A fishmonger whose bins smell": of a thing that is named beside.
        if (found.Kind is ConditionKind.Physical && at.Has(w => w is "whose" or "wiens")) return false;
        return found.Kind switch
        {
            ConditionKind.Pay => Pay(found, at),
            ConditionKind.Contract => Contract(found, at),
            ConditionKind.Duration => Duration(found, at),
            ConditionKind.Place => Place(found, at),
            ConditionKind.Schedule => Schedule(found, at),
            ConditionKind.Physical => Physical(found, at),
            ConditionKind.Norm => Norm(found, at),
            ConditionKind.Team => found.Precise,
            ConditionKind.Atmosphere => Atmosphere(found, at),
            _ => found.Precise,
        };
    }

    /// <summary>
    /// Whether words beside a firm term of employment (a wage, a contract, the hours of a week) are one too: people tell them in one breath ("forty hours for 41,000, and each call-out brings another 60"). Prices and other people's money are not.
    /// </summary>
    public static bool HoldsBeside(ConditionCandidate found, ConditionSetting at) =>
        found.Precise && !at.Asked && !at.Private && !at.OfAnother && found.Kind is ConditionKind.Pay or ConditionKind.Contract or ConditionKind.Duration or ConditionKind.Schedule
        && !(at.Inside && (at.Owner is Owner.Stranger or Owner.Colleague or Owner.Persons || at.Once || found.Duty && found.Kind != ConditionKind.Pay)) && !(found.Kind == ConditionKind.Duration && (Clock().IsMatch(found.Words) || AfterThat().IsMatch(found.Words)));

    /// <summary>Hours of a working week.</summary>
    public static bool IsWeek(string words) => WeekHours().IsMatch(words.ToLowerInvariant());

    /// <summary>How long somebody has had the job.</summary>
    public static bool IsTenure(string words) => Tenure().IsMatch(words.ToLowerInvariant());

    /// <summary>How long a shift or a break is.</summary>
    public static bool Lasts(string words) => ShiftOrBreak().IsMatch(words.ToLowerInvariant());

    /// <summary>"Twelve-hour shifts".</summary>
    public static bool IsShift(string words) => ShiftHours().IsMatch(words.ToLowerInvariant());

    /// <summary>The words say where something is.</summary>
    public static bool Lies(string words) => Lying().IsMatch(words.ToLowerInvariant());

    /// <summary>The words say what must, may or may not be.</summary>
    public static bool Binds(string words) => Binding().IsMatch(words.ToLowerInvariant());

    /// <summary>What began or was asked once and still holds: a contract, a diploma, a back that has suffered; words beside the verb that happened.</summary>
    private static bool MayBePast(ConditionCandidate found, ConditionSetting at) =>
        found.Kind is ConditionKind.Contract or ConditionKind.Requirement or ConditionKind.Development
        || found.Precise && found.Kind is ConditionKind.Schedule or ConditionKind.Pay && Included().IsMatch(found.Words)
        || found.Precise && !at.Inside && found.Kind is ConditionKind.Pay or ConditionKind.Schedule or ConditionKind.Team
        || found is { Kind: ConditionKind.Physical, Precise: true, Duty: false } && Harm().IsMatch(found.Words) && at.Owner is not Owner.Stranger
        || found.Kind == ConditionKind.Physical && at.Inside && Body().IsMatch(found.Words) && at.Owner == Owner.Thing;

    private bool IsState(ConditionSetting at) => at.Clause is { Passive: false } clause && words.State.Contains(clause.Lemma);

    private bool IsRegime(ConditionSetting at) => at.Clause is { Passive: false } clause && (words.Regime.Contains(clause.Lemma) || words.State.Contains(clause.Lemma));

    private static bool OfTheWork(Owner owner) => owner is Owner.Holder or Owner.Everybody or Owner.Nobody or Owner.Thing;

    /// <summary>An amount is pay by what it is called (gross, wage, bonus), or because the holder gets it.</summary>
    private bool Pay(ConditionCandidate found, ConditionSetting at)
    {
        if (at.Inside && !OfTheWork(at.Owner)) return false;
        var named = at.Has(words.Pay.Has) || PerHour().IsMatch(found.Words);
        // "Free travel, a bike scheme": a note that is no price.
        if (at.Clause is null && found.Precise && !Amount().IsMatch(found.Words)) return true;
        if (named) return found.Precise || at.Inside && (IsRegime(at) || at.Clause!.Passive);
        return found.Precise && at is { Inside: true, Owner: Owner.Holder or Owner.Everybody, Clause: { Lead: null } clause } && words.PayVerbs.Contains(clause.Lemma) && clause.Lemma is not ("hebben" or "have" or "be" or "zijn" or "betalen" or "pay");
    }

    /// <summary>"Ze zet het contract over op de naam van de weduwe" is a duty, "het contract van een klant" the customer's.</summary>
    private bool Contract(ConditionCandidate found, ConditionSetting at)
    {
        if (at.Inside && !(found.Precise && at.Unsaid && !found.Duty) && (!OfTheWork(at.Owner) || !IsRegime(at) && !at.Clause!.Passive && found.Duty)) return false;
        return found.Precise || at is { Inside: true, Owner: Owner.Holder or Owner.Everybody } && IsRegime(at);
    }

    private bool Duration(ConditionCandidate found, ConditionSetting at)
    {
        if (found.Precise && WeekHours().IsMatch(found.Words)) return !at.Inside || OfTheWork(at.Owner) || at.Owner is Owner.Colleague;
        if (found.Precise && Tenure().IsMatch(found.Words)) return at.Owner is not (Owner.Stranger or Owner.Colleague or Owner.Persons or Owner.Everybody) && !at.Private;
        // "Twelve-hour shifts": how long those are, whatever is said of them.
        if (found.Precise && ShiftHours().IsMatch(found.Words)) return true;
        if (at.Inside && !OfTheWork(at.Owner) || Clock().IsMatch(found.Words)) return false;
        // "Twenty minutes for a birth", "negen uur per dag is normaal".
        if (found.Precise && Rate().IsMatch(found.Words) && !found.Duty && (!at.Inside || IsState(at))) return true;
        var lasts = at is { Inside: true, Clause.Lemma: "duren" or "take" or "last" };
        if (!lasts && AfterThat().IsMatch(found.Words)) return false;
        return lasts || at.Has(words.Breaks.Has) || found.Words.Contains("aan een stuk", StringComparison.Ordinal) || found.Words.Contains("aan één stuk", StringComparison.Ordinal) || found.Words.Contains("at a stretch", StringComparison.Ordinal)
            || at is { Inside: true, Owner: Owner.Holder or Owner.Everybody or Owner.Nobody, Clause.Lemma: "hebben" or "krijgen" or "have" or "get" }
            || found.Precise && at is { Inside: true, Owner: Owner.Holder or Owner.Everybody } && IsRegime(at) && HoursPlain().IsMatch(found.Words);
    }

    /// <summary>Where something is or lies, or words set beside the name of the place; not where somebody does something.</summary>
    private bool Place(ConditionCandidate found, ConditionSetting at)
    {
        // Where somebody lives is no place of work.
        if (at.Has(w => w is "lives" or "live" or "lived" or "woont" or "woon" or "wonen") && at.Owner != Owner.Persons) return false;
        if (at.Inside) return (OfTheWork(at.Owner) || at.Owner == Owner.Persons) && IsState(at) && !Moment().IsMatch(found.Words) && !(at.Owner is Owner.Holder or Owner.Everybody && at.Clause!.Lemma is "hebben" or "have" or "krijgen" or "get" or "gaan" or "go" or "komen");
        return at.Clause is null || at.Owner != Owner.Stranger && !at.Once && (found.Precise || Apposition().IsMatch(found.Words)) || OfTheWork(at.Owner) && (IsState(at) || at.Clause.Lemma is "beginnen" or "start" or "begin" or "openen" or "open") && !at.Once;
    }

    private bool Schedule(ConditionCandidate found, ConditionSetting at)
    {
        if (at.Inside && at.Owner == Owner.Colleague) return false;
        if (found.Precise && Regular().IsMatch(found.Words)) return !at.Inside || IsRegime(at) || at.Clause!.Passive || !found.Duty;
        // Hours without a word of a regime are those of the job when nothing else is told of them: "ze werkt van acht tot vier", not "van elf tot twaalf werkt ze aan de mailbox".
        if (found.Precise && !found.Duty && at is { Inside: true, Owner: Owner.Thing or Owner.Nobody } && IsState(at) && !Moment().IsMatch(found.Words)) return true;
        if (found.Precise) return at.Inside ? at.Clause!.Passive && !found.Duty || words.Regime.Contains(at.Clause.Lemma) && (at.Bare || Free().IsMatch(found.Words)) : at.Clause is null || IsRegime(at) ? found.Words.Count(c => c == ' ') < MostWordsAlone : IsRegime(at) && at.Owner is Owner.Holder or Owner.Everybody;
        if (at.Clause is null) return found.Words.Count(c => c == ' ') < MostWordsAlone;
        return at is { Inside: true, Clause: { Subordinate: false } clause } && OfTheWork(at.Owner) && (words.Regime.Contains(clause.Lemma) || clause.Lemma is "zijn" or "be") && !found.Duty && !Moment().IsMatch(found.Words);
    }

    private bool Physical(ConditionCandidate found, ConditionSetting at)
    {
        if (found.Precise && HardOn().IsMatch(found.Words)) return true;
        if (at.Inside && !OfTheWork(at.Owner)) return false;
        if (found.Precise && Outdoors().IsMatch(found.Words)) return true;
        if (found.Duty && !(found.Precise && at.Owner is Owner.Everybody or Owner.Nobody or Owner.Thing)) return false;
        if (at.Inside) return found.Precise && !found.Duty || IsState(at) || found.Precise && at.Owner is Owner.Thing or Owner.Nobody or Owner.Everybody || found.Precise && Body().IsMatch(found.Words);
        return found.Precise || at.Clause is null;
    }

    /// <summary>A rule binds: it has a modal verb, or a word like forbidden or rule.</summary>
    private bool Norm(ConditionCandidate found, ConditionSetting at)
    {
        if (found.Precise && at.OfAny && Binding().IsMatch(found.Words) && !found.Duty) return true;
        if (found.Duty && at is { Clause: { Subordinate: true, Subordinator: "wat" or "welke" or "what" or "which" or "of" or "whether" } }) return false;
        var modal = Binding().IsMatch(found.Words) || at.Clause is { } c && (words.Modal.Contains(c.Lemma) || c.Lead is not null && words.Modal.Contains(c.Lead));
        // Somebody who hands out new rules makes no rule; a rule that there is, does.
        var binds = modal || RuleNouns().IsMatch(found.Words) && (!at.Inside || IsState(at) || at.Clause!.Passive) && at.Owner is not (Owner.Holder or Owner.Colleague);
        if (found.Precise && !found.Duty) return at.Clause is not { Subordinate: true, Subordinator: "als" or "if" or "when" or "wanneer" } || modal;
        if (found.Precise) return binds || at.Owner is not (Owner.Colleague or Owner.Stranger) && at.Clause is not { Subordinate: true, Subordinator: "als" or "if" or "when" or "wanneer" } && (at.Owner != Owner.Holder || Always().IsMatch(found.Words)) && !(NobodyDoes().IsMatch(found.Words) && at.Inside && !words.Modal.Contains(at.Clause!.Lemma) && IsState(at));
        // A note without a verb: "white coat, safety glasses, hair tied back".
        if (at.Clause is null) return !found.Duty;
        if (at is { Inside: true, Generic: true } && (at.Clause!.Negated || Always().IsMatch(found.Words) || at.Clause.Lemma is "blijven" or "stay")) return true;
        return at.Inside && binds && (at.Owner is Owner.Everybody or Owner.Nobody or Owner.Thing or Owner.Persons || at.Clause!.Negated);
    }

    private static bool Atmosphere(ConditionCandidate found, ConditionSetting at)
    {
        if (found.Precise) return !(found.Duty && at.Owner == Owner.Holder);
        if (found.Duty) return false;
        if (at.Clause is null) return Here().IsMatch(found.Words);
        return at.Inside && (at.Owner is Owner.Everybody or Owner.Persons && !found.Words.Contains(" niet", StringComparison.Ordinal) || Here().IsMatch(found.Words));
    }
}

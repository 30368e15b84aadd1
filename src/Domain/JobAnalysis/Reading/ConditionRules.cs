using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Reading;

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
        if (found is { Kind: ConditionKind.Pay, Precise: true } && PaysHolder().IsMatch(found.Words)) return true;
        var firm = found.Precise && (found.Kind is ConditionKind.Contract or ConditionKind.Pay or ConditionKind.Schedule or ConditionKind.Team or ConditionKind.Requirement or ConditionKind.Development || found.Kind == ConditionKind.Duration && (WeekHours().IsMatch(found.Words) || at.Has(words.Breaks.Has)));
        // Around the working day only what cannot be the weather, the way home or the house counts.
        if (at.Private && !firm && !(found.Kind is ConditionKind.Norm or ConditionKind.Place or ConditionKind.Atmosphere && at.Owner is not (Owner.Holder or Owner.Stranger))) return false;
        // "A person stuck in a lift must be reached within the hour" rules for all of them; "if someone gets a puncture you stop" tells of everybody.
        // "Lifting a man who sits down is hard on the back" is about no man.
        var ofAll = found is { Kind: ConditionKind.Physical, Precise: true } && HardOn().IsMatch(found.Words) || found.Kind == ConditionKind.Norm && found.Precise && at.OfAny && Binds(found.Words) || found.Kind == ConditionKind.Atmosphere && found.Precise && at.OfSomeone;
        if (at.Owner == Owner.Stranger && (at.Inside || !firm) && !ofAll) return false;
        if (at.Once && !MayBePast(found, at) && !(found.Kind == ConditionKind.Place && at.Unsaid) || at.Today && !(firm && found.Kind is not (ConditionKind.Schedule or ConditionKind.Duration or ConditionKind.Team))) return false;
        if (at.OfAnother && found.Kind is ConditionKind.Physical or ConditionKind.Place or ConditionKind.Size or ConditionKind.Pay or ConditionKind.Schedule) return false;
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

    /// <summary>How long a shift or a break is.</summary>
    public static bool Lasts(string words) => ShiftOrBreak().IsMatch(words.ToLowerInvariant());

    [GeneratedRegex(@"\b(?:shift|dienst|pauze\w*|schaft|breaks?|lunch)\b.{0,25}\b(?:duurt|duren|lasts?|is|are|of|van)\b|\b(?:duurt|duren|lasts?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftOrBreak();

    /// <summary>The words say what must, may or may not be.</summary>
    public static bool Binds(string words) => Binding().IsMatch(words.ToLowerInvariant());

    /// <summary>What began or was asked once and still holds: a contract, a diploma, a back that has suffered; words beside the verb that happened.</summary>
    private static bool MayBePast(ConditionCandidate found, ConditionSetting at) =>
        found.Kind is ConditionKind.Contract or ConditionKind.Requirement or ConditionKind.Development
        || found.Precise && found.Kind is ConditionKind.Schedule or ConditionKind.Pay && Included().IsMatch(found.Words)
        || found.Precise && !at.Inside && found.Kind is ConditionKind.Pay or ConditionKind.Schedule or ConditionKind.Team
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
        // "Twelve-hour shifts": how long those are, whatever is said of them.
        if (found.Precise && ShiftHours().IsMatch(found.Words)) return true;
        if (at.Inside && !OfTheWork(at.Owner) || Clock().IsMatch(found.Words)) return false;
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

    [GeneratedRegex(@"\b(?:hard|tough|murder|hell|heavy) on (?:the|your|my|his|her)\b|\b(?:zwaar|lastig|nefast|slecht) voor (?:de|je|uw|mijn|zijn|haar)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HardOn();

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

    [GeneratedRegex(@"\b(?:pays?|paying|betaalt|betalen|geeft|geven) (?:me|us|her|him|you|them|mij|ons|hem|haar|je|ge|u) (?:\w+ ){0,2}[£€]?\s?[\d.,]*\d|\b(?:pays?|betaalt) (?:me|us|her|him|you|mij|ons|hem|haar|je|u) (?:by the|per|an|badly|well|slecht|goed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PaysHolder();

    [GeneratedRegex(@"[£€]\s?\d|\d\s?(?:euro|eur|€|pounds?|quid|p\b)|\b(?:euro|pounds?|quid)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:\w+|\d+)[ -]hours?[ -](?:shifts?|days?|nights?|weeks?)\b|\b\w*-?urige? (?:shift|dienst|dag)|\b(?:shift|dienst)en? van \S+ (?:uur|uren)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftHours();

    [GeneratedRegex(@"\b(?:rug|nek|knie\w*|schouder\w*|voeten|polsen|benen|armen|oren|stem|back|neck|knees?|shoulders?|feet|wrists?|legs|arms|ears|voice)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    /// <summary>"…, een dorpswinkel van vijf meter breed": words set beside the name of the place.</summary>
    [GeneratedRegex(@"^\W*(?:in )?(?:een|één|a|an|the old|the former|de oude|het oude) ", RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"\b(?:per uur|an hour|per hour|a year|per month|a month|per (?:nacht|oproep|rit|stuk|dienst|wacht|night|shift|call|call-?out|session|job)|bovenop|erbij|on top|plus [£€]\s?\d\S*)(?!\w)|£\s?[\d.,]+ (?:for|on) (?:nights?|sundays?|weekends?|call)\b|\ban hr\b|/ ?(?:dag|uur|u|day|hour|h|hr)\b|\b(?:procent|%) (?:meer|extra)\b|\bals flexi\b|\bfooi\b|\bthousand\b", RegexOptions.CultureInvariant)]
    private static partial Regex PerHour();

    [GeneratedRegex(@"\b(?:per|a|in de) week\b|urenweek|hour week|hour contract|\b(?:week|werkweek) telt\b|(?<!\b(?:binnen|within|na|after|elke|every|de|the|in|om) )(?<![\d.,])\b(?:[1-6]\d|dertig|veertig|vijftig|\w+en(?:dertig|twintig|veertig|vijftig)|twintig|thirty\S*|forty\S*|fifty\S*|sixty|twenty\S*)(?:[.,]\d| and a half| en een half)?(?:[ -](?:lestijden|uur|uren|hours|hrs)\b(?! (?:slow|lang|later|geleden|ago|a day|per dag))|[hu]\b)", RegexOptions.CultureInvariant)]
    private static partial Regex WeekHours();

    [GeneratedRegex(@"\b(?:uur|uren|hours|hrs)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HoursPlain();

    [GeneratedRegex(@"^\W*(?:om|rond|tegen|at|around|by) (?!de\b|the\b)\S+ |^\W*(?:om )?\d{1,2}(?:[.:]\d{2}|[uh]\d{0,2})\b|^\W*\d{1,2} (?:uur|h)\W", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?:binnen|within|na|after|sinds|since|elke|iedere|every|om de|in) (?:de |the )?(?:een |a |half |\d|\w+ (?:minuten|minutes|uur|hours|seconden))|\b(?:later|geleden|ago|te laat)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AfterThat();

    [GeneratedRegex(@"^\W*(?:om|rond|tegen|at|around|by) (?!de\b|het\b|een\b|the\b|a\b)\S+|\b(?:vandaag|today|deze morgen|this morning|vanmorgen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();

    [GeneratedRegex(@"weer en wind|all weathers|\b(?:graden|degrees|decibel\w*|kilo|kilos|kg|ton|tonnes?|stone)\b|bukken|tillen|heffen|rechtstaan|lifting|bending|crawling|\bstanding\b|hele dag|all day|heel de dag|hours (?:a day|on end|at a time)|\bsteps\b|\bstappen\b", RegexOptions.CultureInvariant)]
    private static partial Regex Outdoors();

    [GeneratedRegex(@"\b(?:verplicht|verboden|uitgesloten|toegelaten|toegestaan|wettelijk|verwacht|wordt bij|vliegt|moet\w*|mag|mogen|moogt|max\w*|minstens|hoogstens|uiterlijk|ten laatste|binnen de|afgesproken|afspraak|forbidden|allowed|permitted|prohibited|banned|obligatory|mandatory|compulsory|required|must\w*|may not|has to|have to|had to|ought|should|can only|cannot|can't|cant|exceptions|at most|at least|within|no more than|up to|maximum|out of the question)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Binding();

    [GeneratedRegex(@"\b(?:\w*regels?|wet|norm|doel|procedure|protocol|reglement|afspraak|richtlijn\w*|rules?|law|policy|procedure|targets?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex RuleNouns();

    [GeneratedRegex(@"\b(?:vrij|gesloten|verlof|thuis|dienst|werkdag|off|free|closed|home|working day|days? a week|dagen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Free();

    /// <summary>Words of a regime, whatever is done in it.</summary>
    [GeneratedRegex(@"\b(?:de ene|de andere|one week|the other week|\w*shift\w*|\w*ploegen\w*|nachten|nachtdienst|weekend\w*|zaterdag\w*|zondag\w*|\w*rooster|vroege?|late|rota|roster|nights?|earlies|lates|on call|saturdays?|sundays?|alternate|flexible hours|glijd\w+ uren|glijtijd|vier vijfde|viervijfde|deeltijds|halftijds|part-time|full[- ]time|half-time|days? (?:a|per) week|dagen (?:per week|op)|inbegrepen|included|telewerk\w*|thuiswerk\w*|\w*verlof|permanentie|oproepbaar|van wacht|om de (?:\w+ )?we(?:ek|ken)|begin\w*|start\w*|finish\w*|open(?:s|t|en)?|opengaat|gaat \w+ \w+ open|close[sd]?|clock\w*|klok\w*|log (?:on|in)|logs (?:on|in)|goes on|comes off|goes dark|\w*verlof\w*|\w+-dagen|recuper\w*|feestdagen|leave|holidays?|time off|days? off|time back|when(?:ever)? (?:you|i|they) (?:like|want|choose)|rush|elke|iedere|every|dicht|vooraf|voorhand|tevoren|in advance|beforehand|the night before|by text|last minute|short notice|knocks? off|picks? (?:me|us|him|her) up)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Regular();

    [GeneratedRegex(@"\b(?:altijd|nooit|steeds|enkel|alleen|geen|zonder|always|never|only|no|without|nobody|niemand)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Always();

    [GeneratedRegex(@"\b(?:included|inbegrepen|paid|betaald)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Included();

    /// <summary>"Nobody shouts" tells how people are, not what is allowed.</summary>
    [GeneratedRegex(@"\b(?:nobody|no one|niemand|nothing|niets|niks)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NobodyDoes();

    [GeneratedRegex(@"\b(?:hier|bij ons|sfeer|er wordt|here|atmosphere|mood|among|onder elkaar|elkaar|each other)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Here();
}

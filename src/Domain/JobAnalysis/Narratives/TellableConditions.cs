using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>
/// What is done with a condition that was found. It is listed for review (<see cref="IsListed"/>) unless it is an aside or says nothing: the person who reviews drops what does not belong, and can drop only what is shown. A
/// description repeats it (<see cref="Words"/>) only when it was told in a shape of its own, without the teller, the other people or the one day in it.
/// </summary>
internal static class TellableConditions
{
    private const int MostWords = 14;
    private const int FewestCharacters = 6;

    /// <summary>What a place or a load can be pictured by.</summary>
    private const int FewestWords = 3;

    /// <summary>A schedule tells of several weeks.</summary>
    private const int MostOfSchedule = 24;

    private static readonly FrozenSet<string> Personal = FrozenSet.ToFrozenSet(
        [.. FirstPerson.All, "hij", "zij", "ze", "haar", "hem", "zegt", "uw", "he", "she", "his", "her", "him", "they", "says", "lol"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Remarks about the break or the moment, not about the job.</summary>
    private static readonly string[] Asides = ["koffie", "coffee", "lunch", "boterham", "sandwich", "taart", "cake", "vandaag", "today", "gisteren", "yesterday", "deze week", "this week", "deze morgen", "this morning"];

    private static readonly string[] OfTheDay =
        [.. Asides, "vorige", "last ", "ooit", "once", "huis", "home", "tram", "trein", "toast"];

    /// <summary>Where a value goes on with another thought.</summary>
    private static readonly string[] Joints =
        [" maar ", " want ", " omdat ", " dus ", " en ik", " en ze", " en hij", " en dan", " terwijl ", " al ", " zodat ", " en werkt", " en werk ", " en verdient", " en krijgt", " but ", " because ", " so ", " and i ", " and he", " and she", " and we", " while ", " and works", " and work ", " and earns", " and gets", " and so ", " on a ", " which ", " though "];

    /// <summary>Before "al die …" stands no joint.</summary>
    private static readonly string[] OfAll = [" door", " met", " van", " voor", " in", " bij"];

    /// <summary>Enough is said to picture a matter of the job by.</summary>
    public static bool IsListed(ConditionFinding condition)
    {
        var (kind, value) = (condition.Kind, condition.Value);
        if (condition.Doubtful || value.Length < FewestCharacters || kind is not ConditionKind.Duration && Asides.Any(a => value.Contains(a, StringComparison.OrdinalIgnoreCase))) return false;
        return kind switch
        {
            ConditionKind.Place or ConditionKind.Physical or ConditionKind.Atmosphere => value.Split(' ').Length >= FewestWords,
            ConditionKind.Schedule => !value.Contains("jaar", StringComparison.OrdinalIgnoreCase) && !value.Contains("years", StringComparison.OrdinalIgnoreCase),
            ConditionKind.Norm => !value.StartsWith("is ", StringComparison.Ordinal) && !IsWhatFor(value),
            ConditionKind.Size => !Hours.Any(h => value.Contains(h, StringComparison.OrdinalIgnoreCase)),
            _ => true,
        };
    }

    /// <summary>"So that nobody has to wait": what something is done for, no rule.</summary>
    private static bool IsWhatFor(string value) => value.StartsWith("so that ", StringComparison.OrdinalIgnoreCase) || value.StartsWith("zodat ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Thirty hours a week" is no size.</summary>
    private static readonly string[] Hours = ["hours", "hour ", " uur", " uren", "hrs"];

    /// <summary>The words to repeat; <c>null</c> when there are none.</summary>
    public static string? Words(ConditionFinding condition)
    {
        if (condition.Kind == ConditionKind.Norm && IsWhatFor(condition.Value)) return null;
        // "Ask my mum, she drove me" is no answer about the hours.
        if (condition.IsAnswer) return condition.Kind != ConditionKind.Schedule || TellsTime(condition.Value) ? condition.Value : null;
        if (!condition.Precise) return null;
        if (condition.Kind == ConditionKind.Team && Number(condition.Core!) is { } people) return people;
        var words = condition.Kind is ConditionKind.Pay or ConditionKind.Contract or ConditionKind.Duration or ConditionKind.Schedule or ConditionKind.Place or ConditionKind.Size ? condition.Core! : condition.Value;
        words = words.Replace('\n', ' ').Trim().TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '”', '\'');
        foreach (var joint in Joints)
            if (words.IndexOf(joint, StringComparison.OrdinalIgnoreCase) is > 8 and var at && !(joint == " al " && OfAll.Any(p => words[..at].EndsWith(p, StringComparison.OrdinalIgnoreCase)))) words = words[..at];
        foreach (var link in Links)
            if (words.StartsWith(link, StringComparison.OrdinalIgnoreCase)) words = words[link.Length..];
        if (condition.Kind == ConditionKind.Place && words.IndexOf(" en ", StringComparison.Ordinal) is > 8 and var and) words = words[..and];
        // "(dat) in een garagebox achter de kerk zit": the verb of the relative clause.
        foreach (var verb in (string[])[" zit", " ligt", " staat", " is", " bevindt", " lies", " sits", " stands"])
            if (condition.Kind == ConditionKind.Place && words.EndsWith(verb, StringComparison.Ordinal)) words = words[..^verb.Length];
        if (condition.Kind == ConditionKind.Contract)
        {
            // "(ik) heb een vervangingscontract tot juni": what one has, not that one has it.
            foreach (var having in (string[])["heb ", "heeft ", "had ", "krijg ", "kreeg ", "met ", "een ", "a ", "an "])
                if (words.StartsWith(having, StringComparison.OrdinalIgnoreCase)) words = words[having.Length..];
            if (Supposed.Any(s => condition.Value.Contains(s, StringComparison.OrdinalIgnoreCase))) return null;
        }
        if (condition.Kind == ConditionKind.Contract && words.Split(' ').Any(w => w is "niet" or "geen" or "not" or "no" or "never" or "nooit")) return null;
        words = words.TrimEnd(',', ' ', ';');
        foreach (var loose in (string[])[" and", " en", " but", " maar", " of", " or"])
            if (words.EndsWith(loose, StringComparison.OrdinalIgnoreCase)) words = words[..^loose.Length];
        if (condition.Kind is ConditionKind.Duration && words.IndexOf(',', StringComparison.Ordinal) is > 3 and var comma) words = words[..comma];
        if (!words.Contains(' ', StringComparison.Ordinal) && condition.Kind is ConditionKind.Schedule) words = condition.Value.Trim();
        foreach (var week in (string[])[" per week", " a week", " in de week", " per week", " on paper"])
            if (condition.Kind == ConditionKind.Duration) words = words.Replace(week, "", StringComparison.OrdinalIgnoreCase);
        if (Dangling.Any(d => words.StartsWith(d, StringComparison.OrdinalIgnoreCase))) return null;
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > (condition.Kind == ConditionKind.Schedule ? MostOfSchedule : MostWords) || words.Length < 3 || parts.Any(p => Personal.Contains(p.Trim(',', '(', ')', '"', '“', '”')))) return null;
        // "Ge moet dan echt traag doen": it goes on from what was said before.
        if (parts.Where((p, i) => p is "dan" or "then" && (i == 0 || parts[i - 1] is not ("meer" or "minder" or "later" or "vroeger" or "en" or "and"))).Any()) return null;
        if (OfTheDay.Any(a => words.Contains(a, StringComparison.OrdinalIgnoreCase)) || words.Contains('"', StringComparison.Ordinal) || words.Contains('“', StringComparison.Ordinal) || words.Contains('?', StringComparison.Ordinal)) return null;
        return condition.Kind switch
        {
            ConditionKind.Norm => parts.Length < 4 || !Rules(words) || Manners.Any(m => words.Contains(m, StringComparison.OrdinalIgnoreCase)) ? null : words,
            ConditionKind.Pay => parts.Length > 1 || words.Any(char.IsDigit) ? words : null,
            ConditionKind.Schedule => TellsTime(words) ? words : null,
            ConditionKind.Physical => parts.Length > 1 && PhysicalWords.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase)) ? words : null,
            ConditionKind.Atmosphere => parts.Length < 2 ? null : words,
            ConditionKind.Duration => Weekly(parts) ? words : null,
            ConditionKind.Size => IsListed(condition) && parts.Any(p => char.IsDigit(p[0])) && Sized.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase)) ? words : null,
            _ => words,
        };
    }

    /// <summary>What would be, not what is: "2.480 bruto als ge voltijds zoudt doen".</summary>
    private static readonly string[] Supposed = [" zou", "would", " if ", " als ge", " als je", " als ik"];

    private static readonly string[] Links = ["en ", "maar ", "want ", "omdat ", "dus ", "dat ", "and ", "but ", "because ", "so ", "since ", "that ", "with ", "met ", "for ", "about ", "plus "];

    private static readonly string[] Dangling = ["which ", "waar ", "wie ", "hoe ", "where ", "what ", "how ", "die ", "otherwise ", "anders ", "dan ", "then ", "zodat ", "who ", "wat ", "as ", "because ", "als ", "is ", "zijn ", "moet ", "mag ", "wordt ", "kan ", "must ", "has ", "can ", "may ", "never ", "whose "];

    /// <summary>How many people a team is, when the words say no more than that ("we zijn met veertien", "there are six of us").</summary>
    private static string? Number(string core)
    {
        var words = core.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(w => Personal.Contains(w) || w.Equals("met", StringComparison.OrdinalIgnoreCase))) return null;
        var at = Array.FindIndex(words, w => char.IsDigit(w[0]) || Reading.NumberWords.IsNumber(w.ToLowerInvariant()));
        // "eight-year-olds" are no number of people.
        if (at < 0 || words[at].ToLowerInvariant() is "een" or "one" || words[at].Contains("-year", StringComparison.OrdinalIgnoreCase) || words[at].Contains("jarig", StringComparison.OrdinalIgnoreCase)) return null;
        return at + 1 < words.Length && words[at + 1] is "vrouwen" or "mannen" or "personeelsleden" or "collega's" or "electricians" or "women" or "men" or "medewerkers" ? words[at] + " " + words[at + 1] : words[at].ToLowerInvariant();
    }

    private static readonly string[] PhysicalWords =
        ["graden", "degrees", "kilo", " kg", "lawaai", "luid", "koel", "koud", "warm", "tocht", "stof", "droog", "vochtig", "rechtstaan", "zwaar", "bukken", "tillen", "heffen", "ramen", "daglicht", "weer en wind", "trekken", "duwen", "windows", "daylight", "nois", "loud", "hot", "cold", "draught",
         "dust", "smell", "lifting", "standing", "feet", "decibel", "hums", "wet ", "damp", "ladders", "crawling", "knee", "knie", "back", "rug", "heating"];

    /// <summary>What the size of a workplace is counted in.</summary>
    private static readonly string[] Sized =
        ["mensen", "medewerkers", "personeelsleden", "werknemers", "kamers", "bedden", "bewoners", "leerlingen", "kinderen", "klanten", "filialen", "winkels", "vestigingen", "tafels", "plaatsen", "per dag", "vierkante", "leden", "gezinnen", "bezoekers", "adressen", "voertuigen",
         "people", "employees", "staff", "rooms", "beds", "residents", "pupils", "children", "customers", "visitors", "members", "branches", "shops", "tables", "seats", "a day", "square", "households", "vehicles"];

    /// <summary>What tells a time: a working pattern without one ("part-time job") says nothing about the hours.</summary>
    private static readonly string[] Timed =
        ["dag", "week", "weekend", "avond", "nacht", "ochtend", "morgen", "middag", "shift", "vroeg", "laat", "late", "vakantie", "ploeg", "wacht", "uur", "uren", "day", "evening", "night", "morning", "early", "holiday", "matinee", "rota", "hours", "term", "till", "until", " to ", "telewerk", "home"];

    private static bool TellsTime(string words) => words.Any(char.IsDigit) || Timed.Any(t => words.Contains(t, StringComparison.OrdinalIgnoreCase));

    /// <summary>How people treat each other is no rule of the house.</summary>
    private static readonly string[] Manners = ["raises", "shouts", "complains", "gossips", "knows", "klaagt", "roddelt", "kent ", "lacht"];

    private static bool Rules(string words) =>
        RuleWords.Any(r => words.Contains(r, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] RuleWords =
        ["moet", "mag ", "mogen", "verplicht", "verboden", "nooit", "altijd", "uitgesloten", "toegelaten", "binnen de", "worden", "wordt", "must", "may not", "not allowed", "allowed", "forbidden", "has to", "have to", "ought", "never", "always", "only", "within", "no "];

    /// <summary>Hours that can be those of a week.</summary>
    private static bool Weekly(string[] parts)
    {
        var digits = parts[0].TrimEnd('u', 'h').Replace(',', '.');
        if (double.TryParse(digits, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var hours)) return hours is >= 18 and <= 60 && (parts.Length > 1 && parts[1] is "uur" or "uren" or "hours" or "hrs" or "u" || parts[0].EndsWith('h') || parts[0].EndsWith('u'));
        return parts.Length > 1 && parts[1].StartsWith("hour", StringComparison.OrdinalIgnoreCase) && parts[0].Length > 5 || parts.Length > 1 && parts[1] is "uur" or "uren" && parts[0].EndsWith("tig", StringComparison.OrdinalIgnoreCase);
    }
}

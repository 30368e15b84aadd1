using System.Text.RegularExpressions;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>The shapes of words that the rules ask for, both languages together.</summary>
internal sealed partial class ConditionRules
{
    [GeneratedRegex(@"\b(?:shift|dienst|pauze\w*|schaft|breaks?|lunch)\b.{0,25}\b(?:duurt|duren|lasts?|is|are|of|van)\b|\b(?:duurt|duren|lasts?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftOrBreak();

    [GeneratedRegex(@"\b(?:been (?:here|there|doing|working|with|at|in|a|an|the)|have worked|has worked|worked (?:here|there|for)|doing (?:this|it|that)|done (?:this|it)|in the (?:job|trade|business)|on the job|at it)\b.{0,45}\b(?:\w+ (?:years?|months)\b|since \w+)|\b\w+ (?:years?|months) (?:in (?:the|this) (?:job|trade|business|post)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at (?:it|the|this)|now|of (?:it|this))\b|\b(?:werk\w*|doe|doet|ben|is|rij|rijdt|sta|staat|zit|geef|geeft|doen|rijden|staan|werken)\b.{0,40}\b(?:al|nu|sinds|reeds|ondertussen|intussen|bijna) (?:\w+ ){0,2}(?:jaar|jaren|maanden|(?:19|20)\d\d)\b|\b\w+ jaar in dienst\b|\bwerk\w* \w+ jaar (?:bij|voor|in|op|als)\b|\b(?:werk\w*|doe|doet) .{0,25}\bsinds \w+", RegexOptions.CultureInvariant)]
    private static partial Regex Tenure();

    [GeneratedRegex(@"\b(?:bevindt|bevinden|ligt|liggen|gelegen|gevestigd|sits?|lies|based|located|housed|gehuisvest)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Lying();

    [GeneratedRegex(@"[£€]\s?\d\d[.,]\d{3}|\d\d[.,]\d{3} (?:euro|pounds?|€)", RegexOptions.CultureInvariant)]
    private static partial Regex YearlyAmount();

    [GeneratedRegex(@"\b(?:uur|uren|minuten|hours?|minutes) (?:per|for (?:a|an|each|every)|voor (?:een|elke)|is (?:normaal|standaard|standard|normal))\b|\bper \w+ (?:\w+ ){0,3}\S+ (?:uur|uren|minuten)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b(?:gebeten|gestoken|gekrabd|vuist|overvallen|neergeslagen|verbrand|gevallen|geplet|gekwetst|allergisch|hernia|headbutted|robbed|mugged|stabbed|bitten|bit|burnt|burned|kicked|punched|fell off|came off|lyme|scratched|stung|crushed|injured|broke)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Harm();

    [GeneratedRegex(@"\b(?:my|our|the|mijn|onze|de) (?:\w+ ){0,2}(?:boss|manager|head|director|supervisor|chef|baas|directeur|directrice|leidinggevende|ploegbaas|captain|owner)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Bosses();

    [GeneratedRegex(@"\b(?:hard|tough|murder|hell|heavy) on (?:the|your|my|his|her)\b|\b(?:zwaar|lastig|nefast|slecht) voor (?:de|je|uw|mijn|zijn|haar)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HardOn();

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

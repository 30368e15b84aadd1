using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Nouns for people by what they do, also unlisted ones: by the second part of a compound (klas|leerkracht, net|beheerder) or a productive ending (plaster|er, solicit|or).</summary>
internal static class RoleNouns
{
    /// <summary>Second parts of Dutch compounds that name a person or a service one has to do with.</summary>
    private static readonly string[] Dutch =
    [
        "arts", "artsen", "leider", "leiders", "leidster", "leidsters", "medewerker", "medewerkers", "medewerkster", "houder", "houders", "houdster", "beheerder", "beheerders", "meester", "meesters", "kundige", "kundigen",
        "loog", "logen", "loge", "nemer", "nemers", "gever", "gevers", "bouwer", "bouwers", "eigenaar", "eigenaars", "bewaker", "bewakers", "chauffeur", "chauffeurs", "monteur", "monteurs", "teur", "teurs", "trice", "isten", "juf", "juffen",
        "opnemer", "opnemers", "leerkracht", "leerkrachten", "leraar", "leraars", "leraren", "lerares", "technieker", "techniekers", "zoeker", "zoekers", "wachter", "kokkin", "kok", "verzekeraar", "verzekeraars", "tolk", "tolken", "vervanger", "vervangers",
        "stagiair", "stagiairs", "stagiaire", "dochter", "zoon", "collega", "collega's", "verantwoordelijke", "verantwoordelijken", "directeur", "directrice", "secretaresse", "bediende", "bedienden", "jongen", "vrouw", "man", "mannen",
        "bestuurder", "bestuurders", "gebruiker", "gebruikers", "reiziger", "reizigers", "controleur", "controleurs", "receptie", "onthaal", "technische", "personeelsdienst", "aannemer", "aannemers", "ploeg", "team", "dienst", "diensten", "afdeling", "departement", "ministerie", "boekhouding", "directie", "bestuur", "gemeente", "brandweer", "politie", "security", "leverancier", "leveranciers", "bloemist", "priester", "pastoor",
        "patron", "patroon", "juriste", "jurist", "werkster", "werker", "werkers", "verkoper", "verkopers", "verkoopster", "inspectie", "inspecteur", "molen", "kindjes", "kleintjes", "ouders", "mama", "papa", "buurvrouw", "buurman", "klanten", "lezers",
    ];

    private static readonly string[] DutchEndings = ["iste", "istes", "euse", "euses", "aresse", "ières"];

    /// <summary>English nouns for services, and those agents that no ending tells.</summary>
    private static readonly string[] English =
    [
        "team", "teams", "office", "department", "ward", "wards", "centre", "center", "brigade", "room", "police", "security", "council", "authority", "authorities", "bank", "company", "companies", "hall", "desk", "agency", "man", "men", "woman", "women",
        "guy", "guys", "mate", "mates", "chef", "cook", "nurse", "clerk", "guard", "guards", "aide", "apprentice", "apprentices", "trainee", "trainees", "employee", "attendant", "attendants", "accountant", "consultant", "assistant", "sergeant", "tenant", "tenants",
        "maintenance", "reception", "accounts", "housekeeping", "management", "dispatch", "logistics", "kitchen", "finance", "payroll", "procurement", "roastery", "supplier", "shop", "shops", "hospital", "hospitals", "laboratory", "laboratories", "depot", "tourists", "wardens", "school", "schools", "daughter", "son", "sons", "mother", "father", "mum", "dad", "starters", "starter", "shift",
    ];

    private static readonly string[] EnglishEndings = ["er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "ee", "ees", "ress", "tess"];

    private static readonly FrozenSet<string> NoPerson = FrozenSet.ToFrozenSet(
        ["computer", "computers", "printer", "printers", "scanner", "scanners", "container", "containers", "paper", "papers", "water", "number", "numbers", "order", "orders", "letter", "letters", "summer", "winter", "corner", "corners", "counter", "counters", "quarter",
         "quarters", "folder", "folders", "drawer", "drawers", "cooler", "locker", "lockers", "helper", "river", "shoulder", "shoulders", "finger", "fingers", "dinner", "supper", "butter", "powder", "over", "other", "others", "either", "neither", "never", "ever", "offer", "offers",
         "error", "errors", "floor", "floors", "door", "doors", "motor", "mirror", "colour", "odor", "monitor", "monitors", "tractor", "calculator", "elevator", "refrigerator", "visor", "matter", "manner", "weather", "whether", "rather", "together", "after", "under", "later", "better",
         "list", "lists", "coffee", "fee", "fees", "tree", "trees", "knee", "knees", "three", "see", "toffee", "degree", "degrees", "committee", "mess", "process", "business", "less", "address", "dress", "press", "success", "access", "illness", "happiness", "poster", "posters", "flyer", "voucher", "vouchers",
         "toaster", "mixer", "grinder", "steamer", "fryer", "freezer", "trimmer", "mower", "digger", "trailer", "ladder", "hammer", "plaster", "cover", "timer", "tester", "analyser", "layer", "tower", "shower", "power", "flower", "flowers", "pier", "beer", "career", "register", "center", "meter", "meters",
         "filter", "litter", "gutter", "chapter", "character", "theatre", "master", "copper", "silver", "leather", "feather", "centre", "hair", "chair", "interior", "exterior", "senior", "wonder", "trouser", "trainers", "trousers", "slippers", "breaker", "breakers", "heater", "boiler", "charger", "blower", "mist", "fist", "wrist", "twist", "rest",
         "newspaper", "wallpaper", "november", "december", "october", "september", "easter", "remember", "answer", "answers", "sweater", "jumper", "burger", "cracker", "rumour", "labour", "harbour", "plan", "hangover", "leftover", "leftovers", "spider", "hunger", "anger", "danger", "fever", "temper", "blister", "cancer", "disorder", "border",
         "controller", "controllers", "spider", "spiders", "photograph", "photographs", "corridor", "corridors", "shutter", "shutters", "rubber", "tanker", "longer", "cleanser", "sticker", "stickers", "planners", "planner", "headers", "footer", "cutter", "cutters", "roller", "rollers", "starter-pack", "kerstmis", "christmas", "easter", "pasen", "god", "god's", "computerrooms", "hoofd", "stappenteller", "lijnen", "lijn", "generator", "generators", "sensor", "sensors", "projector", "projectors", "conveyors", "compressor", "extractor", "sprayer", "strimmer", "pager", "pagers", "buzzer", "timers", "hoover", "hoovers", "binders", "clippers", "stretchers", "jumper", "jumpers", "trousers", "cupboard", "barrier", "barriers", "carrier", "courier-bag", "fodder", "fibre", "cleaver", "kilometer", "gutters", "crackers", "flavour", "vapour", "favour", "rigour", "odour", "uproar", "cellar", "altar", "collar", "dollar", "sugar", "vinegar", "similar", "regular-hours", "popular", "bathwater", "covers",
         "hometrainer", "hometrainers", "tenner", "lower", "upper", "arrival", "pastorij", "fiver", "passer-by-law", "bother", "hospital-corner",
         "klantnummer", "washer", "x-rays", "x-ray", "rays", "studentenjob", "vakantiejob", "supers", "summers", "coaster", "sandpaper", "lavender", "baler", "stretcher", "stretchers", "pallet", "conveyor", "dryer", "dryers", "filters", "buffer", "schoolreglement", "leerlingenaantallen", "doktersbriefje", "schoolvakanties", "hoofdhuid"], StringComparer.Ordinal);

    public static bool Is(string lower, Language language)
    {
        if (lower.Length < 4 || NoPerson.Contains(lower)) return false;
        if (language == Language.Dutch) return Dutch.Any(e => lower.EndsWith(e, StringComparison.Ordinal)) || DutchEndings.Any(e => lower.Length > e.Length + 3 && lower.EndsWith(e, StringComparison.Ordinal));
        return English.Contains(lower) || EnglishEndings.Any(e => lower.Length > e.Length + 2 && lower.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>An English word listed as that of a person or service, not known by its ending alone.</summary>
    public static bool IsListed(string lower) => English.Contains(lower);

    public static bool IsNone(string lower) => NoPerson.Contains(lower);
}

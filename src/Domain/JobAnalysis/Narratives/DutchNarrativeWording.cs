using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>The narrative description in Dutch.</summary>
internal sealed class DutchNarrativeWording(GrammarLexicon grammar) : NarrativeWording(grammar)
{
    public override string Nobody => "medewerker";

    public override string JobHeading => "De functie";

    public override string DutiesHeading => "Taken";

    public override string OtherDutiesHeading => "Andere taken";

    public override string MeansHeading => "Middelen en contacten";

    public override string ConditionsHeading => "Werkomstandigheden";

    public override string DemandsHeading => "Wat de functie vraagt";

    public override string Opening(string title, string? organisation) =>
        organisation is null ? $"Deze beschrijving gaat over de functie van {title}." : $"De {title} werkt bij {organisation}.";

    public override string OpeningWithoutPerson(string title, string? organisation) => $"Deze beschrijving gaat over de functie van {title}{(organisation is null ? "" : " bij " + organisation)}.";

    public override bool NamesPerson(string title) => title[(title.LastIndexOf(' ') + 1)..].ToLowerInvariant() is var head
        && !Array.Exists(PlacesAndWork, p => head.EndsWith(p, StringComparison.Ordinal)) && !(title == head && head.EndsWith("en", StringComparison.Ordinal) && Verbs.Readings(head).Any(r => (r.Forms & VerbForms.Infinitive) != 0));

    /// <summary>Where one works or what one does there, when asked for a job.</summary>
    private static readonly string[] PlacesAndWork =
    [
        "magazijn", "keuken", "zaal", "kassa", "winkel", "bar", "horeca", "verkoop", "onderhoud", "onthaal", "afwas", "catering", "security", "logistiek", "techniek", "schoonmaak", "animatie", "administratie", "zorg", "bouw", "it",
        "ing", "werk", "job", "dienst", "service", "productie",
    ];

    protected override string Hours(string first, string words) => first is "begin" or "start" && words.Contains(' ', StringComparison.Ordinal) ? $"Het werk begint {words[(first.Length + 1)..]}." : first is "van" or "vanaf" or "tussen" or "tot" or "elke" or "om" or "in" or "op" ? $"Er wordt gewerkt {words}." : WeekDays.Contains(first) ? $"Er wordt gewerkt op {words}." : $"De werktijden zijn {words}.";

    private static readonly string[] WeekDays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "maandagen", "dinsdagen", "woensdagen", "donderdagen", "vrijdagen", "zaterdagen", "zondagen", "weekdagen", "feestdagen"];

    public override string Purpose(string words) => (Own(words) ?? Of(words.Trim().TrimEnd('.', '!'), "de functiehouder")) switch
    {
        // "Dat de zaak draait" is a purpose; "dat staat in het jaarverslag" points elsewhere.
        { } told when told.Split(' ') is [_, var next, _, ..] && told.StartsWith("dat ", StringComparison.OrdinalIgnoreCase) && Verbs.Readings(next.ToLowerInvariant()).Any(r => (r.Forms & VerbForms.Finite) != 0) => $"De functie heeft als doel: {Answer(words)}.",
        { } told when told.StartsWith("om ", StringComparison.OrdinalIgnoreCase) => $"De functie dient {Uncapital(told)}.",
        _ when Answers("de functiehouder").Purpose(words) is { } purpose => purpose.StartsWith("dat ", StringComparison.Ordinal) ? $"De functie heeft als doel {purpose}." : $"Het doel van de functie is {purpose}.",
        _ => $"De functie heeft als doel: {Answer(words)}.",
    };

    public override string Responsibilities(string title, string words) =>
        Answers($"de {title}").Predicates(words) is { } told ? $"De {title} {told}." : $"Waar de {title} verantwoordelijk voor is, in eigen woorden: {Answer(words)}.";

    private DutchAnswers Answers(string holder) => new(Grammar, words => Of(words, holder), NamesThings);

    public override bool EndsTitle(string word) => word is "in" or "bij" or "op" or "voor" or "aan";

    public override string InShort(string title) => title.Split(' ') is [var first, _, ..] && first.Length > 3 && !first.EndsWith("isch", StringComparison.Ordinal) && !first.EndsWith("lijk", StringComparison.Ordinal) && !first.EndsWith("ief", StringComparison.Ordinal) && !first.EndsWith("aal", StringComparison.Ordinal) ? first : title;

    protected override string And => " en ";

    public override string Core(IReadOnlyList<string> areas) => $"Het werk draait vooral om {areas[0]}, en verder om {Join([.. areas.Skip(1)], "en")}.";

    /// <summary>A single thing gets "een", which fits every noun; an adjective in -e would have to be inflected for it and is left out.</summary>
    public override string Thing(string name)
    {
        var words = name.Split(' ');
        if (words[0] is "een" or "de" or "het" or "mijn" or "onze" or "ons") return name;
        var head = words[^1];
        if (head.Any(char.IsUpper) || Plurals.Is(head, Language.Dutch) || Uncounted.Any(u => head.EndsWith(u, StringComparison.Ordinal)) || head.Contains('\'', StringComparison.Ordinal)) return name;
        while (words.Length > 1 && words[0].EndsWith('e') && !words[0].EndsWith("ie", StringComparison.Ordinal)) words = words[1..];
        return "een " + string.Join(' ', words);
    }

    public override string WithArticle(string thing)
    {
        var words = thing.Split(' ');
        var end = Array.FindIndex(words, 1 < words.Length ? 1 : 0, w => w is "van" or "in" or "op" or "uit" or "met" or "aan" or "onder" or "tussen");
        var head = words[(end > 0 ? end : words.Length) - 1].ToLowerInvariant();
        return Uncounted.Any(u => head == u) || Felt.Any(f => head.EndsWith(f, StringComparison.Ordinal)) ? thing : "een " + thing;
    }

    /// <summary>What is felt, heard or smelt somewhere and is not counted.</summary>
    private static readonly string[] Felt = ["lawaai", "stof", "stoom", "rook", "modder", "regen", "sneeuw", "hitte", "licht", "verlichting", "lucht", "olie", "verkeer", "vuil", "zon", "kou", "koude", "tocht", "ventilatie", "ruimte", "stress", "druk", "vocht", "vet", "bloed", "ijs", "wind", "privacy", "mist", "muziek", "werk", "pijn", "grond", "geluid", "schaduw", "warmte"];

    private static readonly string[] Uncounted =
        ["gereedschap", "materiaal", "software", "papier", "zeep", "water", "verf", "lijm", "cement", "touw", "tape", "speelgoed", "apparatuur", "beddengoed", "bestek", "lesmateriaal", "krijt", "voedsel", "papierwerk", "was", "wasgoed", "zand", "zout", "bloem", "muziek", "e-mail", "outlook", "excel", "word", "sap", "bancontact", "chloor", "kledij", "hout", "folie", "spray", "post", "geld", "afval"];

    public override string Duties(string title, ImmutableArray<TaskStatement> tasks, int turn, int? opening)
    {
        var frequency = tasks.FirstOrDefault(t => t.Frequency is not null)?.Frequency;
        if (frequency is not null && tasks.Length == 1) return $"{Capital(frequency)} {Finite(tasks[0], $"de {title}")}.";
        var single = tasks.Length == 1;
        return (opening is { } nth ? Openings[nth % Openings.Length] : 1 + (turn % 7)) switch
        {
            0 => $"De {title} {Acts(tasks, Alone)}.",
            1 => $"Daarnaast {Acts(tasks, Behind)}.",
            2 when single => $"Ook {Infinitive(tasks[0])} hoort erbij.",
            2 => $"Verder {Acts(tasks, Behind)}.",
            3 => $"Het is ook aan de {title} om {Acts(tasks, Te)}.",
            4 when single => $"Bij het werk hoort ook {Infinitive(tasks[0])}.",
            4 => $"Bij het werk horen ook {Acts(tasks, Infinitive)}.",
            5 => $"Ook {Acts(tasks, Behind)}.",
            8 => $"Een ander deel van het werk is {Acts(tasks, Infinitive)}.",
            9 => $"Verder omvat het werk {Acts(tasks, Infinitive)}.",
            10 => $"Ook {Acts(tasks, Infinitive)} {(single ? "hoort" : "horen")} bij de functie.",
            6 => $"Wie dit werk doet, {Acts(tasks, Alone)}.",
            _ => single ? $"Tot de taken behoort {Infinitive(tasks[0])}." : $"Tot de taken behoren {Acts(tasks, Infinitive)}.",
        };

        string Alone(TaskStatement task) => Finite(task, null);

        string Behind(TaskStatement task) => Finite(task, task == tasks[0] ? $"de {title}" : null);
    }

    /// <summary>Shapes of the sentence that opens a paragraph.</summary>
    private static readonly int[] Openings = [0, 8, 9, 10];

    public override string Written(string title, TaskStatement duty) =>
        Verbs.IsOnlyThird(duty.Statement.Split(' ')[0].ToLowerInvariant()) && duty.Statement.Contains(' ', StringComparison.Ordinal)
            ? $"De {title} {Uncapital(duty.Statement)}." : $"Tot de taken behoort ook {Uncapital(duty.Statement)}.";

    public override string Tools(string title, IReadOnlyList<string> tools, bool further) =>
        further ? $"Ook {Join(tools, "en")} {(tools.Count == 1 ? "komt" : "komen")} eraan te pas." : $"De {title} werkt met {Join(tools, "en")}.";

    public override string Contacts(string title, IReadOnlyList<string> contacts, bool further) =>
        further ? $"Verder is er contact met {Join(contacts, "en")}." : $"De {title} heeft tijdens het werk te maken met {Join(contacts, "en")}.";

    public override string Person(string name)
    {
        if (name.Split(' ')[0] is "de" or "het" or "een" or "mijn" or "onze" or "ons" or "alle" or "andere") return name;
        var head = name[(name.LastIndexOf(' ') + 1)..];
        if (name.All(c => char.IsUpper(c) || c == '-')) return name is "OCMW" or "CLB" or "CAW" or "labo" ? "het " + name : name;
        if (head.EndsWith('s') && !head.EndsWith("arts", StringComparison.Ordinal) && !head.EndsWith("baas", StringComparison.Ordinal) && head is not ("gids" or "cipiers") || head.EndsWith("en", StringComparison.Ordinal) || head.Contains('\'', StringComparison.Ordinal)) return name;
        var neuter = NeuterContacts.Any(n => head.EndsWith(n, StringComparison.Ordinal));
        return (neuter ? "het " : "de ") + name;
    }

    private static readonly string[] NeuterContacts =
        ["team", "kind", "gezin", "koppel", "meisje", "publiek", "kantoor", "ziekenhuis", "bestuur", "personeel", "loket", "bureau", "comité", "agentschap", "departement", "ministerie", "magazijn", "labo", "rusthuis", "onthaal", "secretariaat", "bedrijf", "centrum", "parket", "gerecht", "laboratorium", "fonds", "je"];

    public override ConditionWording Conditions { get; } = new DutchConditionWording();

    public override string Team(string people) => $"Het team telt {people}{(people.Contains(' ', StringComparison.Ordinal) ? "" : " mensen")}.";

    public override string Demand(string title, EmotionalDemand demand, bool further)
    {
        var also = further ? "ook " : "";
        return demand switch
        {
            EmotionalDemand.DisplayPositive => $"De functie vraagt {also}dat de {title} vriendelijkheid en opgewektheid toont.",
            EmotionalDemand.SuppressNegative => $"Negatieve gevoelens moeten {also}binnen blijven.",
            EmotionalDemand.SurfaceActing => $"De {title} moet soms {also}een gevoel tonen dat er niet is.",
            EmotionalDemand.DeepActing => $"De {title} probeert zich {also}echt in te leven, zodat wat getoond wordt ook gemeend is.",
            EmotionalDemand.EmpathySensitivity => $"De {title} moet {also}aanvoelen wat anderen voelen en daarop ingaan.",
            EmotionalDemand.HostilityFromOthers => $"De {title} krijgt {also}te maken met boosheid van anderen.",
            EmotionalDemand.Conflict => $"Met meningsverschillen of ruzies moet de {title} {also}kunnen omgaan.",
            EmotionalDemand.EmotionalDissonance => $"Wat getoond moet worden, botst {also}met wat gevoeld wordt, en dat weegt.",
            _ => $"De {title} komt {also}dicht bij verdriet en lijden van anderen.",
        };
    }

    public override string Knowledge(IReadOnlyList<string> names) => $"Wie dit werk doet, weet iets af van {Join([names[0], .. names.Skip(1).Select(n => "van " + n)], "en")}.";

    public override string Skills(IReadOnlyList<string> skills, IReadOnlyList<string> abilities) =>
        skills.Count == 0 ? $"Aan bekwaamheden vraagt het werk {Join(abilities, "en")}." : $"Aan vaardigheden vraagt het werk {Join(skills, "en")}{(abilities.Count == 0 ? "" : ", aan bekwaamheden " + Join(abilities, "en"))}.";

    public override string Character(IReadOnlyList<string> names) => $"Bij de persoon {(names.Count == 1 ? "telt" : "tellen")} vooral {Join(names, "en")}.";

    /// <summary>"stelt de derailleur af", with the subject behind the verb when there is one; "laat de klant tekenen", "houdt de wachtrij in het oog".</summary>
    private string Finite(TaskStatement task, string? subject)
    {
        if (task.MoreVerbs.Length > 0) return Finite(FirstAct(task), subject) + string.Concat(task.MoreVerbs.Select(v => v.StartsWith("laten ", StringComparison.Ordinal) ? $" en laat {Pronoun(task)} {v["laten ".Length..]}" : " en " + Joined(DutchInflection.ThirdPerson(v[Verbs.ParticleOf(v).Length..].TrimStart()), Pronoun(task), Verbs.ParticleOf(v)))) + Tail(task);
        var letting = task.Verb.StartsWith("laten ", StringComparison.Ordinal);
        var particle = letting ? task.Verb["laten ".Length..] : Verbs.ParticleOf(task.Verb);
        var @base = letting ? "laten" : task.Verb[particle.Length..].TrimStart();
        var (before, after) = Complement(task);
        return Joined(DutchInflection.ThirdPerson(@base), subject ?? "", before, particle, after) + Tail(task);
    }

    private static string Infinitive(TaskStatement task) => task.Statement;

    /// <summary>The first of several acts on one thing, as a duty of its own.</summary>
    private static TaskStatement FirstAct(TaskStatement task) => task with { MoreVerbs = [], Purpose = null, Statement = task.Statement[..(task.Statement.IndexOf(" " + task.Verb, StringComparison.Ordinal) + task.Verb.Length + 1)] };

    /// <summary>Nouns with "het", of things that are worked on.</summary>
    private static readonly string[] Neuters = ["toestel", "formulier", "dossier", "bestand", "pakket", "product", "verslag", "document", "ticket", "rapport", "bord", "bed", "contract", "systeem", "palet", "boek", "blad", "register", "materiaal", "plan", "schema", "deeg", "wiel", "rooster", "glas", "je", "ment"];

    /// <summary>What stands for the object the second time.</summary>
    private static string Pronoun(TaskStatement task)
    {
        var words = FirstAct(task).Statement[..^(task.Verb.Length + 1)].Split(' ');
        return words[0] is "het" or "dit" or "elk" || words[0] is "een" && Neuters.Any(n => words[^1].EndsWith(n, StringComparison.Ordinal)) ? "het" : words[0] is "de" or "een" or "elke" && !(words[^1].EndsWith("en", StringComparison.Ordinal) || words[^1].EndsWith('s')) ? "die" : "ze";
    }

    private string Te(TaskStatement task)
    {
        if (task.MoreVerbs.Length > 0) return Te(FirstAct(task)) + string.Concat(task.MoreVerbs.Select(v => " en " + Verbs.TeInfinitive(v)));
        var (before, after) = Complement(task);
        return Joined(before, Verbs.TeInfinitive(task.Verb), after);
    }

    /// <summary>What stands before the verb and, for a clause or a second verb, behind it: "nagaan | of er papier in zit".</summary>
    private static (string Before, string After) Complement(TaskStatement task)
    {
        var clause = task.ObjectClause is null ? task.Statement.Length : task.Statement.Length - task.ObjectClause.Length;
        var verb = task.Statement[..clause].LastIndexOf(task.Verb, StringComparison.Ordinal);
        if (verb < 0) return (task.Statement, "");
        var before = task.Statement[..verb].TrimEnd();
        return (task.Tools is null ? before : $"{before} {(task.Tools is "mail" or "e-mail" or "email" or "sms" or "post" or "brief" or "telefoon" ? "per" : "met")} {task.Tools}".Trim(), task.Statement[(verb + task.Verb.Length)..].Trim());
    }

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));

    private static string Tail(TaskStatement task) => task.Purpose is null ? "" : ", " + task.Purpose;
}

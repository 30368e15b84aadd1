using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>The narrative description in Dutch.</summary>
internal sealed class DutchNarrativeWording(VerbLexicon verbs) : NarrativeWording(verbs)
{
    public override string Nobody => "medewerker";

    public override string JobHeading => "De functie";

    public override string MeansHeading => "Middelen en contacten";

    public override string ConditionsHeading => "Werkomstandigheden";

    public override string DemandsHeading => "Wat de functie vraagt";

    public override string Opening(string title, string? organisation) =>
        organisation is null ? $"Deze beschrijving gaat over de functie van {title}." : $"De {title} werkt bij {organisation}.";

    public override string Purpose(string words) => $"Waar de functie voor dient, wordt zo verwoord: {Answer(words)}.";

    public override string Responsibilities(string title, string words) => $"Over de verantwoordelijkheid van de {title} klinkt het: {Answer(words)}.";

    public override bool EndsTitle(string word) => word is "in" or "bij" or "op" or "voor" or "aan";

    public override string Duties(string title, ImmutableArray<TaskStatement> tasks, int turn, bool first)
    {
        var frequency = tasks.FirstOrDefault(t => t.Frequency is not null)?.Frequency;
        if (frequency is not null && tasks.Length == 1) return $"{Capital(frequency)} {Finite(tasks[0], $"de {title}")}.";
        return (first ? 0 : 1 + (turn % 5)) switch
        {
            0 => $"De {title} {Join([.. tasks.Select(t => Finite(t, null))], "en")}.",
            1 => $"Daarnaast {Finite(tasks[0], $"de {title}")}{(tasks.Length > 1 ? " en " + Join([.. tasks.Skip(1).Select(t => Finite(t, null))], "en") : "")}.",
            2 when tasks.Length == 1 => $"Ook {Infinitive(tasks[0])} hoort bij de functie.",
            2 => $"Verder gaat het om {Join([.. tasks.Select(Infinitive)], "en")}.",
            3 => $"Het is ook aan de {title} om {Join([.. tasks.Select(Te)], "en")}.",
            4 when tasks.Length == 1 => $"Een vast onderdeel van het werk is {Infinitive(tasks[0])}.",
            4 => $"Vaste onderdelen van het werk zijn {Join([.. tasks.Select(Infinitive)], "en")}.",
            _ => $"De {title} {Join([.. tasks.Select(t => Finite(t, null))], "en")}.",
        };
    }

    public override string Tools(IReadOnlyList<string> tools) =>
        tools.Count == 1 ? $"Bij het werk komt {tools[0]} van pas." : $"Bij het werk komen onder meer {Join(tools, "en")} van pas.";

    public override string Contacts(string title, IReadOnlyList<string> contacts) => $"De {title} heeft tijdens het werk te maken met {Join(contacts, "en")}.";

    public override string Person(string name)
    {
        if (name.Split(' ')[0] is "de" or "het" or "een" or "mijn" or "onze" or "ons" or "alle" or "andere") return name;
        var head = name[(name.LastIndexOf(' ') + 1)..];
        if (head.EndsWith('s') || head.EndsWith("en", StringComparison.Ordinal) || head.Contains('\'', StringComparison.Ordinal)) return name;
        var neuter = head is "team" or "kind" or "gezin" or "koppel" or "meisje" or "publiek" or "kantoor" or "ziekenhuis" or "bestuur" or "personeel" or "onthaal" or "secretariaat" or "bedrijf" || head.EndsWith("team", StringComparison.Ordinal) || head.EndsWith("je", StringComparison.Ordinal);
        return (neuter ? "het " : "de ") + name;
    }

    public override string Told(IReadOnlyList<(ConditionKind Kind, string Value)> told)
    {
        var parts = told.Select((t, i) => $"over {About(t.Kind)} {(i == 0 ? "klinkt het " : "")}{Quote(t.Value)}").ToList();
        return Capital(Join(parts, "en")) + ".";
    }

    public override string Rules(IReadOnlyList<string> values) =>
        values.Count == 1 ? $"Een vaste regel is {Quote(values[0])}." : $"Vaste regels zijn {Join([.. values.Select(Quote)], "en")}.";

    private static string About(ConditionKind kind) => kind switch
    {
        ConditionKind.Pay => "het loon",
        ConditionKind.Contract => "het contract",
        ConditionKind.Schedule => "de uren",
        ConditionKind.Duration => "de duur",
        ConditionKind.Physical => "de lichamelijke kant",
        ConditionKind.Place => "de werkplek",
        ConditionKind.Size => "de omvang",
        ConditionKind.Team => "de ploeg",
        ConditionKind.Norm => "de regels",
        _ => "de sfeer",
    };

    public override string Demand(string title, EmotionalDemand demand, bool further)
    {
        var also = further ? "ook " : "";
        return demand switch
        {
            EmotionalDemand.DisplayPositive => $"De functie vraagt {also}dat de {title} vriendelijkheid en opgewektheid toont.",
            EmotionalDemand.SuppressNegative => $"Negatieve gevoelens moeten daarbij {also}binnen blijven.",
            EmotionalDemand.SurfaceActing => $"Soms toont de {title} {also}een gezicht dat niet gevoeld is.",
            EmotionalDemand.DeepActing => $"De {title} probeert zich {also}echt in te leven, zodat wat getoond wordt ook gemeend is.",
            EmotionalDemand.EmpathySensitivity => $"Aanvoelen wat anderen voelen en erop ingaan, is {also}een deel van het werk.",
            EmotionalDemand.HostilityFromOthers => $"De {title} krijgt {also}te maken met boosheid van anderen.",
            EmotionalDemand.Conflict => $"Met meningsverschillen of ruzies moet de {title} {also}kunnen omgaan.",
            EmotionalDemand.EmotionalDissonance => $"Wat getoond moet worden, botst {also}met wat gevoeld wordt, en dat weegt.",
            _ => $"De {title} komt {also}dicht bij verdriet en lijden van anderen.",
        };
    }

    public override string Attributes(IReadOnlyList<string> names, bool further) =>
        further ? $"Verder spreken uit het werk {Join(names, "en")}." : $"Uit het werk blijken vooral {Join(names, "en")}.";

    /// <summary>"stelt de derailleur af", with the subject behind the verb when there is one.</summary>
    private string Finite(TaskStatement task, string? subject)
    {
        var particle = Verbs.ParticleOf(task.Verb);
        var @base = task.Verb[particle.Length..];
        var (before, after) = Complement(task);
        return Joined(DutchInflection.ThirdPerson(@base), subject ?? "", before, particle, after) + Tail(task);
    }

    private static string Infinitive(TaskStatement task) => task.Statement;

    private string Te(TaskStatement task)
    {
        var (before, after) = Complement(task);
        return Joined(before, Verbs.TeInfinitive(task.Verb), after);
    }

    /// <summary>What stands before the verb and, for a clause or a second verb, behind it: "nagaan | of er papier in zit".</summary>
    private static (string Before, string After) Complement(TaskStatement task)
    {
        var words = task.Statement.Split(' ');
        var verb = Array.LastIndexOf(words, task.Verb);
        if (verb < 0) return (task.Statement, "");
        var before = string.Join(' ', words.Take(verb));
        return (task.Tools is null ? before : $"{before} met {task.Tools}".Trim(), string.Join(' ', words.Skip(verb + 1)));
    }

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));

    private static string Tail(TaskStatement task) => task.Purpose is null ? "" : ", " + task.Purpose;
}
